import type { MaskedStretch } from '../source/masked.ts'
import { maskText } from '../source/masked.ts'
import { OriginMap, type OriginSegment } from '../source/origin-map.ts'
import type { FilledText } from './fill-template.ts'
import type { Generated, GeneratedText } from './flattened.ts'
import { isScript, sectionsOf } from './sections-of.ts'

/**
 * The composed text as it is installed: the lines of generated files behind the include lines that name them, once for each way
 * in which they may be made. Files that differ in independent ways are not combined: the nth text has the nth variant of each,
 * or its last. Empty when no line of such a file is known, or they are lines of scripts.
 */
export function expandGenerated(composed: FilledText, generated: readonly Generated[]): readonly FilledText[] {
  const usable = generated.filter(({ variants, within }) => variants.length > 0 && !isScript(within))
  if (usable.length === 0) return []
  const lines = linesOf(composed, usable)
  const most = Math.max(...usable.map(({ variants }) => variants.length))
  return Array.from({ length: most }, (_, n) =>
    insertTexts(
      composed,
      lines.map(({ at, variants }) => ({ at, text: variants[n] ?? variants.at(-1)! })),
    ),
  )
}

/** Where the lines of each generated file go: behind its include line. */
function linesOf({ text, origins, masked }: FilledText, generated: readonly Generated[]) {
  const byPlace = new Map(generated.map((one) => [`${one.include.start} ${one.include.source}`, one.variants]))
  return sectionsOf(maskText(text, masked)).includes.flatMap(({ line }) => {
    const operand = /\S/.exec(text.slice(line.wordEnd, line.lineEnd))
    if (!operand) return []
    const start = line.wordEnd + operand.index
    const real = origins.locate(start, start)?.span
    const variants = real && byPlace.get(`${real.start} ${real.source}`)
    return variants ? [{ at: line.lineEnd, variants }] : []
  })
}

function insertTexts(
  { text, origins, masked }: FilledText,
  insertions: readonly { readonly at: number; readonly text: GeneratedText }[],
): FilledText {
  const pieces: string[] = []
  const segments: OriginSegment[] = []
  const stretches: MaskedStretch[] = []
  let out = 0
  let read = 0
  let nextMask = 0
  const take = (to: number) => {
    for (; nextMask < masked.length && masked[nextMask]!.start < to; nextMask++)
      stretches.push(moved(masked[nextMask]!, out - read))
    for (const segment of origins.slice(read, to, out)) segments.push(segment)
    pieces.push(text.slice(read, to))
    out += to - read
    read = to
  }
  const lineEnd = () => {
    const last = segments.at(-1)
    if (!last || /[\r\n]$/.test(pieces.at(-1)!)) return
    pieces.push('\n')
    segments.push({
      ...last,
      out,
      end: out + 1,
      at: last.exact ? last.at + last.end - last.out : last.at,
      exact: false,
    })
    out++
  }
  for (const insertion of insertions) {
    const { text: inner, segments: parts, masked: unknown } = insertion.text
    take(insertion.at)
    lineEnd()
    if (inner === '') continue
    for (const one of unknown) stretches.push(moved(one, out))
    for (const part of parts) segments.push({ ...part, out: part.out + out, end: part.end + out })
    pieces.push(inner)
    out += inner.length
    lineEnd()
  }
  take(text.length)
  return { text: pieces.join(''), origins: new OriginMap(segments), masked: stretches }
}

function moved(stretch: MaskedStretch, by: number): MaskedStretch {
  return { ...stretch, start: stretch.start + by, end: stretch.end + by }
}
