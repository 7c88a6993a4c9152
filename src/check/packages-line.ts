import type { PackageNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'

/** What one line of `%packages` asks for (kickstart semantics §3.3: the rest of the line is one name, quotes and all). */
export type PackageItem =
  | { readonly kind: 'environment' | 'package' | 'excluded'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string; readonly include: 'default' | 'required' | 'all' }
  /** `-@^x` is one too, of the group `^x`, unless x is the environment. */
  | { readonly kind: 'excludedGroup'; readonly name: string }

/** Why a line cannot be read; `span` lies on the words in question. */
export interface PackageFault {
  readonly message: string
  readonly span: Span
}

const MINUS = 0x2d
const AT = 0x40

/** Reads a line, or says why the reference refuses it. */
export function readPackageLine(node: PackageNode): PackageItem | PackageFault {
  const text = node.item.value
  const first = text.charCodeAt(0)
  if (first !== AT && first !== MINUS) return { kind: 'package', name: text }
  if (text.startsWith('@^')) return { kind: 'environment', name: text.slice(2) }
  if (text.startsWith('@')) return readGroup(node)
  if (text === '-')
    return { message: 'Unexpected "-" alone, expected a package or @group to exclude', span: node.item.span }
  if (text.startsWith('-@')) return { kind: 'excludedGroup', name: text.slice(2) }
  return { kind: 'excluded', name: text.slice(1) }
}

const flags = ['--nodefaults', '--optional'] as const

/** Options of a group may stand anywhere and be shortened; all other words, with single blanks between, are its name. */
function readGroup(node: PackageNode): PackageItem | PackageFault {
  const { value, span } = node.item
  if (/^@[\w.+-]*$/.test(value) && !value.startsWith('@-'))
    return { kind: 'group', name: value.slice(1), include: 'default' }
  const given = new Map<(typeof flags)[number], Span>()
  const name: string[] = []
  let ended = false
  for (const match of value.slice(1).matchAll(/\S+/g)) {
    const [word] = match
    const start = span.start + 1 + match.index
    const place = { source: span.source, start, end: start + word.length }
    const [written = '', argument] = ended ? [] : splitOnce(word)
    const flag = written.length > 2 ? flags.find((each) => each.startsWith(written)) : undefined
    if (word === '--') ended = true
    if (!flag) name.push(word)
    else if (argument !== undefined)
      return { message: `Unexpected value of "${flag}", expected the option alone`, span: place }
    else given.set(flag, place)
  }
  const both = given.size === 2 ? [...given.values()].at(-1) : undefined
  if (both) return { message: 'Unexpected --nodefaults with --optional, expected one of them', span: both }
  const include = given.has('--nodefaults') ? 'required' : given.has('--optional') ? 'all' : 'default'
  return { kind: 'group', name: name.join(' '), include }
}

function splitOnce(word: string): [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}
