/** An output that could not be written. Nothing of it was left behind, and what stood there before still stands. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  /** As it was given. */
  readonly path: string
  /** What the system called it (`EACCES`, `ENOSPC`), `not-empty` for a folder that holds something, `changed`. */
  readonly reason: string

  constructor(path: string, reason: string, message: string) {
    super(message)
    this.path = path
    this.reason = reason
  }

  /** A failure of the system as an error of ours; other errors are mistakes of the program and stay what they are. */
  static from(path: string, error: unknown): unknown {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof WriteError || typeof code !== 'string') return error
    return WriteError.because(path, code, sentences[code] ?? code)
  }

  static because(path: string, reason: string, words: string): WriteError {
    return new WriteError(path, reason, `Unexpected failure to write ${JSON.stringify(path)}: ${words}`)
  }
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space left',
  EROFS: 'the file system is read-only',
}
