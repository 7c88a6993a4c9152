import { LineIndex } from './line-index.ts'
import type { IncludeSite, OriginMap } from './origin-map.ts'
import type { Sources } from './source-file.ts'
import type { SourceId } from './span.ts'

/**
 * Where each stretch of a composed text came from: what `--origins` writes, and `origins.json` of a build plan.
 * Offsets are 0-based UTF-16, ends are exclusive, lines are 1-based.
 */
export interface OriginsDocument {
  readonly version: 1
  /** The real files, the top-level one first; segments name them by index. */
  readonly sources: readonly string[]
  /** Sorted and gapless, from 0 to the length of the text. */
  readonly segments: readonly OriginsSegment[]
}

export interface OriginsSegment {
  /** The stretch of the composed text, and the line it starts on. */
  readonly start: number
  readonly end: number
  readonly line: number
  /** The real file, and where the stretch starts in it. */
  readonly source: number
  readonly at: number
  readonly sourceLine: number
  /** False for text made by the tool, which belongs to one place. */
  readonly exact: boolean
  /** The includes that led to the file, nearest first. */
  readonly via?: readonly {
    readonly source: number
    readonly line: number
    readonly start: number
    readonly end: number
  }[]
}

/**
 * @param text the composed text
 * @param sources the real files that the map leads to
 * @param pathOf how a real file is named in the document; its own path when left out
 */
export function originsDocument(
  text: string,
  origins: OriginMap,
  sources: Sources,
  pathOf: (id: SourceId) => string = (id) => sources.get(id)?.path ?? id,
): OriginsDocument {
  const ids = [...sources].map(({ id }) => id)
  const numbers = new Map(ids.map((id, index) => [id, index]))
  const numberOf = (id: SourceId) => {
    const known = numbers.get(id) ?? ids.push(id) - 1
    numbers.set(id, known)
    return known
  }
  const lines = new Map<SourceId, LineIndex>()
  const lineOf = (id: SourceId, offset: number) => {
    const index = lines.get(id) ?? new LineIndex(sources.get(id)?.text ?? '')
    lines.set(id, index)
    return index.position(offset).line
  }
  const chain = (site: IncludeSite | undefined) => {
    const sites = []
    for (let at = site; at; at = at.parent) {
      const { source, start, end } = at.span
      sites.push({ source: numberOf(source), line: lineOf(source, start), start, end })
    }
    return sites
  }
  const out = new LineIndex(text)
  const segments = origins.segments.map(({ out: start, end, source, at, exact, via }) => ({
    start,
    end,
    line: out.position(start).line,
    source: numberOf(source),
    at,
    sourceLine: lineOf(source, at),
    exact,
    ...(via && { via: chain(via) }),
  }))
  return { version: 1, sources: ids.map(pathOf), segments }
}
