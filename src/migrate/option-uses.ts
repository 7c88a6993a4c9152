import type { ReleaseName } from '../../grammar/releases.ts'
import type { CommandNode, SectionNode, WordNode } from '../ast/nodes.ts'
import { resolveShape, type Shape, type ShapeDef } from '../check/resolve.ts'
import { tokensOf } from '../check/tokens.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import type { FixBuilder } from '../lint/rule.ts'
import type { Span } from '../source/span.ts'

/** One use of an option on a line. */
export interface OptionUse {
  /** In full, as spelt: `--isUtc` and `--utc` differ, `--isU` is `--isUtc`. */
  readonly flag: string
  /** From the flag to the end of its value. */
  readonly span: Span
  /** The words it takes. */
  readonly words: readonly WordNode[]
  readonly value?: string
}

/** The options of a line as `release` reads it; those that it does not have are found by their full names. */
export function optionUses(
  { args }: CommandNode | SectionNode,
  def: ShapeDef,
  release: ReleaseName,
): readonly OptionUse[] {
  const shape = resolveShape(def, release)
  const tokens = tokensOf(args, shape)
  return tokens.flatMap((token, i) => {
    const word = args[i]!
    const [written = '', value] = token.kind === 'option' ? [token.written, token.value] : partsOf(word.value)
    const flag = token.kind === 'option' ? inFull(written, shape) : written
    const takes = token.kind === 'option' ? token.option.type : def.options?.[flag as `--${string}`]?.type
    if (token.kind !== 'option' && (token.kind !== 'unknown' || !Object.hasOwn(def.options ?? {}, flag))) return []
    const next = value === undefined && takes !== 'flag' && tokens[i + 1]?.kind === 'word' ? args[i + 1] : undefined
    const given = value ?? next?.value
    return [
      {
        flag,
        span: { ...word.span, end: (next ?? word).span.end },
        words: next ? [word, next] : [word],
        ...(given !== undefined && { value: given }),
      },
    ]
  })
}

/** Takes an option off its line, with the blanks in front of it. */
export function dropWords(edit: FixBuilder, { words, span }: OptionUse): TextEdit {
  return { span: { ...span, start: edit.removeWord(words[0]!).span.start }, text: '' }
}

function inFull(written: string, { flags }: Shape): string {
  return flags.includes(written) ? written : (flags.find((flag) => flag.startsWith(written)) ?? written)
}

function partsOf(text: string): readonly [string, string?] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text] : [text.slice(0, equals), text.slice(equals + 1)]
}
