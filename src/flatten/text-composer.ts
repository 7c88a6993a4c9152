import type { IncludeSite, OriginSegment } from '../source/origin-map.ts'
import { OriginMap } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'

/** Collects the pieces of a composed text together with where each came from. */
export class TextComposer {
  readonly #pieces: string[] = []
  readonly #segments: OriginSegment[] = []
  #length = 0

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length
  }

  /** Appends `[from, to)` of a file. */
  copy(file: SourceFile, from: number, to: number, via?: IncludeSite): void {
    this.#append(file.text.slice(from, to), { source: file.id, at: from, exact: true, ...(via && { via }) })
  }

  /** Appends a text that no file has; it belongs to the offset `at` of `file`. */
  insert(text: string, file: SourceFile, at: number, via?: IncludeSite): void {
    this.#append(text, { source: file.id, at, exact: false, ...(via && { via }) })
  }

  /** The text and its map. An empty text belongs to the start of `main`. */
  finish(main: SourceFile): { readonly text: string; readonly origins: OriginMap } {
    if (this.#segments.length === 0) return { text: '', origins: OriginMap.whole({ ...main, text: '' }) }
    return { text: this.#pieces.join(''), origins: new OriginMap(this.#segments) }
  }

  #append(text: string, from: Omit<OriginSegment, 'out' | 'end'>): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#segments.push({ out: this.#length, end: this.#length + text.length, ...from })
    this.#length += text.length
  }
}
