import { commands } from '../../grammar/commands/index.ts'
import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import { endRequiredFrom, type SectionDef, sections } from '../../grammar/sections.ts'
import type { CommandDef, Lanes } from '../../grammar/types.ts'
import { resolveShape, type Shape, statusIn } from '../check/resolve.ts'
import { type RuleInWords, rulesOf } from './rules-in-words.ts'
import { type Facet, facetsBetween, facetText, typeNames } from './shape-changes.ts'

/**
 * - `added`: it may be used now
 * - `deprecated`: using it is a warning now; a command may be ignored
 * - `removed`: using it is an error now
 * - `changed`: it takes something else, or another rule holds
 */
export type ChangeKind = 'added' | 'deprecated' | 'removed' | 'changed'

/** One difference between two releases of the language. */
export interface Change {
  readonly kind: ChangeKind
  readonly thing: 'command' | 'section' | 'option' | 'word' | 'rule'
  /** The command or section it belongs to; of a command or section its own name. */
  readonly of: string
  /** The option's flag, the word's name, or `of` again; of a rule its text. */
  readonly name: string
  /** What is different, as a phrase. */
  readonly text: string
  /** How the shape of an option differs. */
  readonly facets?: readonly Facet[]
  /** What to use where something is gone. */
  readonly instead?: string
}

/** Everything that differs between two releases of the language, command by command in alphabetical order, sections last. */
export function verdiff(from: ReleaseName, to: ReleaseName): readonly Change[] {
  const changes: Change[] = []
  const all = Object.values<CommandDef>(commands).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const def of all) compareCommands(def, from, to, changes)
  for (const def of Object.values<SectionDef>(sections)) compareSections(def, from, to, changes)
  compareEnds(from, to, changes)
  return changes
}

type Status = ReturnType<typeof statusIn>

function works(status: Status): boolean {
  return status === 'active' || status === 'discouraged'
}

function compareCommands(def: CommandDef, from: ReleaseName, to: ReleaseName, changes: Change[]): void {
  const [was, now] = [statusIn(def.lanes, from), statusIn(def.lanes, to)]
  const kind = lifeChange(was, now)
  const { name } = def
  if (kind) {
    const instead = kind !== 'added' && def.instead ? { instead: def.instead } : {}
    changes.push({
      kind,
      thing: 'command',
      of: name,
      name,
      text: lifeChangeText(kind, now, def.description),
      ...instead,
    })
  }
  if (!works(was) || !works(now)) return
  compareShapes(resolveShape(def, from), resolveShape(def, to), changes)
  compareRules(name, rulesOf(def, from), rulesOf(def, to), changes)
}

/** Undefined when nothing changed, or when it may be used in neither. */
function lifeChange(was: Status, now: Status): ChangeKind | undefined {
  const before = was === 'removed' ? undefined : was
  const after = now === 'removed' ? undefined : now
  if (before === after) return undefined
  if (!after) return 'removed'
  if (after === 'active' || !before) return after === 'deprecated' ? 'deprecated' : 'added'
  return before === 'deprecated' ? 'added' : 'deprecated'
}

function lifeChangeText(kind: ChangeKind, now: Status, description: string): string {
  if (kind === 'added') return description.replace(/\.$/, '')
  if (kind === 'deprecated') return now === 'deprecated' ? 'ignored with a warning' : 'still works, with a warning'
  return now === 'removed' ? 'refused by name' : 'not known'
}

function compareSections(def: SectionDef, from: ReleaseName, to: ReleaseName, changes: Change[]): void {
  const always: Lanes = { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } }
  const kind = lifeChange(statusIn(def.lanes ?? always, from), statusIn(def.lanes ?? always, to))
  if (kind) {
    const text = kind === 'deprecated' ? 'still works, with a warning' : def.description.replace(/\.$/, '')
    const instead = kind !== 'added' && def.instead ? { instead: def.instead } : {}
    changes.push({ kind, thing: 'section', of: def.name, name: def.name, text, ...instead })
  }
  compareShapes(resolveShape(def, from), resolveShape(def, to), changes)
}

function compareEnds(from: ReleaseName, to: ReleaseName, changes: Change[]): void {
  const required = { fedora: { since: endRequiredFrom.fedora }, rhel: { since: endRequiredFrom.rhel } }
  const [was, now] = [inLanes(from, required), inLanes(to, required)]
  if (was === now) return
  const text = now ? 'a section may no longer go without %end' : 'a section may go without %end'
  changes.push({ kind: 'changed', thing: 'rule', of: '%end', name: text, text })
}

/** Options and words of something that both releases have. */
function compareShapes(was: Shape, now: Shape, changes: Change[]): void {
  const of = now.name
  const flags = new Set([...was.options, ...now.options].map(({ flag }) => flag))
  for (const flag of flags) {
    const [before, after] = [was.byFlag.get(flag), now.byFlag.get(flag)]
    const change = { thing: 'option', of, name: flag } as const
    if (!after)
      changes.push({ ...change, kind: 'removed', text: 'no longer an option', ...replacement(was, now, flag) })
    else if (!before) changes.push({ ...change, kind: 'added', text: after.def.help })
    else {
      const kind = lifeChange(before.status, after.status)
      if (kind === 'deprecated')
        changes.push({ ...change, kind, text: 'still an option, with a warning', ...replacement(was, now, flag) })
      if (kind === 'added') changes.push({ ...change, kind, text: 'an option without a warning again' })
      const facets = facetsBetween(before, after)
      const text = facets.map(facetText).join('; ')
      if (facets.length > 0) changes.push({ ...change, kind: 'changed', text, facets })
    }
  }
  compareWords(was, now, changes)
}

/** What the definition says, or an option of the later release that is only another spelling. */
function replacement(was: Shape, now: Shape, flag: string): { instead?: string } {
  const letters = (each: string) => each.replaceAll('-', '').toLowerCase()
  const same = now.options.find((option) => option.flag !== flag && letters(option.flag) === letters(flag))
  const instead = was.byFlag.get(flag)?.def.instead ?? same?.flag
  return instead === undefined ? {} : { instead }
}

function wordsOf({ positionals, leftovers }: Shape) {
  return [...positionals, ...(leftovers.takes ?? [])]
}

const counts = { '1': 'one word', '?': 'at most one word', '*': 'any number of words' } as const

function compareWords(was: Shape, now: Shape, changes: Change[]): void {
  const of = now.name
  const [before, after] = [wordsOf(was), wordsOf(now)]
  for (const name of new Set([...before, ...after].map((word) => word.name))) {
    const [old, fresh] = [before.find((word) => word.name === name), after.find((word) => word.name === name)]
    const change = { thing: 'word', of, name } as const
    if (!fresh) changes.push({ ...change, kind: 'removed', text: 'no longer a word of it' })
    else if (!old) changes.push({ ...change, kind: 'added', text: fresh.help })
    else {
      const texts = [
        ...(old.count === fresh.count ? [] : [`${counts[fresh.count]}, not ${counts[old.count]}`]),
        ...(old.type === fresh.type
          ? []
          : [`${typeNames[fresh.type ?? 'word']}, not ${typeNames[old.type ?? 'word']}`]),
      ]
      if (texts.length > 0) changes.push({ ...change, kind: 'changed', text: texts.join('; ') })
    }
  }
  if (was.leftovers.policy === now.leftovers.policy) return
  const policies = { reject: 'refused', ignore: 'ignored', warn: 'ignored with a warning', take: undefined } as const
  const policy = policies[now.leftovers.policy]
  if (policy) changes.push({ kind: 'changed', thing: 'word', of, name: of, text: `further words are ${policy}` })
}

function compareRules(of: string, was: readonly RuleInWords[], now: readonly RuleInWords[], changes: Change[]): void {
  const has = (rules: readonly RuleInWords[], text: string) => rules.some((rule) => rule.text === text)
  for (const { text } of now)
    if (!has(was, text)) changes.push({ kind: 'changed', thing: 'rule', of, name: text, text: `new: ${text}` })
  for (const { text } of was)
    if (!has(now, text)) changes.push({ kind: 'changed', thing: 'rule', of, name: text, text: `no more: ${text}` })
}
