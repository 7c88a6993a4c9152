import type { MaskedStretch } from '../source/masked.ts'
import { maskText } from '../source/masked.ts'
import type { Replacement } from '../source/origin-map.ts'
import { findPlaceholders, type Placeholder, type TemplateSyntax, templateSyntaxes } from './placeholders.ts'

/** `[start, end)` of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What is known of a kickstart that is a template: its language, and the values of some names. It replaces simple placeholders
 * and masks the others; nothing is ever evaluated.
 */
export class Template {
  readonly #syntaxes: readonly TemplateSyntax[]
  readonly #values: ReadonlyMap<string, string>

  /** @param syntax `auto`: whatever is found */
  constructor(syntax: TemplateSyntax | 'auto', values: Readonly<Record<string, string>> = {}) {
    this.#syntaxes = syntax === 'auto' ? templateSyntaxes : [syntax]
    this.#values = new Map(Object.entries(values))
  }

  /** The text as it is scanned for sections and includes: placeholders masked, of the same length. */
  scannable(text: string): string {
    return maskText(text, masked(text, this.#find(text, [])))
  }

  /** A word with the values put in; undefined when it has a placeholder without a value. */
  expand(word: string): string | undefined {
    let expanded = ''
    let at = 0
    for (const one of this.#find(word, [])) {
      const value = this.#valueOf(one)
      if (value === undefined) return undefined
      expanded += word.slice(at, one.start) + value
      at = one.end
    }
    return expanded + word.slice(at)
  }

  /** The edits that put the known values in. `scripts` are where `$NAME` is the shell's. */
  replacements(text: string, scripts: readonly Stretch[]): readonly Replacement[] {
    return this.#find(text, scripts).flatMap((one) => {
      const value = this.#valueOf(one)
      return value === undefined ? [] : [{ start: one.start, end: one.end, text: value }]
    })
  }

  /** What is not known. */
  masked(text: string, scripts: readonly Stretch[]): readonly MaskedStretch[] {
    return masked(text, this.#find(text, scripts))
  }

  #find(text: string, scripts: readonly Stretch[]): readonly Placeholder[] {
    const found = findPlaceholders(text, this.#syntaxes)
    if (scripts.length === 0) return found
    let next = 0
    return found.filter(({ start, syntax }) => {
      while (next < scripts.length && scripts[next]!.end <= start) next++
      return !isOfShells(syntax) || !scripts[next] || start < scripts[next]!.start
    })
  }

  #valueOf({ names }: Placeholder): string | undefined {
    for (const name of names) if (this.#values.has(name)) return this.#values.get(name)
    return undefined
  }
}

/** Its placeholders look like the variables of a shell. */
function isOfShells(syntax: TemplateSyntax): boolean {
  return syntax === 'hcl' || syntax === 'cheetah'
}

/** Stretches for placeholders: what stands alone on its line may become any lines, what is glued to text is a part of a word. */
function masked(text: string, found: readonly Placeholder[]): readonly MaskedStretch[] {
  const stretches: MaskedStretch[] = []
  for (let i = 0; i < found.length; ) {
    // Placeholders that only blanks separate share a line.
    let last = i
    while (last + 1 < found.length && /^[ \t]*$/.test(text.slice(found[last]!.end, found[last + 1]!.start))) last++
    const alone = startsLine(text, found[i]!.start) && endsLine(text, found[last]!.end)
    for (; i <= last; i++) {
      const { start, end, kind } = found[i]!
      const glued = !isGap(text[start - 1]) && !isGap(text[end])
      stretches.push({
        start,
        end,
        kind: kind === 'control' ? (glued ? 'value' : 'control') : alone ? 'line' : 'value',
      })
    }
  }
  return stretches
}

function isGap(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit)
}

function startsLine(text: string, at: number): boolean {
  let i = at
  while (text[i - 1] === ' ' || text[i - 1] === '\t') i--
  return i === 0 || text[i - 1] === '\n' || text[i - 1] === '\r'
}

function endsLine(text: string, at: number): boolean {
  let i = at
  while (text[i] === ' ' || text[i] === '\t') i++
  return i >= text.length || text[i] === '\n' || text[i] === '\r'
}
