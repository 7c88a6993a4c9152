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
  | 'unreachable'
  | 'wrong-type'
  | 'unreadable'

export type LoadResult =
  | {
      readonly ok: true
      readonly file: SourceFile
      /** The path of another file, which the reference would read: it looks in the current folder first. */
      readonly other?: string
    }
  | {
      readonly ok: false
      readonly reason: LoadFailure
      /** The places that were looked at, in order, as the user would name them. */
      readonly tried: readonly string[]
      /** What the system said, when it said more than the reason. */
      readonly detail?: string
    }

/** What the user said about an include by its name. */
export interface NamedInclude {
  /** `instead`: the text takes the place of the line. `stub`: it tells what %pre will write, and the line stays. */
  readonly kind: 'instead' | 'stub'
  readonly result: LoadResult
}

/**
 * How flattening gets at texts. Adapters: folders (`io/folder-loader.ts`), URLs (`io/remote-loader.ts`), git checkouts.
 * `file.id` names the file itself (two paths to one file give one id): cycles are found by it.
 */
export interface Loader {
  /** The top-level file. */
  main(path: string): Promise<LoadResult>
  /** What `%include target` in `from` means: the including file's folder, then the search path, then the current folder. */
  include(target: string, from: SourceFile): Promise<LoadResult>
  /** What the user said about a target, before anything else is asked; undefined when nothing. */
  named?(target: string): Promise<NamedInclude | undefined>
}
