import type { WordNode } from '../ast/nodes.ts'
import type { ResolvedOption, Shape } from './resolve.ts'

/** How a word after a name is understood before values are given out. */
export type Token =
  /** A plain word, the `--` that ends options, or something that looks like an option and is none. */
  | { readonly kind: 'word' | 'end' | 'unknown' }
  /** A shortened option that could be any of `flags`. */
  | { readonly kind: 'ambiguous'; readonly written: string; readonly flags: readonly string[] }
  /** An option as `written`, possibly shortened, with what is behind its `=`. */
  | { readonly kind: 'option'; readonly option: ResolvedOption; readonly written: string; readonly value?: string }

const plain: Token = { kind: 'word' }
const end: Token = { kind: 'end' }
const unknown: Token = { kind: 'unknown' }

/** One token per word, as argparse of Python 3.11 sorts them: after `--` every word is plain. */
export function tokensOf(words: readonly WordNode[], shape: Shape): Token[] {
  let ended = false
  return words.map(({ value }) => {
    if (ended || value.charCodeAt(0) !== 45 /* - */) return plain
    if (value !== '--') return classify(value, shape)
    ended = true
    return end
  })
}

function classify(value: string, { byFlag, flags: spellings }: Shape): Token {
  if (value === '-') return plain
  const exact = byFlag.get(value)
  if (exact) return { kind: 'option', option: exact, written: value }
  const equals = value.indexOf('=')
  const written = equals < 0 ? value : value.slice(0, equals)
  const given = equals < 0 ? undefined : { value: value.slice(equals + 1) }
  const known = given && byFlag.get(written)
  if (known) return { kind: 'option', option: known, written, ...given }
  if (value.startsWith('--')) {
    const flags = spellings.filter((flag) => flag.startsWith(written))
    if (flags.length > 1) return { kind: 'ambiguous', written, flags }
    if (flags.length === 1) return { kind: 'option', option: byFlag.get(flags[0]!)!, written, ...given }
  }
  return /^-(?:\d+|\d*\.\d+)$/.test(value) || value.includes(' ') ? plain : unknown
}
