import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ScriptModel } from '../model/scripts.ts'
import type { SourceId, Span } from '../source/span.ts'
import { lineEnd, lineStart } from './places.ts'

/** One rule named by one `# ks-disable-…` comment. */
export interface Disable {
  /** The rule's name in the comment, in the linted text; of a comment with a fault the words it is about. */
  readonly span: Span
  /** Empty for a comment with a fault. */
  readonly rule: string
  /** True when the comment names this rule alone. */
  readonly alone: boolean
  /** What it silences, in the real file: findings that start in `[start, end)`. */
  readonly reach: { readonly source: SourceId; readonly start: number; readonly end: number }
  /** True in a here-document: the comment may be about the file that is written, and is left alone when it silences nothing. */
  readonly written?: boolean
  /** Why the comment silences nothing at all, as a message. */
  readonly fault?: string
  /** For a rule that nobody knows: those that it may mean. */
  readonly near?: readonly string[]
}

const marker = 'ks-disable'

/**
 * Finds `# ks-disable-next-line RULE -- reason` and `# ks-disable-file RULE -- reason`, on lines of their own anywhere in the text,
 * scripts too. Several rules are divided by commas; several such lines in a row are about the line behind all of them.
 * In a composed text a comment is about the file it stands in; in a here-document about that text, which most often is a file
 * that the script writes.
 */
export function findDisables(file: KickstartFile, scripts: readonly ScriptModel[]): readonly Disable[] {
  const { text, id: source } = file.source
  const found: Disable[] = []
  let written: readonly Disable['reach'][] | undefined
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const start = lineStart(text, at)
    const end = lineEnd(text, at)
    const before = text.slice(start, at)
    const [word, kind, rest = ''] = /^ks-disable(?:-([\w-]+))?(?=[ \t\r\n]|$)(.*)/s.exec(text.slice(at, end)) ?? []
    if (word === undefined || !/#[ \t]*$/.test(before)) continue
    written ??= scripts.flatMap(({ heredocs }) => heredocs.map(({ body }) => realPlace(file, body)))
    const document = holding(written, realPlace(file, { source, start: at, end }))
    const named = { source, start: at, end: at + marker.length + (kind === undefined ? 0 : kind.length + 1) }
    const shown = text.slice(named.start, named.end)
    const faulty = (fault: string) =>
      document ?? found.push({ span: named, rule: '', alone: false, reach: named, fault })
    if (!/^[ \t]*#[ \t]*$/.test(before)) {
      if (!isInScript(file, at)) faulty(`Unexpected "${shown}" behind other words, expected a line of its own`)
      continue
    }
    const names = rest.split(/[ \t]--(?:[ \t]|\r?\n|$)/, 1)[0]!
    if (kind !== 'next-line' && kind !== 'file') {
      // Without a rule behind it, it may be prose.
      if (kind !== undefined || names.includes('/'))
        faulty(`Unexpected "${shown}", expected ks-disable-next-line or ks-disable-file`)
      continue
    }
    const words = [...names.matchAll(/[^\s,]+/g)]
    if (words.length === 0) faulty(`Expected a rule behind "${shown}", found none`)
    const reach =
      kind === 'file' ? (document ?? fileReach(file, start)) : nextLineReach(file, behindComments(text, end))
    for (const name of words) {
      const first = named.end + name.index
      const span = { source, start: first, end: first + name[0].length }
      found.push({ span, rule: name[0], alone: words.length === 1, reach, ...(document && { written: true }) })
    }
  }
  return found
}

function realPlace({ origins }: KickstartFile, span: Span): Span {
  return origins?.locate(span.start, span.end)?.span ?? span
}

function holding(spans: readonly Span[], { source, start }: Span): Span | undefined {
  return spans.find((one) => one.source === source && one.start <= start && start < one.end)
}

/** The start of the next line that is no such comment. */
function behindComments(text: string, offset: number): number {
  let at = offset
  while (/^[ \t]*#[ \t]*ks-disable-next-line[ \t]/.test(text.slice(at, at + 200)) && at < text.length)
    at = lineEnd(text, at)
  return at
}

/** True in the body of a section other than %packages, where a # may be anything. */
function isInScript({ statements }: KickstartFile, offset: number): boolean {
  const around = statements.find(({ span }) => span.start <= offset && offset < span.end)
  return (
    around?.type === 'section' && around.name.value !== '%packages' && offset >= (around.body[0]?.span.start ?? offset)
  )
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
