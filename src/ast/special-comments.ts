import { findLineEnd, skipLineEnd, skipPythonSpace, trimPythonSpaceEnd } from '../source/python-text.ts'
import type { Span } from '../source/span.ts'
import type { KickstartFile } from './nodes.ts'

/** The value of a comment that means something, and where the value stands. */
export interface SpecialComment {
  readonly value: string
  readonly span: Span
}

const PLATFORM = '#platform='
const VERSION = '#version='

/** The last `#platform=VALUE` comment among the commands that starts its line; the value is stripped. */
export function findPlatform(file: KickstartFile): SpecialComment | undefined {
  const { text, id } = file.source
  for (let index = file.statements.length - 1; index >= 0; index--) {
    const { type, span } = file.statements[index]!
    if (type !== 'comment' || !text.startsWith(PLATFORM, span.start)) continue
    const start = skipPythonSpace(text, span.start + PLATFORM.length, span.end)
    const end = trimPythonSpaceEnd(text, start, span.end)
    return { value: text.slice(start, end), span: { source: id, start, end } }
  }
  return undefined
}

/**
 * The first `#version=NAME` that starts a line, wherever that line stands: the reference's helper looks into scripts
 * too. The value is stripped on its right only, so that a blank behind the `=` makes it a name nobody knows.
 */
export function findVersion(file: KickstartFile): SpecialComment | undefined {
  const { text, id } = file.source
  for (let at = text.indexOf(VERSION); at >= 0; at = text.indexOf(VERSION, at + 1)) {
    if (at > 0 && skipLineEnd(text, at - 1) !== at) continue
    const start = at + VERSION.length
    const end = trimPythonSpaceEnd(text, start, findLineEnd(text, start))
    return { value: text.slice(start, end), span: { source: id, start, end } }
  }
  return undefined
}
