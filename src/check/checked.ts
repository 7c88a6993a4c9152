import type { ReleaseName } from '../../grammar/releases.ts'
import type { CommandNode, KickstartFile, PackageNode, SectionNode } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'

/**
 * What a release makes of a command:
 * `active`; `discouraged`: works, with a warning (auth in F28 to F34); `deprecated`: tokenised only, ignored;
 * `removed`: refused with its name; `unknown`: no such command there.
 */
export type CommandStatus = 'active' | 'discouraged' | 'deprecated' | 'removed' | 'unknown'

/** Numbers above 2^53 are rounded; `writeCommand` writes all their digits. */
export type OptionValue = string | number | boolean | readonly string[] | readonly (readonly string[])[]

/** One command line, read by its definition in one release. */
export interface CheckedCommand {
  /** Canonical name: `part` for a line that says `partition`, `auth` for `authconfig`. */
  readonly name: string
  /** The name as written. */
  readonly spelling: string
  readonly node: CommandNode
  readonly span: Span
  readonly release: ReleaseName
  readonly status: CommandStatus
  /** False when the line has an error: its values are what could be read. */
  readonly ok: boolean
  /**
   * Values given on this line (no defaults), by key: the canonical flag in camel case without dashes
   * (`--boot-drive` is `bootDrive`), positionals and leftover words by the name the definition gives them.
   */
  readonly options: Readonly<Record<string, OptionValue>>
  /** The word each value of `options` came from. */
  readonly at: Readonly<Record<string, Span>>
}

export interface CheckedSection {
  readonly name: string
  readonly node: SectionNode
  readonly ok: boolean
  readonly options: Readonly<Record<string, OptionValue>>
  readonly at: Readonly<Record<string, Span>>
}

/** A `%pre`, `%pre-install`, `%post`, `%onerror` or `%traceback` script. */
export interface CheckedScript {
  readonly kind: 'pre' | 'pre-install' | 'post' | 'onerror' | 'traceback'
  readonly section: CheckedSection
  /** `/bin/sh` when the header names none. */
  readonly interpreter: string
  readonly chroot: boolean
  readonly log?: string
  readonly errorOnFail: boolean
  /** Text between header and `%end`, verbatim; include lines that were not followed are left out. */
  readonly body: string
  /** Where `body` starts in the text (0-based); exact while no include line lies in between. */
  readonly bodyStart: number
}

export interface CheckedGroup {
  readonly name: string
  /** Which members: the mandatory and default ones, `--nodefaults`, or `--optional` too. */
  readonly include: 'default' | 'required' | 'all'
  readonly node: PackageNode
}

export interface CheckedPackage {
  readonly name: string
  readonly node: PackageNode
}

/** All `%packages` sections of a file, merged as the reference merges them. */
export interface CheckedPackages {
  /** False when the file has no such section. */
  readonly seen: boolean
  readonly environment?: CheckedPackage
  readonly groups: readonly CheckedGroup[]
  readonly excludedGroups: readonly CheckedPackage[]
  readonly packages: readonly CheckedPackage[]
  readonly excluded: readonly CheckedPackage[]
  /** Header options after the reference's merging of several headers. */
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A kickstart judged for one release. */
export interface Checked {
  readonly file: KickstartFile
  readonly release: ReleaseName
  /** Every command line, in source order, the refused ones too. */
  readonly commands: readonly CheckedCommand[]
  readonly sections: readonly CheckedSection[]
  readonly packages: CheckedPackages
  readonly scripts: readonly CheckedScript[]
  /** The last `#platform=` line. */
  readonly platform?: string
  /** Only what `check` itself found; `file.problems` has the rest. */
  readonly diagnostics: readonly Diagnostic[]
}
