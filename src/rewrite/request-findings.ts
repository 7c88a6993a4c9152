import { missingPlace } from '../ast/missing-place.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.ts'
import { isWritable } from './is-writable.ts'
import { keepsRepositories, missingOptions } from './missing-options.ts'
import type { RewriteRequest } from './request.ts'

/**
 * What is wrong with a request, or will not do what it says. They are about no place in the kickstart, so they stand,
 * with no width, where what is missing is anchored. Errors mean that nothing can be rewritten.
 */
export function requestFindings(file: KickstartFile, request: RewriteRequest): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const span = missingPlace(file)
  const add = (severity: Severity, code: DiagnosticCode, message: string, hint?: string) => {
    findings.push({ code, severity, message, span, ...(hint && { hint }) })
  }
  for (const option of missingOptions(request)) {
    add('error', 'build/missing-option', `Unexpected request without ${option}, expected it for ${request.target}`)
  }
  for (const [option, value] of given(request)) {
    if (value === '') add('error', 'build/unusable-option', `Unexpected empty ${option}, expected a value`)
    else if (!isWritable(value)) {
      add('error', 'build/unusable-option', `Unexpected line end in ${option}, expected a value on one line`)
    }
  }
  if (request.target === 'koji-image') {
    if (request.ksrepo) {
      add('warning', 'build/ignored-option', 'Unexpected --ksrepo, expected it for live media only', imageDropsRepos)
    }
    if (request.noVerifySsl) {
      add('info', 'build/noverifyssl', 'Unexpected --noverifyssl, expected verified repositories', builderForbids)
    }
    return findings
  }
  if (request.noVerifySsl) {
    add('warning', 'build/ignored-option', 'Unexpected --noverifyssl, expected it for koji-image only')
  }
  if (keepsRepositories(request) && request.repos?.length) {
    add('warning', 'build/ignored-option', 'Unexpected --repo beside --ksrepo, expected one of them', ksrepoWins)
  }
  const literal = [...(keepsRepositories(request) ? [] : (request.repos ?? [])), request.installTree ?? '']
  if (literal.some((url) => url.includes('$arch'))) {
    add('warning', 'build/arch-variable', 'Unexpected "$arch" in a URL, expected "$basearch"', archStays)
  }
  return findings
}

const imageDropsRepos = 'image tasks always drop the repositories of the kickstart'
const builderForbids = 'Koji refuses the task unless its builders have allow_noverifyssl on'
const ksrepoWins = 'the repositories of the kickstart are kept and the URLs are not used'
const archStays = 'Koji replaces $arch for image tasks only; $basearch is replaced by the installer'

function given(request: RewriteRequest): readonly (readonly [string, string])[] {
  const single = [
    ['--arch', request.arch],
    ['--build-tag', request.buildTag],
    ['--repo-id', request.repoId],
    ['--topurl', request.topurl],
    ['--install-tree', request.installTree],
  ] as const
  return [
    ...single.flatMap(([option, value]) =>
      value === undefined || value === '' ? [] : [[option, String(value)] as const],
    ),
    ...(request.repos ?? []).map((url) => ['--repo', url] as const),
  ]
}
