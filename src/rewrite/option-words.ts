import type { WordNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'

/** One use of an option on a command line. */
export interface OptionUse {
  /** The flag as written, perhaps abbreviated: `--mirror`. */
  readonly flag: string
  /** The decoded value; undefined for a flag without one. */
  readonly value?: string
  /** From the flag to the end of its value. */
  readonly span: Span
}

/**
 * The options of a line that takes no plain words, in source order. A value stands behind `=` or in the next word.
 * @param switches the canonical flags that take no value
 */
export function optionUses(args: readonly WordNode[], switches: readonly string[]): readonly OptionUse[] {
  const uses: OptionUse[] = []
  for (let i = 0; i < args.length; i++) {
    const { value: text, span } = args[i]!
    const equals = text.indexOf('=')
    const flag = equals < 0 ? text : text.slice(0, equals)
    const next = args[i + 1]
    if (equals >= 0) {
      uses.push({ flag, value: text.slice(equals + 1), span })
    } else if (!next || isFlag(flag, switches)) {
      uses.push({ flag, span })
    } else {
      uses.push({ flag, value: next.value, span: { ...span, end: next.span.end } })
      i++
    }
  }
  return uses
}

/** True for one of these flags or an abbreviation of it; the reference takes any that is not ambiguous. */
export function isFlag(flag: string, flags: readonly string[]): boolean {
  return flag.length > '--'.length && flags.some((known) => known.startsWith(flag))
}
