import type { RewriteRequest } from './request.ts'

/** A request while it is put together: only the target is certain. */
export type PartialRequest = Partial<Omit<RewriteRequest, 'target'>> & Pick<RewriteRequest, 'target'>

/**
 * What a request still lacks, by the names of the options on the command line, one entry for each thing to give:
 * `--arch`, `--repo (or --build-tag, --repo-id and --topurl)`. Empty when it is complete.
 */
export function missingOptions(request: PartialRequest): readonly string[] {
  const missing: string[] = []
  if (!request.arch) missing.push('--arch')
  if (needsRepository(request)) {
    const parts = [
      [request.buildTag, '--build-tag'],
      [request.repoId, '--repo-id'],
      [firstWord(request.topurl), '--topurl'],
    ] as const
    const absent = parts.filter(([value]) => value === undefined || value === '').map(([, option]) => option)
    if (absent.length === parts.length) missing.push('--repo (or --build-tag, --repo-id and --topurl)')
    else missing.push(...absent)
  }
  if (request.target === 'koji-image' && !request.installTree) missing.push('--install-tree')
  return missing
}

/** True for a request that is complete but for what the target leaves open. */
export function isComplete(request: PartialRequest): request is RewriteRequest {
  return missingOptions(request).length === 0
}

/** True when the task keeps the kickstart's own repositories: image tasks have no such option. */
export function keepsRepositories(request: PartialRequest): boolean {
  return request.ksrepo === true && request.target !== 'koji-image'
}

function needsRepository(request: PartialRequest): boolean {
  return !keepsRepositories(request) && !request.repos?.length
}

/** Builders read the first word of their `topurl` only. */
export function firstWord(text: string | undefined): string | undefined {
  return text?.trim().split(/\s+/)[0]
}
