import type { ReleaseName } from '../../grammar/releases.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'

/** What a kickstart is meant for, as data: which rules matter there, and how much. */
export interface Target {
  readonly name: string
  /** Other names that people have for it, or for what makes the same demands. */
  readonly aliases?: readonly string[]
  /** One line for `--help` and `ks explain`. */
  readonly summary: string
  /** Rules whose severity differs from their own; `off` silences. A rule that is named only by targets is off elsewhere. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Why it grades a rule so, by rule, where the rule itself does not say: a clause for `ks explain --for`. Each that is off has one. */
  readonly reasons?: Readonly<Record<string, string>>
  /** What its tool asks of commands: koji/missing-command, koji/refused-command and koji/ignored-command tell. */
  readonly commands?: CommandDemands
  /** What its manual says besides and no rule looks for: sentences for `ks explain --for`. */
  readonly advice?: readonly string[]
  /** Set when the tool starts the installer so that it shows text and asks nothing, whatever the kickstart says. */
  readonly asksNothing?: true
  /** The disk of the machine that the tool installs in, in GiB, when nobody asks for another: storage/disk-too-small tells. */
  readonly diskSize?: number
  /** The release the tool itself would use when nobody names one. */
  readonly release?: ReleaseName
  /** By which release the tool reads kickstarts; one sentence for `ks explain --for`. */
  readonly releasePolicy: string
}

/** What a build tool does with commands, by their canonical names; sections with their `%`. */
export interface CommandDemands {
  /** At least one of each list must be there. */
  readonly required?: readonly CommandDemand[]
  /** The tool stops at these; the texts say what it wants instead, behind "expected". */
  readonly refused?: Readonly<Record<string, string>>
  /** The tool carries out these alone and passes over all others. */
  readonly applied?: readonly string[]
  /** The last of `reboot`, `shutdown`, `poweroff` and `halt` must be one of these, the first of them best: koji/end-of-build tells. */
  readonly ends?: readonly [string, ...string[]]
  /** What the size of an image is added up from: the partition of `/` alone, or all partitions; storage/image-size tells. */
  readonly sizeOf?: 'root' | 'partitions'
}

export interface CommandDemand {
  readonly anyOf: readonly [string, ...string[]]
  /** What becomes of it otherwise: a hint. */
  readonly because: string
}
