import { devel, findRelease, type ReleaseName, resolveRelease } from '../../grammar/releases.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import type { LintOptions, ReleaseFrom } from './lint-result.ts'
import type { Target } from './target.ts'

export interface ChosenRelease {
  readonly release: ReleaseName
  readonly from: ReleaseFrom
}

/** Option, then the targets' own release, then `#version=` when not DEVEL, then the newest Fedora. */
export function chooseRelease(file: KickstartFile, targets: readonly Target[], options: LintOptions): ChosenRelease {
  if (options.release) return { release: resolveRelease(options.release), from: options.releaseFrom ?? 'option' }
  const target = targets.find(({ release }) => release !== undefined)
  if (target?.release) return { release: target.release, from: 'target' }
  const said = findVersionComment(file)
  if (said?.release && said.release !== devel) return { release: said.release, from: 'version-comment' }
  return { release: devel, from: 'default' }
}

export interface VersionComment {
  /** The value as written. */
  readonly name: string
  readonly span: Span
  /** Undefined when nobody knows it. */
  readonly release: ReleaseName | undefined
}

const prefix = '#version='

/**
 * The first `#version=` line: at the very start of a line, outside sections. Deviation: the reference's helper looks into
 * scripts too, where such a line belongs to a kickstart the script writes.
 */
export function findVersionComment({ statements, source }: KickstartFile): VersionComment | undefined {
  for (const { type, span } of statements) {
    if (type !== 'comment' || !source.text.startsWith(prefix, span.start)) continue
    const start = span.start + prefix.length
    const name = source.text.slice(start, span.end).trimEnd()
    return { name, span: { source: source.id, start, end: start + name.length }, release: findRelease(name) }
  }
  return undefined
}
