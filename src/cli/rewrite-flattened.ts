import { check } from '../check/check.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import type { Flattened } from '../flatten/flattened.ts'
import { chooseRelease } from '../lint/choose-release.ts'
import { findTarget } from '../lint/targets.ts'
import type { RewriteRequest } from '../rewrite/request.ts'
import { rewriteChecked } from '../rewrite/rewrite.ts'
import type { AskedRelease } from './release-option.ts'

/** A rewriting, with everything found on the way, in real files. */
export interface RewrittenText {
  readonly before: string
  readonly after: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Checks and rewrites a flattened kickstart; a builder refuses what has an error, so its `after` is of no use then. */
export function rewriteFlattened({ file }: Flattened, request: RewriteRequest, asked: AskedRelease): RewrittenText {
  const { release } = chooseRelease(file, [findTarget(request.target)], asked)
  const checked = check(file, { release })
  const { text, diagnostics } = rewriteChecked(checked, request)
  const { id, text: before } = file.source
  const found = degradeMasked([...file.problems, ...checked.diagnostics, ...diagnostics], {
    id,
    text: before,
    masked: file.masked ?? [],
  })
  return {
    before,
    after: text,
    diagnostics: sortDiagnostics(locateAll(found, id, file.origins)),
  }
}
