import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import { endRequiredFrom, sectionEnd, sections } from '../../grammar/sections.ts'
import { bareWord, quotedWord } from '../ast/quoted-word.ts'
import type {
  Checked,
  CheckedGroup,
  CheckedPackages,
  CheckedScript,
  CheckedSection,
  OptionValue,
} from '../check/checked.ts'
import { resolveShape } from '../check/resolve.ts'
import { bodyText } from '../check/scripts.ts'

/** Where a section must end with `%end`; before, the reference writes none. */
function terminator(release: ReleaseName): string {
  const required = { fedora: { since: endRequiredFrom.fedora }, rhel: { since: endRequiredFrom.rhel } }
  return inLanes(release, required) ? `${sectionEnd}\n` : ''
}

/** The text with a line end at its end. */
function wholeLines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** A script with the header options that differ from what it would have without, in the reference's order. */
export function writeScript(script: CheckedScript, release: ReleaseName): string {
  const words = [
    `%${script.kind}`,
    script.interpreter === '/bin/sh' ? '' : `--interpreter=${bareWord(script.interpreter)}`,
    script.kind === 'post' && !script.chroot ? '--nochroot' : '',
    script.log === undefined ? '' : `--logfile=${optionWord(script.log)}`,
    script.errorOnFail ? '--erroronfail' : '',
  ]
  return `${words.filter(Boolean).join(' ')}\n${wholeLines(script.body)}${terminator(release)}`
}

/** As `bareWord`; nothing behind `=` is an empty value already. */
function optionWord(value: string): string {
  return value === '' ? '' : bareWord(value)
}

/** A section that the language does not look into: header and body word for word. */
export function writeOpaque({ node }: CheckedSection, text: string): string {
  const header = text.slice(node.header.start, node.header.end).trim()
  return `${header}\n${wholeLines(bodyText(node, text))}${sectionEnd}\n`
}

/** A certificate, its body word for word; it has a `%end` in every release. */
export function writeCertificate({ node, options }: CheckedSection, text: string): string {
  const words = [
    '%certificate',
    `--filename=${quotedWord(String(options.filename))}`,
    options.type ? `--type=${quotedWord(String(options.type))}` : '',
    options.dir ? `--dir=${quotedWord(String(options.dir))}` : '',
  ]
  return `${words.filter(Boolean).join(' ')}\n${wholeLines(bodyText(node, text))}${sectionEnd}\n`
}

/** Header options in the reference's order; of two spellings it writes the one the release prefers. */
const packagesHeader = [
  '--default',
  '--excludedocs',
  '--nobase',
  '--nocore',
  '--ignoremissing',
  '--ignorebroken',
  '--inst-langs',
  '--instLangs',
  '--multilib',
  '--exclude-weakdeps',
  '--excludeWeakdeps',
  '--timeout',
  '--retries',
] as const

/** All `%packages` sections as one: each kind of line sorted by code point, comments gone; empty when there was none. */
export function writePackages(packages: CheckedPackages, release: ReleaseName): string {
  if (!packages.seen) return ''
  const { byFlag } = resolveShape(sections['%packages'], release)
  const header = ['%packages']
  const written = new Set<string>()
  for (const flag of packagesHeader) {
    const option = byFlag.get(flag)
    if (!option || written.has(option.key)) continue
    written.add(option.key)
    const value: OptionValue | undefined = packages.options[option.key]
    if (option.type === 'flag') header.push(...(value ? [flag] : []))
    else if (value !== undefined) header.push(`${flag}=${optionWord(String(value))}`)
  }
  return `${header.join(' ')}\n${packageLines(packages).join('')}\n${terminator(release)}`
}

const groupOption = { default: '', required: ' --nodefaults', all: ' --optional' } as const

function packageLines({ environment, groups, packages, excludedGroups, excluded, options }: CheckedPackages): string[] {
  const sorted = <Item extends { readonly name: string }>(items: readonly Item[]) => items.toSorted(byCodePoint)
  // An exclusion would take away what stands before it, so what came back after it must do so again.
  const cameBack = new Set(groups.map((each) => each.name))
  const chosen = options.default ? undefined : environment?.name
  if (chosen !== undefined) cameBack.add(`^${chosen}`)
  const exclusions = sorted(excludedGroups).map((each) => ({
    early: cameBack.has(each.name),
    line: `-@${each.name}\n`,
  }))
  return [
    ...exclusions.filter((each) => each.early).map((each) => each.line),
    ...(chosen ? [`@^${chosen}\n`] : []),
    ...sorted(groups).map((group) => `@${groupName(group)}${groupOption[group.include]}\n`),
    ...sorted(packages).map((each) => `${each.name}\n`),
    ...exclusions.filter((each) => !each.early).map((each) => each.line),
    ...sorted(excluded).map((each) => `-${each.name}\n`),
  ]
}

/** `@^x` would be an environment. */
function groupName({ name }: CheckedGroup): string {
  return name.startsWith('^') ? ` ${name}` : name
}

function byCodePoint({ name: a }: { readonly name: string }, { name: b }: { readonly name: string }): number {
  let at = 0
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}

/** All sections in the reference's order: scripts, those it does not look into, packages, certificates. */
export function writeSections({ file, release, sections: all, scripts, packages }: Checked): string {
  const { text } = file.source
  const opaque = all.filter((section) => section.name === '%addon' || section.name === '%anaconda')
  const certificates = all.filter((section) => section.name === '%certificate' && section.ok)
  const written = [
    ...scripts.map((script) => writeScript(script, release)),
    ...opaque.map((section) => writeOpaque(section, text)),
    writePackages(packages, release),
    ...certificates.map((section) => writeCertificate(section, text)),
  ]
  // Where no %end closes a script, a blank line after it would be a part of it.
  const separator = terminator(release) === '' ? '' : '\n'
  return written.map((section) => (section === '' ? '' : `${separator}${section}`)).join('')
}
