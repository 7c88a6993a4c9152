import type { Span } from '../source/span.ts'
import type { OptionValue } from './checked.ts'
import type { ResolvedOption, Shape } from './resolve.ts'

/** The values of one line while it is read: later ones replace or join earlier ones as the definition says. */
export class ValueStore {
  readonly values: Record<string, OptionValue> = {}
  /** The word, or its part behind `=`, that each value came from; of several, the last one. */
  readonly at: Record<string, Span> = {}
  /** Index of that word. */
  readonly from: Record<string, number> = {}
  readonly #shape: Shape

  constructor(shape: Shape) {
    this.#shape = shape
  }

  /** Puts the value of an option, read from the word with index `from`. */
  option(option: ResolvedOption, value: OptionValue, span: Span, from: number): void {
    const { group, into, repeat, replaces, key } = option
    if (into) {
      const target = this.#shape.byFlag.get(into)!.key
      if (replaces) delete this.values[target]
      this.#add(target, option.value ?? [])
      this.#place(target, span, from)
      return
    }
    if (group) {
      for (const other of this.#shape.options) {
        // Deleting makes an object slow, and there is seldom anything to delete.
        if (other.group !== group || this.values[other.key] === undefined) continue
        delete this.values[other.key]
        delete this.at[other.key]
      }
    }
    if (repeat === 'append') this.#add(key, [value as string])
    else if (repeat === 'extend') this.#add(key, value as readonly string[])
    else this.values[key] = value
    this.#place(key, span, from)
  }

  /** Puts the value of a positional. */
  word(name: string, value: OptionValue, span: Span, from: number): void {
    this.values[name] = value
    this.#place(name, span, from)
  }

  /** Lists grow in place: one line may repeat an option any number of times. */
  #add(key: string, items: readonly string[]): void {
    const list = (this.values[key] as string[] | undefined) ?? []
    this.values[key] = list
    for (const item of items) list.push(item)
  }

  #place(key: string, span: Span, from: number): void {
    this.at[key] = span
    this.from[key] = from
  }
}
