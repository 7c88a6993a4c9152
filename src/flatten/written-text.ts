import type { MaskedStretch } from '../source/masked.ts'
import type { OriginSegment } from '../source/origin-map.ts'
import type { Content } from './script-state.ts'
import { expansionEnd } from './shell-line.ts'

/** A stretch of a made text: `[out, end)` is the script's text from `at` on, or made by the shell at that place. */
export type WrittenSegment = Pick<OriginSegment, 'out' | 'end' | 'at' | 'exact'>

/** What a script writes to a file, before the shell replaces variables. */
export interface WrittenText {
  readonly text: string
  readonly segments: readonly WrittenSegment[]
  /** What the shell will replace. */
  readonly masked: readonly MaskedStretch[]
}

/** Puts what a script writes together. `script` is the text that the offsets of `contents` are of. */
export function writtenText(script: string, contents: readonly Content[]): WrittenText {
  const writer = new Writer(script)
  for (const content of contents) {
    if (content.kind === 'lines') writer.lines(content)
    else writer.words(content)
  }
  return writer.finish()
}

class Writer {
  readonly #script: string
  readonly #pieces: string[] = []
  readonly #segments: WrittenSegment[] = []
  readonly #masked: { start: number; end: number }[] = []
  #length = 0

  constructor(script: string) {
    this.#script = script
  }

  lines({ start, end, literal, tabs }: Content & { kind: 'lines' }): void {
    const script = this.#script
    let from = start
    for (let i = start; i < end; ) {
      const unit = script[i]
      if (tabs && unit === '\t' && (i === start || script[i - 1] === '\n')) {
        this.#copy(from, i)
        while (i < end && script[i] === '\t') i++
        from = i
      } else if (!literal && unit === '\\' && /[\\$`\n]/.test(script[i + 1] ?? '')) {
        this.#copy(from, i)
        from = script[i + 1] === '\n' ? i + 2 : i + 1
        i += 2
      } else {
        const stop = literal || (unit !== '$' && unit !== '`') ? i : Math.min(expansionEnd(script, i), end)
        if (stop > i) {
          this.#copy(from, i)
          this.#mask(i, stop)
          from = stop
          i = stop
        } else i++
      }
    }
    this.#copy(from, end)
  }

  words({ words, line }: Content & { kind: 'words' }): void {
    let at = 0
    words.forEach((parts, index) => {
      if (index > 0) this.#putOrCopy(' ', at, parts[0]?.start === at + 1)
      for (const { start, end, expands } of parts) {
        if (expands) this.#mask(start, end)
        else this.#copy(start, end)
        at = end
      }
    })
    if (line) this.#putOrCopy('\n', at, true)
  }

  finish(): WrittenText {
    const text = this.#pieces.join('')
    const masked = this.#masked.map(({ start, end }): MaskedStretch => {
      const alone =
        /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
        /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 80))
      return { start, end, kind: alone ? 'line' : 'value' }
    })
    return { text, segments: this.#segments, masked }
  }

  #mask(start: number, end: number): void {
    if (start === end) return
    this.#masked.push({ start: this.#length, end: this.#length + end - start })
    this.#copy(start, end)
  }

  #copy(start: number, end: number): void {
    if (end > start) this.#append(this.#script.slice(start, end), start, true)
  }

  /** A unit that the command puts out, which the script may have at the same place. */
  #putOrCopy(unit: string, at: number, mayBeThere: boolean): void {
    this.#append(unit, at, mayBeThere && this.#script[at] === unit)
  }

  #append(text: string, at: number, exact: boolean): void {
    const last = this.#segments.at(-1)
    const out = this.#length
    this.#length += text.length
    this.#pieces.push(text)
    const goesOn = last?.exact && exact && last.at + last.end - last.out === at
    if (goesOn) this.#segments[this.#segments.length - 1] = { ...last, end: this.#length }
    else this.#segments.push({ out, end: this.#length, at, exact })
  }
}
