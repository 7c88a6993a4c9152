import { koji } from '../koji/index.ts'
import { joined } from '../lint/words.ts'
import { missingOptions, type PartialRequest } from '../rewrite/missing-options.ts'
import { type RewriteRequest, rewriteTargets } from '../rewrite/request.ts'
import { usageError } from './cli-error.ts'
import type { Arguments } from './command-spec.ts'
import type { rewriteOptions } from './rewrite-options.ts'

/** The values of `rewriteOptions`. */
export type RewriteValues = Arguments<{
  name: string
  summary: string
  positionals: []
  options: typeof rewriteOptions
}>['options']

/**
 * What the options of `ks rewrite` and `ks build` ask for.
 * @throws CliError that names every option that is missing
 */
export function rewriteRequest(command: string, options: RewriteValues): RewriteRequest {
  const target = options.for
  if (target === undefined) {
    throw usageError(`Missing --for, expected ${joined(rewriteTargets, 'or')}`, `see: ks ${command} --help`)
  }
  const request: PartialRequest = {
    target,
    ...(options.arch !== undefined && { arch: koji.canonArch(options.arch) }),
    ...(options['build-tag'] !== undefined && { buildTag: options['build-tag'] }),
    ...(options['repo-id'] !== undefined && { repoId: options['repo-id'] }),
    ...(options.topurl !== undefined && { topurl: options.topurl }),
    ...(options.repo.length > 0 && { repos: options.repo }),
    ...(options['install-tree'] !== undefined && { installTree: options['install-tree'] }),
    ...(options.ksrepo && { ksrepo: true }),
    ...(options.noverifyssl && { noVerifySsl: true }),
  }
  const missing = missingOptions(request)
  if (missing.length > 0) {
    throw usageError(`Missing ${missing.join(', ')} for ${target}`, `see: ks ${command} --help`)
  }
  return request as RewriteRequest
}
