import type { ReleaseName } from '../../grammar/releases.ts'
import type { Checked } from '../check/checked.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Sources } from '../source/source-file.ts'

/** Who chose the release. */
export type ReleaseFrom = 'option' | 'config' | 'target' | 'version-comment' | 'default'

/** What needs a process, the network or other files, gathered by the caller beforehand. */
export interface LintFacts {
  /** Paths of files that include this one; with any, it is a fragment. */
  readonly includers?: readonly string[]
  readonly packages?: unknown
  readonly shell?: unknown
}

export interface LintOptions {
  /** Target names; default `['anaconda']`. */
  readonly for?: readonly string[]
  readonly release?: ReleaseName
  /** Reported as the source of `release`; default `option` when one is given. */
  readonly releaseFrom?: ReleaseFrom
  /** Severities by rule id; stronger than the target's. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** True: a file on its own, never a fragment. False: a fragment. Undefined: found out. */
  readonly topLevel?: boolean
  /** The disk that is installed to, in GiB; default what the target makes, if it makes one. */
  readonly diskSize?: number
  readonly facts?: LintFacts
}

export interface LintResult {
  readonly path: string
  readonly release: ReleaseName
  readonly releaseFrom: ReleaseFrom
  readonly topLevel: boolean
  readonly checked: Checked
  /** Sorted by place, without repeats, in real files. */
  readonly diagnostics: readonly Diagnostic[]
  /** The linted text itself; when flattened, the caller adds the real files. */
  readonly sources: Sources
}
