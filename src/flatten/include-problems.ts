import type { Diagnostic, DiagnosticCode, RelatedPlace, Severity } from '../diagnostics/diagnostic.ts'
import { redact } from '../diagnostics/redact.ts'
import type { IncludeSite } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { LoadFailure, LoadResult } from './loader.ts'

/** Places of a chain that are listed; what lies between the nearest of them and the outermost is counted. */
const LISTED = 8

/** The includes that led to a file, nearest first, as places to look at. */
export function includeChain(site: IncludeSite | undefined): readonly RelatedPlace[] {
  const places: RelatedPlace[] = []
  let skipped = 0
  for (let at = site; at; at = at.parent) {
    if (places.length < LISTED) places.push({ message: 'included from here', span: at.span })
    else if (at.parent) skipped++
    else {
      const more = skipped > 0 ? `, ${skipped} includes further out` : ''
      places.push({ message: `included from here${more}`, span: at.span })
    }
  }
  return places
}

/** A finding at an include line, with the chain that led to the file it stands in. */
export function includeProblem(
  site: IncludeSite,
  code: DiagnosticCode & `include/${string}`,
  severity: Severity,
  message: string,
  more: { readonly hint?: string; readonly related?: readonly RelatedPlace[] } = {},
): Diagnostic {
  const related = [...(more.related ?? []), ...includeChain(site.parent)]
  return {
    code,
    severity,
    message,
    span: site.span,
    ...(related.length > 0 && { related }),
    ...(more.hint !== undefined && { hint: more.hint }),
  }
}

type Failed = LoadResult & { readonly ok: false }

const expected: Readonly<Record<LoadFailure, string>> = {
  missing: 'expected a file that exists',
  'not-a-file': 'which is no regular file, expected a kickstart',
  'not-utf8': 'which is not UTF-8, expected UTF-8 text',
  binary: 'which is binary, expected UTF-8 text',
  'too-large': 'which is too large, expected a kickstart',
  permission: 'which may not be read, expected a readable file',
  outside: 'which lies outside the checkout, expected a file inside',
  remote: 'expected a file of this machine: nothing is fetched',
  unreachable: 'which could not be fetched',
  'wrong-type': 'which is something else, expected a kickstart',
  unreadable: 'which could not be read, expected a readable file',
}

/** Why a file could not be had, as a sentence; `what` is how it is called: `%include "base.ks"`. */
export function loadFailureMessage(what: string, { reason, detail }: Failed): string {
  return `Unexpected ${what}, ${expected[reason]}${detail === undefined ? '' : ` (${detail})`}`
}

/** The finding for an include whose file could not be had; its code is `include/` and the reason. */
export function loadProblem(site: IncludeSite, what: string, failed: Failed): Diagnostic {
  const places = failed.tried.map(quotePath).join(', ')
  const hint =
    failed.reason === 'missing' && places !== ''
      ? { hint: `Looked for ${places}` }
      : failed.reason === 'remote' && /^https?:/i.test(failed.tried[0] ?? '')
        ? { hint: '--allow-remote fetches it' }
        : failed.reason === 'outside' && failed.detail === undefined
          ? { hint: '--allow-outside reads it, where something lies around the checkout' }
          : {}
  return includeProblem(site, `include/${failed.reason}`, 'error', loadFailureMessage(what, failed), hint)
}

/** The finding for an include that the reference, in the current folder, follows to another file. */
export function otherFile(site: IncludeSite, what: string, file: SourceFile, other: string): Diagnostic {
  const [found, instead] = [file.path, other].map(quotePath)
  const message = `Unexpected ${what} of ${found}, expected one file of that name: pykickstart reads ${instead} in this folder`
  return includeProblem(site, 'include/other-file', 'warning', message, {
    hint: 'pykickstart looks in the current folder first, then beside the including file',
  })
}

/** An include line as messages quote it. */
export function quoteInclude(keyword: string, target: string): string {
  return `${keyword} ${quotePath(target)}`
}

/** Longest name that a message repeats, in UTF-16 units. */
const LONGEST = 200

function quotePath(path: string): string {
  return redact(JSON.stringify(path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path))
}
