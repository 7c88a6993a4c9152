import { inLanes, type LaneRanges, type ReleaseName } from '../../grammar/releases.ts'
import type { CheckedCommand } from '../check/checked.ts'
import { resolveCommand } from '../check/resolve.ts'
import { wordsOf } from '../lint/places.ts'
import { replaceLines } from './line-edits.ts'
import type { Step, StepFinding } from './step.ts'
import { humanReasons } from './steps.ts'

function entered(lanes: LaneRanges, from: ReleaseName, to: ReleaseName): boolean {
  return inLanes(to, lanes) && !inLanes(from, lanes)
}

/** What an installation without the line does as well: shadow passwords, hashed by SHA-512. */
const defaultAuth = /^(?:--enableshadow|--useshadow|--passalgo=sha512)$/

/** `auth` and `authconfig`: deleted when they ask for the defaults only. */
export const authLines: Step = ({ to, was }) => {
  const status = resolveCommand('auth', to)?.status
  if (status === 'active') return []
  return was.commands.flatMap(({ name, spelling, node }): StepFinding[] => {
    if (name !== 'auth') return []
    const words = node.args.map(({ value }) => value).join(' ')
    const onlyDefaults = words.replace(/--passalgo sha512\b/, '--passalgo=sha512').split(' ')
    const base = {
      step: 'auth',
      at: wordsOf(node),
      message: `"${spelling}" ${status === 'discouraged' ? 'is deprecated' : 'is gone'} in ${to}`,
    }
    if (words !== '' && !onlyDefaults.every((word) => defaultAuth.test(word)))
      return [{ ...base, why: humanReasons.auth! }]
    const fix = { title: 'Remove the line, which asks for the defaults', edits: [replaceLines(was.file, node, [])] }
    return [{ ...base, fix }]
  })
}

/** Anaconda knows the section no more; the reference still does (Anaconda parser.py, VALID_SECTIONS). */
const withoutAnaconda = { fedora: { since: 'F36' }, rhel: { since: 'RHEL10' } } as const

/** `%anaconda` sections are deleted where Anaconda refuses the kickstart for them. */
export const anacondaSections: Step = ({ to, was }) =>
  inLanes(to, withoutAnaconda)
    ? was.sections.flatMap(({ name, node }): StepFinding[] => {
        if (name !== '%anaconda') return []
        const policy = node.body.some(({ span }) =>
          /^\s*pwpolicy\b/m.test(was.file.source.text.slice(span.start, span.end)),
        )
        return [
          {
            step: 'anaconda-section',
            at: node.name.span,
            message: `Anaconda refuses a kickstart with %anaconda in ${to}`,
            fix: { title: 'Remove the section', edits: [replaceLines(was.file, node, [])] },
            ...(policy && { why: 'rules for passwords are a matter of the configuration of the image now' }),
          },
        ]
      })
    : []

const oscapRenamed = { rhel: { since: 'RHEL9', until: 'RHEL10' } } as const
const oscapGone = { rhel: { since: 'RHEL10' } } as const
const oscapNames = ['org_fedora_oscap', 'com_redhat_oscap']

/** The OpenSCAP add-on got another name in RHEL 9 and is gone in RHEL 10 (oscap-anaconda-addon, branches). */
export const addons: Step = ({ to, was, edit }) =>
  was.sections.flatMap(({ name, node }): StepFinding[] => {
    const word = node.args[0]
    if (name !== '%addon' || !word || !oscapNames.includes(word.value)) return []
    const base = { step: 'addon', at: word.span }
    if (inLanes(to, oscapGone)) {
      const why = 'take the section out, and scan and harden after the installation or while the image is built'
      return [{ ...base, message: `The add-on "${word.value}" is gone in ${to}: its section is passed over`, why }]
    }
    if (!inLanes(to, oscapRenamed) || word.value === 'com_redhat_oscap') return []
    const fix = { title: 'Write com_redhat_oscap', edits: [edit.replace(word, 'com_redhat_oscap')] }
    return [{ ...base, message: `The add-on "${word.value}" is com_redhat_oscap in ${to}`, fix }]
  })

/** Disks get a GPT from here on, on BIOS machines too (Fedora change "Anaconda GPT by default"). */
const gptByDefault = { fedora: { since: 'F37' }, rhel: { since: 'RHEL10' } } as const

/** A layout by hand without a BIOS boot partition: a note, since only its author knows the firmware. */
export const diskLabel: Step = ({ from, to, was }) => {
  if (!entered(gptByDefault, from, to)) return []
  const named = (name: string) => was.commands.filter((one) => one.name === name)
  const saysLabel = named('clearpart').some(({ options }) => options.disklabel !== undefined)
  const hasBios = named('part').some((one) => one.options.fstype === 'biosboot' || mountOf(one) === 'biosboot')
  const first = named('part')[0]
  if (!first || saysLabel || hasBios || named('reqpart').length > 0 || named('autopart').length > 0) return []
  return [
    {
      step: 'gpt',
      at: wordsOf(first.node),
      message: `Disks get a GPT in ${to}, which a BIOS machine cannot start from without a biosboot partition`,
      why: 'write reqpart, or part biosboot --fstype=biosboot --size=1, if it is for machines with BIOS',
      severity: 'info',
    },
  ]
}

function mountOf({ node }: CheckedCommand): string | undefined {
  return node.args.find(({ value }) => !value.startsWith('-'))?.value
}

/** kdump moved into a package of its own (RHEL 10, Fedora 40). */
const kdumpUtils = { fedora: { since: 'F40' }, rhel: { since: 'RHEL10' } } as const

export const kdumpPackage: Step = ({ from, to, was }) =>
  entered(kdumpUtils, from, to)
    ? was.packages.packages
        .filter(({ name }) => name === 'kexec-tools')
        .map(({ node }) => ({
          step: 'kdump',
          at: node.item.span,
          message: `kdump is in the package kdump-utils in ${to}`,
          why: 'list kdump-utils too, if kexec-tools is there for it',
          severity: 'info',
        }))
    : []
