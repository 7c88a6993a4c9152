import { commands } from '../../grammar/commands/index.ts'
import type { ReleaseName } from '../../grammar/releases.ts'
import { type SectionDef, sections } from '../../grammar/sections.ts'
import type { CommandDef } from '../../grammar/types.ts'
import { findCommand } from '../check/resolve.ts'
import { commandPage, type LanguagePage, sectionPage } from './command-page.ts'
import type { OptionPage } from './option-page.ts'

const all: readonly CommandDef[] = Object.values(commands)
const kinds: readonly SectionDef[] = Object.values(sections)

/** Every command with its other names, and every kind of section. */
export const languageNames: readonly string[] = [
  ...all.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...kinds.map(({ name }) => name),
]

/** A command or section by any of its names; a section's `%` may be left out where no command has that name. */
export function languagePage(name: string, release: ReleaseName | undefined): LanguagePage | undefined {
  const command = findCommand(name)
  if (command) return commandPage(command, release, all)
  const section = kinds.find((kind) => kind.name === name || kind.name === `%${name}`)
  return section && sectionPage(section, release)
}

/** An option of a page by any of its spellings, or by the beginning of one that no other option shares. */
export function optionOf(page: LanguagePage, flag: string): OptionPage | undefined {
  const exact = page.options.find((option) => option.flag === flag || option.aliases.includes(flag))
  if (exact) return exact
  const begun = page.options.filter((option) => option.flag.startsWith(flag))
  return begun.length === 1 ? begun[0] : undefined
}

/** The commands and sections that have an option, in some release. */
export function ownersOf(flag: string): readonly string[] {
  return [...all, ...kinds].flatMap(({ name, options }) => (options && Object.hasOwn(options, flag) ? [name] : []))
}
