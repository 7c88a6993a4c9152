import { isLineEnd } from '../source/python-text.ts'

/** True for a value that some spelling on one line reads back as; a line end has none. */
export function isWritable(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (isLineEnd(value.charCodeAt(i))) return false
  return true
}

/** The value in double quotes, as the reference's tokeniser reads it back. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

/** The value as a word: plain where that reads back, in quotes where a blank, quote, backslash or `#` would not. */
export function word(value: string): string {
  return /[\s"'\\#]/.test(value) ? quoted(value) : value
}
