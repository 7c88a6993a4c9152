import type { SourceId } from './span.ts'

/** A text with the name people know it by. */
export interface SourceFile {
  readonly id: SourceId
  /** Path as the user wrote it, or a label such as `<stdin>`; what reports print. */
  readonly path: string
  /** The decoded text, byte order mark included if there was one. */
  readonly text: string
}

/** The texts that a set of diagnostics points into, by id. */
export class Sources implements Iterable<SourceFile> {
  readonly #files = new Map<SourceId, SourceFile>()

  constructor(files: Iterable<SourceFile> = []) {
    for (const file of files) this.add(file)
  }

  add(file: SourceFile): this {
    this.#files.set(file.id, file)
    return this
  }

  get(id: SourceId): SourceFile | undefined {
    return this.#files.get(id)
  }

  [Symbol.iterator](): Iterator<SourceFile> {
    return this.#files.values()
  }
}
