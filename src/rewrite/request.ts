import type { ReleaseName } from '../../grammar/releases.ts'
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts'

/** The build tools that change a kickstart before they use it, by the names of the targets to lint for. */
export const rewriteTargets = ['koji-image', 'koji-livemedia', 'koji-livecd', 'koji-appliance'] as const

export type RewriteTarget = (typeof rewriteTargets)[number]

/** What a build asks for; an URL that is given is used verbatim but for `$arch` where the builder replaces it. */
export interface RewriteRequest {
  readonly target: RewriteTarget
  /** Already canonical: `koji.canonArch`. */
  readonly arch: string
  /** Name of the build tag whose repository is put in when `repos` is empty. */
  readonly buildTag?: string
  readonly repoId?: string | number
  /** Base URL of the Koji file server; the first word of it is used. */
  readonly topurl?: string
  /** `--repo` URLs, in the order given. */
  readonly repos?: readonly string[]
  readonly installTree?: string
  /** Keep the kickstart's own repositories (livemedia, livecd and appliance tasks only). */
  readonly ksrepo?: boolean
  /** koji-image: put `--noverifyssl` on the repositories and the install tree. */
  readonly noVerifySsl?: boolean
  /** The release the kickstart is read for; what `check` assumes when nobody says. */
  readonly release?: ReleaseName
}

export interface Rewritten {
  readonly text: string
  /** Edits of the text that was given, sorted, without overlap. */
  readonly edits: readonly TextEdit[]
  readonly diagnostics: readonly Diagnostic[]
}
