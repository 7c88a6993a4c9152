import { redact } from '../diagnostics/redact.ts'
import { LineIndex } from '../source/line-index.ts'
import { type IncludeSite, OriginMap, type OriginSegment } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import { CommentPlaces } from './comment-places.ts'
import type { Spliced } from './flattened.ts'
import { nameFrom } from './origins-json.ts'

/** One end of an included stretch, at an offset of the text as it was. */
interface Edge {
  readonly site: IncludeSite
  readonly begins: boolean
  readonly at: number
}

/** A comment line to put in. */
interface Marker extends Edge {
  readonly text: string
}

/**
 * Puts a comment line in front of and behind each stretch that came from an include:
 *
 *     # >>> fragments/base.ks, included at live.ks:3
 *     …
 *     # <<< fragments/base.ks, included at live.ks:3
 *
 * A stretch gets both or none: none when either would stand where a comment is no comment, or changes something: in a
 * here-document or a quoted text of a script, in a script that is not for a shell, in a certificate or an add-on. In front of a
 * `#!` line at the start of a script the first goes behind it. An include that brings no text has no stretch.
 *
 * The origins stay right: a marker belongs to its include line, as a stretch made by the tool.
 *
 * @param name how a file is called; default: its path relative to the folder of the main file, with `/`
 */
export function annotate(spliced: Spliced, name: (file: SourceFile) => string = nameFrom(spliced.main)): Spliced {
  const { text, origins, includes, sources, main, generated, diagnostics } = spliced
  const files = new Map(includes.map(({ site, file }) => [site, file]))
  const lines = new Map<SourceId, LineIndex>()
  const indexOf = (file: SourceFile) => {
    const index = lines.get(file.id) ?? new LineIndex(file.text)
    lines.set(file.id, index)
    return index
  }

  const markerText = ({ site, begins }: Edge): string => {
    const includer = sources.get(site.span.source)!
    const index = indexOf(includer)
    const { line } = index.position(site.span.start)
    const lineEnd = /\r\n|\r/.exec(includer.text.slice(index.lineStart(line), index.lineStart(line + 1)))?.[0] ?? '\n'
    const included = files.get(site)
    const what = included ? showName(name(included)) : 'a file'
    return `# ${begins ? '>>>' : '<<<'} ${what}, included at ${showName(name(includer))}:${line}${lineEnd}`
  }

  const markers = placed(edgesOf(origins), new CommentPlaces(text)).map((edge) => ({ ...edge, text: markerText(edge) }))
  return {
    ...insertMarkers(text, origins, markers),
    includes,
    sources,
    main,
    generated,
    masked: spliced.masked.map((stretch) => ({
      ...stretch,
      start: stretch.start + lengthBefore(markers, stretch.start),
      end: stretch.end + lengthBefore(markers, stretch.start),
    })),
    diagnostics,
  }
}

/** Where includes begin and end, in order; at one offset ends come first, outer includes begin before inner ones. */
function edgesOf(origins: OriginMap): readonly Edge[] {
  const edges: Edge[] = []
  let open: readonly IncludeSite[] = []
  const change = (chain: readonly IncludeSite[], at: number) => {
    let same = 0
    while (same < open.length && open[same] === chain[same]) same++
    for (const site of open.slice(same).reverse()) edges.push({ site, begins: false, at })
    for (const site of chain.slice(same)) edges.push({ site, begins: true, at })
    open = chain
  }
  for (const { via, out } of origins.segments) if (via !== open.at(-1)) change(chainOf(via), out)
  change([], origins.length)
  return edges
}

/** The includes that led to a place, outermost first. */
function chainOf(site: IncludeSite | undefined): readonly IncludeSite[] {
  const chain: IncludeSite[] = []
  for (let at = site; at; at = at.parent) chain.push(at)
  return chain.reverse()
}

/** The edges where a comment may stand, moved to where it may; both of an include or none. */
function placed(edges: readonly Edge[], places: CommentPlaces): readonly Edge[] {
  const begins = new Map<IncludeSite, number>()
  const whole = new Set<IncludeSite>()
  const found: Edge[] = []
  for (const edge of edges) {
    const at = places.find(edge.at)
    if (at === undefined) continue
    if (edge.begins) begins.set(edge.site, at)
    else {
      const begin = begins.get(edge.site)
      if (begin === undefined || begin >= edge.at || at !== edge.at) continue
      whole.add(edge.site)
    }
    found.push({ ...edge, at })
  }
  return found.filter(({ site }) => whole.has(site))
}

function insertMarkers(text: string, origins: OriginMap, markers: readonly Marker[]) {
  const pieces: string[] = []
  const segments: OriginSegment[] = []
  let read = 0
  let out = 0
  const copy = (to: number) => {
    pieces.push(text.slice(read, to))
    for (const segment of origins.slice(read, to, out)) segments.push(segment)
    out += to - read
    read = to
  }
  for (const { site, at, text: line } of markers) {
    copy(at)
    pieces.push(line)
    const { source, start } = site.span
    const via = site.parent && { via: site.parent }
    segments.push({ out, end: out + line.length, source, at: start, exact: false, ...via })
    out += line.length
  }
  copy(text.length)
  return { text: pieces.join(''), origins: segments.length > 0 ? new OriginMap(segments) : origins }
}

function lengthBefore(markers: readonly Marker[], offset: number): number {
  let length = 0
  for (const { at, text } of markers) {
    if (at > offset) break
    length += text.length
  }
  return length
}

/** A path on one line. */
function showName(path: string): string {
  return redact(path).replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
