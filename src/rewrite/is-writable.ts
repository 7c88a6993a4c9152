import { isLineEnd } from '../source/python-text.ts'

/** True for a value that some spelling on one line reads back as; a line end has none. */
export function isWritable(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (isLineEnd(value.charCodeAt(i))) return false
  return true
}
