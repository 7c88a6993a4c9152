import type { SourceFile } from '../source/source-file.ts'

/** Why a file could not be had. */
export type LoadFailure =
  | 'missing'
  | 'not-a-file'
  | 'not-utf8'
  | 'binary'
  | 'too-large'
  | 'permission'
  | 'outside'
  | 'remote'
  | 'unreadable'

export type LoadResult =
  | { readonly ok: true; readonly file: SourceFile }
  | {
      readonly ok: false
      readonly reason: LoadFailure
      /** The places that were looked at, in order, as the user would name them. */
      readonly tried: readonly string[]
      /** What the system said, when it said more than the reason. */
      readonly detail?: string
    }

/**
 * How flattening gets at texts. Adapters: folders (`io/folder-loader.ts`), later git checkouts and URLs.
 * `file.id` names the file itself (two paths to one file give one id): cycles are found by it.
 */
export interface Loader {
  /** The top-level file. */
  main(path: string): Promise<LoadResult>
  /** What `%include target` in `from` means: the including file's folder first, then the search path. */
  include(target: string, from: SourceFile): Promise<LoadResult>
}
