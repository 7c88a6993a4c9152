import type { KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import type { Flattened } from '../flatten/flattened.ts'
import { chooseRelease } from '../lint/choose-release.ts'
import { write } from '../write/write.ts'
import type { AskedRelease } from './release-option.ts'

/**
 * A flattened kickstart as the reference would write it for a release, with what reading it found, in real files.
 * With an error among that the text is of no use: what has an error is left out of it.
 */
export function referenceStyle(
  { includes, diagnostics: found }: Pick<Flattened, 'includes' | 'diagnostics'>,
  file: KickstartFile,
  asked: AskedRelease,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { release } = chooseRelease(file, [], asked)
  const checked = check(file, { release })
  const left = includes.filter((include) => !include.file).map(({ site: { span } }) => span)
  const lost = left.map(
    (span): Diagnostic => ({
      code: 'include/made-in-pre',
      severity: 'error',
      message: 'Unexpected include that stays, expected a file to put in its place: the canonical text has no includes',
      span,
      hint: 'ks flatten without --style reference keeps the line',
    }),
  )
  const others = found.filter(({ span }) => !left.some((one) => one.source === span.source && one.start === span.start))
  return {
    text: write(checked),
    diagnostics: sortDiagnostics([...others, ...lost, ...locateAll(checked.diagnostics, file.source.id, file.origins)]),
  }
}
