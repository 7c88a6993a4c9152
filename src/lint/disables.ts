import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceId, Span } from '../source/span.ts'
import { lineEnd, lineStart } from './places.ts'

/** One rule named by one `# ks-disable-…` comment. */
export interface Disable {
  /** The rule's name in the comment, in the linted text. */
  readonly span: Span
  readonly rule: string
  /** True when the comment names this rule alone. */
  readonly alone: boolean
  /** What it silences, in the real file: findings that start in `[start, end)`. */
  readonly reach: { readonly source: SourceId; readonly start: number; readonly end: number }
}

const marker = 'ks-disable-'

/**
 * Finds `# ks-disable-next-line RULE -- reason` and `# ks-disable-file RULE -- reason`, on lines of their own anywhere in the text,
 * scripts too. Several rules are divided by commas. In a composed text a comment is about the file it stands in.
 */
export function findDisables(file: KickstartFile): readonly Disable[] {
  const { text } = file.source
  const found: Disable[] = []
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const start = lineStart(text, at)
    const end = lineEnd(text, at)
    if (!/^[ \t]*#[ \t]*$/.test(text.slice(start, at))) continue
    const comment = text.slice(at + marker.length, end)
    const kind = /^(next-line|file)[ \t]+/.exec(comment)
    if (!kind) continue
    const reach = kind[1] === 'file' ? fileReach(file, start) : nextLineReach(file, end)
    const from = at + marker.length + kind[0].length
    const names = comment.slice(kind[0].length).split(/[ \t]--(?:[ \t]|\r?\n|$)/, 1)[0]!
    const words = [...names.matchAll(/[^\s,]+/g)]
    for (const word of words) {
      const first = from + word.index
      const span = { source: file.source.id, start: first, end: first + word[0].length }
      found.push({ span, rule: word[0], alone: words.length === 1, reach })
    }
  }
  return found
}

function fileReach({ source, origins }: KickstartFile, offset: number): Disable['reach'] {
  const real = origins?.at(offset)?.source ?? source.id
  return { source: real, start: 0, end: Number.POSITIVE_INFINITY }
}

/** The line that begins at `offset` of the text; when an include line was there, it is known only by what follows it in its file. */
function nextLineReach({ source, origins }: KickstartFile, offset: number): Disable['reach'] {
  const { text, id } = source
  const end = Math.max(lineEnd(text, offset), offset + 1)
  if (!origins) return { source: id, start: offset, end }
  const own = origins.at(Math.max(0, offset - 1))
  if (!own) return { source: id, start: offset, end }
  const start = own.at + (offset - own.out)
  if (offset < own.end) return { source: own.source, start, end: own.at + (Math.min(end, own.end) - own.out) }
  const next = origins.segments.find(
    (segment) => segment.out >= offset && segment.exact && segment.source === own.source && segment.at > start,
  )
  return { source: own.source, start, end: next?.at ?? Number.POSITIVE_INFINITY }
}

/** Divides located findings into those that stay, and tells which comments silenced something. */
export function applyDisables(
  diagnostics: readonly Diagnostic[],
  disables: readonly Disable[],
): { readonly kept: readonly Diagnostic[]; readonly used: ReadonlySet<Disable> } {
  const used = new Set<Disable>()
  if (disables.length === 0) return { kept: diagnostics, used }
  const byRule = new Map<string, Disable[]>()
  for (const one of disables) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one])
  const kept = diagnostics.filter(({ code, span }) => {
    const hits = (byRule.get(code) ?? []).filter(
      ({ reach }) => reach.source === span.source && span.start >= reach.start && span.start < reach.end,
    )
    for (const hit of hits) used.add(hit)
    return hits.length === 0
  })
  return { kept, used }
}
