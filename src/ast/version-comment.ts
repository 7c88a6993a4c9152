import { findLineEnd, skipLineEnd, trimPythonSpaceEnd } from '../source/python-text.ts'
import type { Span } from '../source/span.ts'
import type { KickstartFile } from './nodes.ts'

/** The release a file says it is written for, and where the name stands. */
export interface VersionComment {
  readonly value: string
  readonly span: Span
}

const PREFIX = '#version='

/**
 * The first `#version=NAME` at the very start of a line, wherever that line stands: the reference's helper looks into
 * scripts too. The name is stripped on its right only, so a blank behind the `=` makes it a name nobody knows.
 */
export function findVersion(file: Pick<KickstartFile, 'source'>): VersionComment | undefined {
  const { text, id } = file.source
  for (let at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
    // A line start: the unit before is the end of a line.
    if (at > 0 && skipLineEnd(text, at - 1) !== at) continue
    const start = at + PREFIX.length
    const end = trimPythonSpaceEnd(text, start, findLineEnd(text, start))
    return { value: text.slice(start, end), span: { source: id, start, end } }
  }
  return undefined
}
