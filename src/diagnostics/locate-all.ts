import type { IncludeSite, Origin, OriginMap } from '../source/origin-map.ts'
import type { SourceId, Span } from '../source/span.ts'
import type { Diagnostic, Fix, RelatedPlace, TextEdit } from './diagnostic.ts'
import { dedupeDiagnostics } from './sort.ts'

/**
 * Turns findings in a composed text into findings in the real files it was made of. Done once, as the last step.
 *
 * Spans whose source is not `id` are in real files already and stay. The chain of includes that led to a finding is
 * appended to `related`, nearest first. A fix stays only when all its edits lie in one exact segment: only there is
 * "the text between two places" the same text in the real file. Findings that become equal are reported once.
 *
 * @param id source of the composed text
 * @param origins where its pieces came from; undefined when it is a real file itself
 */
export function locateAll(
  diagnostics: readonly Diagnostic[],
  id: SourceId,
  origins: OriginMap | undefined,
): readonly Diagnostic[] {
  return dedupeDiagnostics(origins ? diagnostics.map((one) => locate(one, id, origins)) : diagnostics)
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
    if (!origin?.editable || origins.at(span.start) !== segment) return undefined
    edits.push({ span: origin.span, text })
  }
  return { ...fix, edits }
}
