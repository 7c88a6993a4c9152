import type { ReleaseName } from '../../grammar/releases.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'

/** What a kickstart is meant for, as data: which rules matter there, and how much. */
export interface Target {
  readonly name: string
  /** One line for `--help` and `ks explain`. */
  readonly summary: string
  /** Rules whose severity differs from their own; `off` silences. A rule that is named only by targets is off elsewhere. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** The release the tool itself would use when nobody names one. */
  readonly release?: ReleaseName
}
