import type { LoadFailure } from './loader.ts'

/** The top-level file could not be had: the one thing that makes `flatten` and `splice` reject. */
export class FlattenError extends Error {
  override readonly name = 'FlattenError'
  readonly reason: LoadFailure
  /** As it was given. */
  readonly path: string

  constructor(reason: LoadFailure, path: string, message: string) {
    super(message)
    this.reason = reason
    this.path = path
  }
}
