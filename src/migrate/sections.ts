import { inLanes } from '../../grammar/releases.ts'
import { replaceLines } from './line-edits.ts'
import type { Step, StepFinding } from './step.ts'
import { entered } from './step.ts'

/** Anaconda knows the section no more; the reference still does (Anaconda parser.py, VALID_SECTIONS). */
const withoutAnaconda = { fedora: { since: 'F36' }, rhel: { since: 'RHEL10' } } as const
/** Anaconda warns of the section. */
const endOfAnaconda = { fedora: { since: 'F34', until: 'F36' }, rhel: { since: 'RHEL9', until: 'RHEL10' } } as const

/** `%anaconda` sections are deleted where Anaconda refuses the kickstart for them. */
export const anacondaSections: Step = (ctx) => {
  const { to, was } = ctx
  const refused = inLanes(to, withoutAnaconda)
  if (!refused && !entered(endOfAnaconda, ctx)) return []
  return was.sections.flatMap(({ name, node }): StepFinding[] => {
    if (name !== '%anaconda') return []
    const base = { code: 'migrate/anaconda-section', at: node.name.span } as const
    if (!refused) {
      const why = 'the next release refuses it: rules for passwords belong into the configuration of the installer'
      return [{ ...base, message: `Anaconda warns of %anaconda in ${to}`, why }]
    }
    const policy = node.body.some(({ span }) =>
      /^[ \t]*pwpolicy\b/m.test(was.file.source.text.slice(span.start, span.end)),
    )
    return [
      {
        ...base,
        message: `Anaconda refuses a kickstart with %anaconda in ${to}`,
        fix: { title: 'Remove the section', edits: [replaceLines(was.file, node, [])] },
        ...(policy && { why: 'rules for passwords belong into the configuration of the installer now' }),
      },
    ]
  })
}

/** Canonical name of the OpenSCAP add-on by release (oscap-anaconda-addon, branches); none: it is gone. */
const oscapNames = [
  { name: 'com_redhat_oscap', lanes: { rhel: { since: 'RHEL9', until: 'RHEL10' } } },
  { name: 'org_fedora_oscap', lanes: { fedora: {}, rhel: { until: 'RHEL9' } } },
] as const

/** Add-ons of another name, or none, in the later release. */
export const addons: Step = ({ to, was, edit }) =>
  was.sections.flatMap(({ name, node }): StepFinding[] => {
    const word = node.args[0]
    if (name !== '%addon' || !word) return []
    const base = { code: 'migrate/addon', at: word.span } as const
    if (word.value === 'ADDON_placeholder') {
      // Written by Anaconda of RHEL 8 into the kickstart of what it installed; no release reads it.
      const fix = { title: 'Remove the section', edits: [replaceLines(was.file, node, [])] }
      return [{ ...base, message: 'The add-on "ADDON_placeholder" is none: its section does nothing', fix }]
    }
    if (!oscapNames.some((one) => one.name === word.value)) return []
    const now = oscapNames.find(({ lanes }) => inLanes(to, lanes))?.name
    if (now === undefined) {
      const why = 'take the section out, and scan and harden after the installation or while the image is built'
      const message = `The add-on "${word.value}" is gone in ${to}: its section is passed over`
      return [{ ...base, message, why, severity: 'error' }]
    }
    if (now === word.value) return []
    const fix = { title: `Write ${now}`, edits: [edit.replace(word, now)] }
    return [{ ...base, message: `The add-on "${word.value}" is ${now} in ${to}`, fix }]
  })
