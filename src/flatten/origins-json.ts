import { splitCheckoutPath } from '../source/checkout-path.ts'
import { LineIndex } from '../source/line-index.ts'
import type { IncludeSite, OriginSegment } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { Spliced } from './flattened.ts'

/** A line that includes: `source` is a path of `files`, `line` is 1-based, `at` the 0-based offset of the operand. */
export interface OriginsInclude {
  readonly source: string
  readonly line: number
  readonly at: number
}

/** One stretch of the flattened text. */
export interface OriginsSegment {
  /** `[start, end)` in the flattened text, 0-based UTF-16 offsets. */
  readonly out: readonly [number, number]
  /** First and last line of it in the flattened text, 1-based. */
  readonly lines: readonly [number, number]
  /** A path of `files`. */
  readonly source: string
  /** Where the stretch begins in `source`: 0-based UTF-16 offset, and 1-based line. */
  readonly at: number
  readonly line: number
  /** True: the text of `source` from `at` on, unchanged. False: put in by flattening, for example a missing last newline. */
  readonly exact: boolean
  /** The include lines that led to `source`, nearest first; empty for the main file. */
  readonly via: readonly OriginsInclude[]
}

/**
 * What `ks flatten --origins FILE` writes (schema/origins.schema.json): for every place of a flattened kickstart the
 * file and the line it came from. Segments are sorted and cover the text without gaps. Nothing in it depends on the
 * time, the machine or the current folder.
 */
export interface OriginsJson {
  readonly version: 1
  /** The top-level file. */
  readonly main: string
  /**
   * Length of the flattened text in UTF-16 units, how many lines it has, and the SHA-256 of it as UTF-8 in lowercase hex,
   * where whoever wrote the origins could compute it.
   */
  readonly text: { readonly length: number; readonly lines: number; readonly sha256?: string }
  /** The files that were read, the main file first; lengths in UTF-16 units. */
  readonly files: readonly { readonly path: string; readonly length: number }[]
  readonly segments: readonly OriginsSegment[]
}

/**
 * The origins of a flattened kickstart as plain data.
 * @param name how a file is called; default: its path relative to the folder of the main file, with `/`
 */
export function originsJson(
  spliced: Pick<Spliced, 'text' | 'origins' | 'sources' | 'main'>,
  name: (file: SourceFile) => string = nameFrom(spliced.main),
): OriginsJson {
  const { text, origins, sources, main } = spliced
  const names = new Map<SourceId, string>()
  const lines = new Map<SourceId, LineIndex>()
  for (const file of sources) {
    names.set(file.id, name(file))
    lines.set(file.id, new LineIndex(file.text))
  }
  const lineAt = (source: SourceId, offset: number) => lines.get(source)!.position(offset).line
  const composed = new LineIndex(text)

  // A fragment in several stretches has the same chain in all of them.
  const chains = new Map<IncludeSite, readonly OriginsInclude[]>()
  const chainOf = (site: IncludeSite | undefined): readonly OriginsInclude[] => {
    if (!site) return []
    const known = chains.get(site)
    if (known) return known
    const { source, start } = site.span
    const chain = [{ source: names.get(source)!, line: lineAt(source, start), at: start }, ...chainOf(site.parent)]
    chains.set(site, chain)
    return chain
  }

  const segment = ({ out, end, source, at, exact, via }: OriginSegment): OriginsSegment => ({
    out: [out, end],
    lines: [composed.position(out).line, composed.position(Math.max(out, end - 1)).line],
    source: names.get(source)!,
    at,
    line: lineAt(source, at),
    exact,
    via: chainOf(via),
  })
  return {
    version: 1,
    main: names.get(main.id)!,
    text: { length: text.length, lines: text === '' ? 0 : composed.position(text.length - 1).line },
    files: [...sources].map((file) => ({ path: names.get(file.id)!, length: file.text.length })),
    segments: origins.segments.map(segment),
  }
}

/** Names files by their way from the folder of `main`; where only one of the two is absolute there is none, and the path stays. */
export function nameFrom(main: SourceFile): (file: SourceFile) => string {
  const split = (path: string) => path.split('/').filter((part) => part !== '.')
  const folder = split(main.path).slice(0, -1)
  return ({ path }) => {
    // A path in a checkout says which commit.
    if (path.startsWith('/') !== main.path.startsWith('/') || splitCheckoutPath(path).checkout !== undefined)
      return path
    const parts = split(path)
    let same = 0
    while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same++
    // The name of a folder above the current one is not known here.
    if (folder.slice(same).includes('..')) return path
    return [...folder.slice(same).map(() => '..'), ...parts.slice(same)].join('/')
  }
}
