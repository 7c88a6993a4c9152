import type { ReleaseName } from '../../grammar/releases.ts'
import { type SectionDef, sections } from '../../grammar/sections.ts'
import type { Checked } from '../check/checked.ts'
import { resolveCommand, resolveShape, type Shape } from '../check/resolve.ts'
import { tokensOf } from '../check/tokens.ts'
import type { Span } from '../source/span.ts'
import { type Facet, missingFrom } from './shape-changes.ts'
import type { Change, ChangeKind } from './verdiff.ts'

/** A difference between two releases that a kickstart meets. */
export interface Concern {
  /** `refused`: what the line says is an error now, though every word of it is known. */
  readonly kind: ChangeKind | 'refused'
  readonly message: string
  readonly hint?: string
  /** The command or section, and the option of it, as `network --teamslaves`; not for `refused`. */
  readonly about?: string
  /** The words it is about, in the text that was checked. */
  readonly span: Span
}

/** A command line or section header, and the options on it. */
interface Used {
  readonly of: string
  readonly name: Span
  /** By flag; of several uses the last one. In the vocabulary of the earlier, then of the later release. */
  readonly was: ReadonlyMap<string, UsedOption>
  readonly now: ReadonlyMap<string, UsedOption>
}

interface UsedOption {
  readonly span: Span
  readonly value?: string
}

/**
 * Those of `changes` that a kickstart meets, at its words, in the order of the text; and what the later release
 * refuses for another reason (a combination, a value) that the earlier one did not.
 * @param was the kickstart judged for the earlier release
 * @param now the same text judged for the later one
 */
export function concernsOf(was: Checked, now: Checked, changes: readonly Change[]): readonly Concern[] {
  const concerns: Concern[] = []
  const byName = new Map<string, Change[]>()
  for (const change of changes) byName.set(change.of, [...(byName.get(change.of) ?? []), change])
  for (const used of usedIn(was, now)) {
    for (const change of byName.get(used.of) ?? []) {
      const span = placeOf(change, used)
      if (span) concerns.push(concern(change, span, was.release, now.release))
    }
  }
  const told = new Set(concerns.filter(({ kind }) => kind !== 'added').map(({ span }) => span.start))
  const before = new Set(was.diagnostics.map(({ code, span }) => `${code} ${span.start}`))
  for (const { code, severity, message, hint, span } of now.diagnostics) {
    if (before.has(`${code} ${span.start}`) || told.has(span.start)) continue
    concerns.push({ kind: severity === 'error' ? 'refused' : 'changed', message, span, ...(hint && { hint }) })
  }
  return concerns.sort((a, b) => a.span.start - b.span.start)
}

function concern(change: Change, span: Span, from: ReleaseName, to: ReleaseName): Concern {
  const { kind, of, name, instead } = change
  const what = name === of ? `"${of}"` : `"${name}" of ${of}`
  return {
    kind,
    about: name === of ? of : `${of} ${name}`,
    message: `${what} ${happening(change, from, to)}`,
    span,
    ...(instead && { hint: `use ${instead}` }),
  }
}

function happening({ kind, thing, text }: Change, from: ReleaseName, to: ReleaseName): string {
  switch (kind) {
    case 'removed':
      return thing === 'option' ? `is no option in ${to}` : `is ${text} in ${to}`
    case 'deprecated':
      return text.startsWith('ignored') ? `is ${text} in ${to}` : `still works in ${to}, with a warning`
    case 'added':
      return text.endsWith('warning again') ? `works without a warning in ${to}` : `works in ${to}, not in ${from}`
    case 'changed':
      return `is read otherwise in ${to}: ${text}`
  }
}

function usedIn(was: Checked, now: Checked): readonly Used[] {
  const lines = was.commands.map(({ name, node }): Used => {
    const shapeIn = (checked: Checked) => {
      const command = resolveCommand(name, checked.release)
      return command && command.def.raw === undefined ? command.shape : undefined
    }
    return used(name, node, shapeIn(was), shapeIn(now))
  })
  const headers = was.sections.map(({ name, node }): Used => {
    const def: SectionDef | undefined = (sections as Readonly<Record<string, SectionDef>>)[name]
    const shapeIn = ({ release }: Checked) => (def?.header === 'options' ? resolveShape(def, release) : undefined)
    return used(name, node, shapeIn(was), shapeIn(now))
  })
  return [...lines, ...headers]
}

type Line = Pick<Checked['commands'][number]['node'], 'name' | 'args'>

function used(of: string, { name, args }: Line, was: Shape | undefined, now: Shape | undefined): Used {
  const optionsOf = (shape: Shape | undefined) => {
    const found = new Map<string, UsedOption>()
    if (!shape) return found
    const tokens = tokensOf(args, shape)
    tokens.forEach((token, i) => {
      if (token.kind !== 'option') return
      const { span } = args[i]!
      const next = tokens[i + 1]?.kind === 'word' ? args[i + 1]!.value : undefined
      const value = token.value ?? next
      const end = token.written.length < span.end - span.start ? span.start + token.written.length : span.end
      found.set(token.option.flag, {
        span: { ...span, end },
        ...(value !== undefined && { value }),
      })
    })
    return found
  }
  return { of, name: name.span, was: optionsOf(was), now: optionsOf(now) }
}

/** The words of a line that a change is about; undefined when it does not matter there. */
function placeOf(change: Change, { name, was, now }: Used): Span | undefined {
  switch (change.thing) {
    case 'command':
    case 'section':
      return name
    case 'option': {
      const { facets, kind } = change
      const option = was.get(change.name) ?? now.get(change.name)
      if (kind !== 'changed') return option?.span
      return facets?.some((facet) => matters(facet, option, now)) ? (option?.span ?? name) : undefined
    }
    default:
      // Words and rules: what a line does not keep to is among the findings of the later release.
      return undefined
  }
}

function matters(
  { facet, was, now }: Facet,
  option: UsedOption | undefined,
  read: ReadonlyMap<string, UsedOption>,
): boolean {
  switch (facet) {
    case 'type':
      return option !== undefined && typeMatters(was, now, option.value)
    case 'required':
      return !option && now === true
    case 'default':
      return !option && now !== '' && was !== '' && now !== null
    case 'choices': {
      const value = option?.value?.toLowerCase()
      const [before, after] = [was as readonly string[], now as readonly string[]]
      const moved = [...missingFrom(before, after), ...missingFrom(after, before)]
      return value !== undefined && moved.some((choice) => choice.toLowerCase() === value)
    }
    case 'aliases':
      // The spelling may be one of another option by now.
      return option !== undefined && ![...read.values()].some(({ span }) => span.start === option.span.start)
    case 'optionalValue':
      return option !== undefined && option.value === undefined
    default:
      return option !== undefined
  }
}

/** What is dropped from the start of a value, by type: without it the types read alike. */
const dropped: Readonly<Record<string, string>> = { md: 'md', device: '/dev/' }

function typeMatters(was: Facet['was'], now: Facet['now'], value: string | undefined): boolean {
  const starts = [was, now].flatMap((type) => dropped[String(type)] ?? [])
  return starts.length === 0 || starts.some((start) => value?.startsWith(start))
}
