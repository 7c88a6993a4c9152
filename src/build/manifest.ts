import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { redact } from '../diagnostics/redact.ts'
import type { LintResult } from '../lint/lint-result.ts'
import type { RewriteRequest } from '../rewrite/request.ts'
import { LineIndex } from '../source/line-index.ts'
import type { Sources } from '../source/source-file.ts'
import type { SourceId, Span } from '../source/span.ts'
import type { BuildNames } from './build-names.ts'

/** A real place, with the file's name in the plan: lines and columns 1-based, offset 0-based UTF-16. */
export interface ManifestPlace {
  readonly path: string
  readonly start: ManifestPosition
  readonly end: ManifestPosition
}

export interface ManifestPosition {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** One change of the flattened text. Secrets are redacted, so it documents and does not replay. */
export interface ManifestEdit {
  /** Place in the flattened text. */
  readonly offset: number
  readonly line: number
  /** Place in the real file. */
  readonly at: ManifestPlace
  readonly removed: string
  readonly inserted: string
}

export interface ManifestDiagnostic extends ManifestPlace {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly hint?: string
}

/** The repository that the inputs came from. */
export interface ManifestSource {
  /** Without user, password and revision. */
  readonly url: string
  /** The revision that was asked for. */
  readonly revision: string
  /** What that was: 40 hexadecimal digits, or the number of a Subversion revision. */
  readonly commit: string
  /** True when a working tree with changes that no commit has stood in for it. */
  readonly dirty: boolean
}

/** What `manifest.json` of a plan holds: all that went in, and what was done. No times, no paths outside the plan. */
export interface Manifest {
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly target: string
  readonly release: { readonly name: string; readonly from: LintResult['releaseFrom'] }
  readonly kickstart: string
  readonly source?: ManifestSource
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly command: readonly string[]
  readonly edits: readonly ManifestEdit[]
  readonly diagnostics: readonly ManifestDiagnostic[]
}

/** Says where spans into real files are, by the names that the files have in a plan. */
export class PlanPlaces {
  readonly #sources: Sources
  readonly #names: ReadonlyMap<SourceId, string>
  readonly #lines = new Map<SourceId, LineIndex>()

  constructor(sources: Sources, names: ReadonlyMap<SourceId, string>) {
    this.#sources = sources
    this.#names = names
  }

  at({ source, start, end }: Span): ManifestPlace {
    const lines = this.#lines.get(source) ?? new LineIndex(this.#sources.get(source)?.text ?? '')
    this.#lines.set(source, lines)
    const position = (offset: number) => ({ ...lines.position(offset), offset })
    return { path: this.#names.get(source) ?? '', start: position(start), end: position(end) }
  }

  /** A text that may name files, with their names in the plan and without secrets. */
  text(text: string): string {
    let renamed = text
    for (const { id, path } of this.#sources) {
      if (path.startsWith('/')) renamed = renamed.replaceAll(path, () => this.#names.get(id) ?? '')
    }
    return redact(renamed)
  }

  diagnostic({ code, severity, message, span, hint }: Diagnostic): ManifestDiagnostic {
    return { code, severity, message: this.text(message), ...(hint && { hint: this.text(hint) }), ...this.at(span) }
  }
}

/** The options of a request under the names of the command line, in a fixed order, redacted. */
export function manifestOptions(request: RewriteRequest, names: BuildNames): Manifest['options'] {
  const given: readonly (readonly [string, string | number | boolean | readonly string[] | undefined])[] = [
    ['arch', request.arch],
    ['repo', request.repos],
    ['build-tag', request.buildTag],
    ['repo-id', request.repoId],
    ['topurl', request.topurl],
    ['install-tree', request.installTree],
    ['ksrepo', request.ksrepo],
    ['noverifyssl', request.noVerifySsl],
    ['name', names.name],
    ['image-version', names.imageVersion],
    ['image-release', names.imageRelease],
    ['build-target', names.buildTarget],
    ['distro', names.distro],
  ]
  const options: Record<string, string | boolean | readonly string[]> = {}
  for (const [name, value] of given) {
    if (value === undefined) continue
    if (typeof value === 'boolean') options[name] = value
    else if (typeof value === 'object') options[name] = value.map(redact)
    else options[name] = redact(String(value))
  }
  return options
}
