import type { ValueType } from '../../grammar/types.ts'
import { skipPythonSpace, trimPythonSpaceEnd } from '../source/python-text.ts'
import type { OptionValue } from './checked.ts'

/** What a value is read by: an option or a positional. */
export interface ValueShape {
  readonly type?: ValueType
  readonly choices?: readonly string[]
  readonly synonyms?: Readonly<Record<string, string>>
}

/** A value as read, or what was expected instead. */
export type Conversion =
  | { readonly value: OptionValue }
  | { readonly expected: string; readonly choices?: readonly string[] }

/** Reads a decoded word as an option or positional wants it, with the reference's tolerance (semantics §2, converters). */
export function convert(text: string, shape: ValueShape): Conversion {
  const { type, choices } = shape
  switch (type) {
    case undefined:
    case 'word':
    case 'url':
      return choices?.length && !choices.includes(text) ? { expected: oneOf(choices), choices } : { value: text }
    case 'int': {
      const value = readInt(text)
      return value === undefined ? { expected: 'a whole number' } : { value }
    }
    case 'bool': {
      const word = text.toLowerCase()
      if (word === 'on' || word === 'yes' || word === 'true' || word === '1') return { value: true }
      if (word === 'off' || word === 'no' || word === 'false' || word === '0') return { value: false }
      return { expected: 'on or off (or yes, no, true, false, 1, 0)' }
    }
    case 'list':
      return { value: readList(text) }
    case 'mountpoint':
      return { value: text.startsWith('/') ? normalisePath(text) : text }
    case 'device':
      return { value: text.startsWith('/dev/') ? text.slice(5) : text }
    case 'md':
      return { value: text.startsWith('md') ? text.slice(2) : text }
    case 'keyword': {
      const word = text.toLowerCase()
      const found = choices?.find((each) => each.toLowerCase() === word) ?? shape.synonyms?.[word]
      return found === undefined ? { expected: oneOf(choices ?? []), ...(choices && { choices }) } : { value: found }
    }
    case 'ports':
      return {
        value: text
          .split(',')
          .map(strip)
          .map((each) => (each.includes(':') ? each : `${each}:tcp`)),
      }
    case 'teamslaves':
      return readTeamSlaves(text)
    default:
      return { value: true }
  }
}

function oneOf(choices: readonly string[]): string {
  return choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.join(', ')}`
}

/** `text` without what Python calls whitespace at both ends. */
export function strip(text: string): string {
  const start = skipPythonSpace(text, 0)
  return text.slice(start, trimPythonSpaceEnd(text, start, text.length))
}

function readList(text: string): string[] {
  return text.split(',').map(strip).filter(Boolean)
}

/** CPython refuses longer numbers. */
const mostDigits = 4300

/** As Python's `int()`, but for what a double cannot hold exactly: numbers above 2^53 are rounded (`readDigits` has them in full). */
export function readInt(text: string): number | undefined {
  // Nearly every number there is.
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const digits = readDigits(text)
  return digits === undefined ? undefined : Number(digits)
}

/** The number that Python's `int()` reads, as Python writes it: ASCII digits, a minus where there is one, no zeros in front. */
export function readDigits(text: string): string | undefined {
  const match = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u.exec(strip(text))
  if (!match) return undefined
  const digits = [...match[2]!].filter((each) => each !== '_').map(digitValue)
  if (digits.length > mostDigits) return undefined
  const first = digits.findIndex((digit) => digit !== 0)
  if (first < 0) return '0'
  return (match[1] === '-' ? '-' : '') + digits.slice(first).join('')
}

/** Decimal digits stand in runs of ten in Unicode, each run beginning with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  if (code < 128) return code - 48
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return (code - first) % 10
}

/** As POSIX normpath: two leading slashes stay, three or more become one. */
export function normalisePath(path: string): string {
  const root = path.startsWith('//') && !path.startsWith('///') ? '//' : '/'
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return root + parts.join('/')
}

/** `dev1,dev2'json',dev3`: pairs of a device and its configuration, which belongs to the device before it. */
function readTeamSlaves(text: string): Conversion {
  if (text === '') return { value: [] }
  const pieces = text.split("'")
  const slaves: string[][] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i]!
    if (piece === '' && i > 0 && i === pieces.length - 1) break
    const names = piece.replace(/^,+/, '').split(',')
    while (names.length > 1 && names.at(-1) === '') names.pop()
    names.forEach((name, at) => {
      slaves.push([name, at === names.length - 1 ? (pieces[i + 1] ?? '') : ''])
    })
  }
  return { value: slaves }
}
