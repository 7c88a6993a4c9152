import type { Span } from '../../source/span.ts'
import { didYouMean } from '../availability.ts'
import type { Line } from '../line.ts'
import { partSpan } from '../part-span.ts'
import { shown } from '../shown.ts'

/** The options of `realm join`, and whether each takes a value. */
const options: Readonly<Record<string, boolean>> = {
  'client-software': true,
  'server-software': true,
  'membership-software': true,
  'one-time-password': true,
  'no-password': false,
  'computer-ou': true,
}

interface Word {
  readonly value: string
  readonly span: Span
  /** The span of `[from, to)` of the value. */
  readonly part: (from: number, to: number) => Span
}

/**
 * `realm join [OPTIONS] REALM`, read as getopt does: options come first, may be shortened, and any word can be a value.
 * The reference splits this line once more and knows no comments then, so a comment is further words.
 */
export function realm(line: Line): void {
  const { node, report } = line
  if (node.name.span.start !== node.span.start) return
  const [command, ...rest] = wordsOf(line)
  if (!command) {
    report('check/missing-word', node.name.span, 'Unexpected end of realm, expected join and a realm')
    return
  }
  if (command.value !== 'join') {
    report('check/bad-value', command.span, `Unexpected ${shown(command.value)}, expected join`)
    return
  }
  let at = 0
  while (at < rest.length && rest[at]!.value.startsWith('-') && rest[at]!.value !== '-') {
    if (rest[at]!.value === '--') {
      at++
      break
    }
    at += takeOption(line, rest, at)
  }
  if (at >= rest.length) report('check/missing-word', command.span, 'Unexpected end of realm join, expected a realm')
  for (const word of rest.slice(at + 1)) {
    report('check/unexpected-word', word.span, 'Unexpected word, expected one realm after the options')
  }
}

/** Judges the option at `at`; how many words it takes. */
function takeOption({ report }: Line, words: readonly Word[], at: number): number {
  const { value, span, part } = words[at]!
  const equals = value.indexOf('=')
  const written = equals < 0 ? value : value.slice(0, equals)
  const flagSpan = equals < 0 ? span : part(0, equals)
  const name = written.slice(2)
  const found = Object.hasOwn(options, name) ? [name] : Object.keys(options).filter((each) => each.startsWith(name))
  if (!written.startsWith('--') || found.length === 0) {
    const hint = didYouMean(
      written,
      Object.keys(options).map((each) => `--${each}`),
    )
    report('check/unknown-option', flagSpan, `Unexpected ${shown(written)}, expected an option of realm join`, {
      ...(hint && { hint }),
    })
    return 1
  }
  if (found.length > 1) {
    const message = `Unexpected ${shown(written)}, expected one of ${found.map((each) => `--${each}`).join(', ')} in full`
    report('check/ambiguous-option', flagSpan, message)
    return 1
  }
  const takesValue = options[found[0]!]
  if (!takesValue) {
    if (equals >= 0)
      report(
        'check/unexpected-value',
        part(equals, value.length),
        `Unexpected value of ${shown(written)}, expected the option alone`,
      )
    return 1
  }
  if (equals >= 0) return 1
  if (at + 1 >= words.length)
    report('check/missing-value', flagSpan, `Unexpected ${shown(written)} alone, expected a value`)
  return 2
}

function wordsOf({ node, text }: Line): Word[] {
  const words: Word[] = node.args.map((word) => ({
    value: word.value,
    span: word.span,
    part: (from, to) => partSpan(word, from, to, text),
  }))
  if (!node.comment) return words
  const { source, start, end } = node.comment.span
  for (const match of text.slice(start, end).matchAll(/[^ \t\r\n]+/g)) {
    const from = start + match.index
    const span = { source, start: from, end: from + match[0].length }
    const part = (a: number, b: number) => ({ source, start: from + a, end: from + b })
    const before = words.at(-1)
    if (before && before.span.end === from) words[words.length - 1] = { ...before, value: before.value + match[0] }
    else words.push({ value: match[0], span, part })
  }
  return words
}
