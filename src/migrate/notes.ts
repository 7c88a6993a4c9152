import { laneOf } from '../../grammar/releases.ts'
import { missingPlace } from '../ast/missing-place.ts'
import type { CheckedCommand } from '../check/checked.ts'
import { findVersionComment } from '../lint/choose-release.ts'
import { wordsOf } from '../lint/places.ts'
import { urlsOf } from '../lint/url-values.ts'
import type { Step, StepFinding } from './step.ts'
import { entered } from './step.ts'

/** Disks get a GPT from here on, on BIOS machines too (Fedora change "Anaconda GPT by default"). */
const gptByDefault = { fedora: { since: 'F37' }, rhel: { since: 'RHEL10' } } as const

/** A layout by hand without a BIOS boot partition: a note, since only its author knows the firmware. */
export const diskLabel: Step = (ctx) => {
  const { to, was } = ctx
  if (!entered(gptByDefault, ctx)) return []
  const named = (name: string) => was.commands.filter((one) => one.name === name)
  const saysLabel = named('clearpart').some(({ options }) => options.disklabel !== undefined)
  const hasBios = named('part').some((one) => one.options.fstype === 'biosboot' || mountOf(one) === 'biosboot')
  const first = named('part')[0]
  if (!first || saysLabel || hasBios || named('reqpart').length > 0 || named('autopart').length > 0) return []
  return [
    {
      code: 'migrate/gpt',
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
const beforeKdumpUtils = { fedora: { until: 'F40' }, rhel: { until: 'RHEL10' } } as const

/** The package of kdump, by whichever name the earlier release has it. */
export const kdumpPackage: Step = (ctx) => {
  const names = entered(kdumpUtils, ctx)
    ? (['kexec-tools', 'kdump-utils'] as const)
    : entered(beforeKdumpUtils, ctx)
      ? (['kdump-utils', 'kexec-tools'] as const)
      : undefined
  if (!names) return []
  const [before, now] = names
  return ctx.was.packages.packages
    .filter(({ name }) => name === before)
    .map(({ node }) => ({
      code: 'migrate/kdump',
      at: node.item.span,
      message: `kdump is in the package ${now} in ${ctx.to}`,
      why: `list ${now} too if ${before} is there for kdump, or leave it to the add-on com_redhat_kdump`,
      severity: 'info',
    }))
}

/** An installation in text mode goes on without %packages, with the default environment (Anaconda, payload of the releases). */
const defaultEnvironment = { fedora: { since: 'F35' }, rhel: { since: 'RHEL10' } } as const
const asksForPackages = { fedora: { until: 'F35' }, rhel: { until: 'RHEL10' } } as const

const layouts = ['autopart', 'part', 'logvol', 'raid', 'btrfs', 'mount']
const packageSources = ['url', 'nfs', 'cdrom', 'harddrive', 'hmc']

/** A whole kickstart without %packages, which one of the two releases stops at. */
export const defaultPackages: Step = (ctx) => {
  const { to, was } = ctx
  const { file } = was
  const some = (names: readonly string[]) => was.commands.some(({ name }) => names.includes(name))
  const whole = some(layouts) && some(packageSources)
  if (was.packages.seen || !whole || file.statements.some(({ type }) => type === 'include')) return []
  const base = { code: 'migrate/default-packages', at: missingPlace(file) } as const
  if (entered(defaultEnvironment, ctx)) {
    const message = `Without %packages the default environment is installed in ${to}; before, text mode stopped`
    return [{ ...base, message, severity: 'info' }]
  }
  if (!entered(asksForPackages, ctx)) return []
  const why = 'write the section: which packages to install is for you to say'
  return [{ ...base, message: `Without %packages an installation in text mode stops in ${to}`, why }]
}

const rhelNames = 'rhel|centos|rocky|almalinux|epel|oracle'
/** What URLs call the distributions of a lane. */
const laneNames = { fedora: /(?<![a-z])fedora(?![a-z])/i, rhel: new RegExp(`(?<![a-z])(?:${rhelNames})(?![a-z])`, 'i') }

/** URLs with the name or number of the earlier release in them: a note, since nobody knows where the later one is. */
export const releaseInUrl: Step = ({ from, to, was }) => {
  if (from === to) return []
  const number = /\d+/.exec(from)![0]
  const lane = laneOf(from)
  const names = `${rhelNames}|el|alma|ol|fedora|fc|f`
  const numbered = new RegExp(
    `(?:[/=_-]|(?<![a-z])(?:${names})-?)${number}(?:\\.\\d+)?(?:-stream|s)?(?=$|[/&?_-])`,
    'i',
  )
  const isOfIt = (url: string) => numbered.test(url) || (lane !== laneOf(to) && laneNames[lane].test(url))
  return was.commands.flatMap((command) =>
    urlsOf(command).flatMap(({ flag, value, span }): StepFinding[] => {
      if (flag === '--proxy' || !isOfIt(value)) return []
      const message = `The URL seems to be of ${from}`
      const why = `name the same repository of ${to}`
      return [{ code: 'migrate/release-in-url', at: span, message, why, severity: 'info' }]
    }),
  )
}

/** `#version=RHEL9`, from which tools take what release a kickstart is for. */
export const versionLine: Step = ({ to, was }) => {
  const said = findVersionComment(was.file)
  if (!said?.release || said.release === to || said.name.toLowerCase() === 'devel') return []
  return [
    {
      code: 'migrate/version-line',
      at: said.span,
      message: `The kickstart says that it is for ${said.release}`,
      fix: { title: `Write ${to}`, edits: [{ span: said.span, text: to }] },
    },
  ]
}
