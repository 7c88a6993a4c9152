import type { Fix } from '../diagnostics/diagnostic.ts'
import type { SourceId } from '../source/span.ts'
import type { LintedFile } from './lint-files.ts'

export interface SilentVotersOptions {
  /** The files that were asked for. */
  readonly files: readonly LintedFile[]
  /** Which files include a file that was asked for; undefined for others, whose includers must be looked up. */
  known(id: SourceId): readonly SourceId[] | undefined
  /** Looks up who includes these files; `known` has it afterwards. */
  look(ids: readonly SourceId[]): void
}

/**
 * Kickstarts that nobody asked for, and that include a file which a fix would change: they have a say too, since what is
 * mended for one of them may be wrong for another. Whoever names files in batches, as pre-commit does, gets the same fixes.
 */
export function silentVoters({ files, known, look }: SilentVotersOptions): readonly SourceId[] {
  const asked = new Set(files.map(({ id }) => id))
  const voters = new Set<SourceId>()
  let fragments = [...new Set(files.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => sourcesOf(fix))))]
  while (fragments.length > 0) {
    const unknown = fragments.filter((id) => known(id) === undefined)
    if (unknown.length > 0) look(unknown)
    const includers = new Set(fragments.flatMap((id) => known(id) ?? []))
    fragments = [...includers].filter((id) => !voters.has(id))
    for (const id of fragments) voters.add(id)
  }
  // What lies between is judged as a part of them.
  return [...voters].filter((id) => !asked.has(id) && known(id)?.length === 0)
}

function sourcesOf(fix: Fix | undefined): readonly SourceId[] {
  return fix?.edits.map(({ span }) => span.source) ?? []
}
