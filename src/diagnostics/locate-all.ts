import type { IncludeSite, Origin, OriginMap, OriginSegment } from '../source/origin-map.ts'
import type { SourceId, Span } from '../source/span.ts'
import { fixKey } from './agreed-fixes.ts'
import type { Diagnostic, Fix, RelatedPlace, TextEdit } from './diagnostic.ts'
import { dedupeDiagnostics } from './sort.ts'
import { withoutFix } from './without-fix.ts'

/**
 * Turns findings in a composed text into findings in the real files it was made of. Done once, as the last step.
 *
 * Spans whose source is not `id` are in real files already and stay. The chain of includes that led to a finding is
 * appended to `related`, nearest first. A fix stays only when all its edits lie in one exact segment: only there is
 * "the text between two places" the same text in the real file; edits that lie `apart`, each in one of one copy of a file.
 * Of a file that is included several times, a fix stays only when the finding is true wherever the file stands: to remove
 * the second of two equal lines would remove both. Findings that become equal are reported once.
 *
 * @param id source of the composed text
 * @param origins where its pieces came from; undefined when it is a real file itself
 */
export function locateAll(
  diagnostics: readonly Diagnostic[],
  id: SourceId,
  origins: OriginMap | undefined,
): readonly Diagnostic[] {
  if (!origins) return dedupeDiagnostics(diagnostics)
  const located = diagnostics.map((one) => locate(one, id, origins))
  return dedupeDiagnostics(withoutPartial(diagnostics, located, origins))
}

/** Leaves out fixes that not every inclusion of their file asks for. */
function withoutPartial(
  composed: readonly Diagnostic[],
  located: readonly Diagnostic[],
  origins: OriginMap,
): readonly Diagnostic[] {
  const repeated = includedAgain(origins)
  if (!located.some(({ fix }) => fix?.edits.some(({ span }) => repeated.has(span.source)))) return located
  const asked = new Map<string, Set<string>>()
  for (const [i, { fix }] of located.entries()) {
    const before = composed[i]!.fix
    if (!fix || !before) continue
    const key = fixKey(fix)
    asked.set(key, (asked.get(key) ?? new Set()).add(fixKey(before)))
  }
  return located.map((one) => {
    if (!one.fix || asked.get(fixKey(one.fix))!.size >= inclusionsOf(one.fix, origins)) return one
    return withoutFix(one)
  })
}

/** Files of which there is more than one copy, or part of a copy, in the composed text. */
function includedAgain({ segments }: OriginMap): ReadonlySet<SourceId> {
  const first = new Map<SourceId, IncludeSite | undefined>()
  const again = new Set<SourceId>()
  for (const { source, via } of segments) {
    if (first.has(source) && first.get(source) !== via) again.add(source)
    first.set(source, via)
  }
  return again
}

/** How many times the text that a fix changes stands in the composed text. */
function inclusionsOf({ edits }: Fix, { segments }: OriginMap): number {
  const [edit] = edits
  if (!edit) return 0
  const { source, start, end } = edit.span
  const holds = segments.filter(
    (one) => one.exact && one.source === source && one.at <= start && end <= one.at + (one.end - one.out),
  )
  return new Set(holds.map(({ via }) => via)).size
}

function locate(diagnostic: Diagnostic, id: SourceId, origins: OriginMap): Diagnostic {
  const origin = originOf(diagnostic.span, id, origins)
  const { related, fix, ...rest } = diagnostic
  const places = [...(related ?? []).map((place) => locatePlace(place, id, origins)), ...includeChain(origin?.via)]
  const located = fix && locateFix(fix, id, origins)
  return {
    ...rest,
    span: origin ? origin.span : diagnostic.span,
    ...(places.length > 0 && { related: places }),
    ...(located && { fix: located }),
  }
}

function originOf(span: Span, id: SourceId, origins: OriginMap): Origin | undefined {
  return span.source === id ? origins.locate(span.start, span.end) : undefined
}

function locatePlace(place: RelatedPlace, id: SourceId, origins: OriginMap): RelatedPlace {
  return { ...place, span: originOf(place.span, id, origins)?.span ?? place.span }
}

function includeChain(site: IncludeSite | undefined): RelatedPlace[] {
  const chain: RelatedPlace[] = []
  for (let at = site; at; at = at.parent) chain.push({ message: 'included from here', span: at.span })
  return chain
}

function locateFix(fix: Fix, id: SourceId, origins: OriginMap): Fix | undefined {
  const composed = fix.edits.filter(({ span }) => span.source === id)
  if (composed.length === 0) return fix
  if (composed.length < fix.edits.length) return undefined
  const segment = origins.at(composed[0]!.span.start)
  const edits: TextEdit[] = []
  for (const { span, text } of composed) {
    const origin = origins.locate(span.start, span.end)
    if (!origin?.editable || !together(origins.at(span.start)!, segment!, fix)) return undefined
    edits.push({ span: origin.span, text })
  }
  return { ...fix, edits }
}

function together(one: OriginSegment, other: OriginSegment, { apart }: Fix): boolean {
  return one === other || (apart === true && one.source === other.source && one.via === other.via)
}
