import type { MaskedStretch } from '../source/masked.ts'
import type { OriginMap, Replacement } from '../source/origin-map.ts'
import type { Stretch, Template } from '../template/template.ts'
import { isScript, sectionsOf } from './sections-of.ts'

/** A composed text, and what of it nobody knows. */
export interface FilledText {
  readonly text: string
  readonly origins: OriginMap
  readonly masked: readonly MaskedStretch[]
}

/** Puts the values of a template into a composed text; the stretches around them keep their exact origins. */
export function fillTemplate({ text, origins }: FilledText, template: Template): FilledText {
  const edits = template.replacements(text, scriptsOf(text, template))
  const filled = edits.length === 0 ? text : replaced(text, edits)
  return {
    text: filled,
    origins: edits.length === 0 ? origins : origins.edited(edits),
    masked: template.masked(filled, scriptsOf(filled, template)),
  }
}

function scriptsOf(text: string, template: Template): readonly Stretch[] {
  return sectionsOf(template.scannable(text)).sections.filter(({ name }) => isScript(name))
}

function replaced(text: string, edits: readonly Replacement[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
