import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Environment } from './environment.ts'

/** The folder that copies of repositories are kept in: `$XDG_CACHE_HOME/kickstart-toolkit`, by the XDG base directory rules. */
export function cacheFolder(env: Environment): string {
  const { XDG_CACHE_HOME: chosen, HOME: home } = env
  const base = chosen !== undefined && isAbsolute(chosen) ? chosen : join(home || homedir(), '.cache')
  return join(base, 'kickstart-toolkit')
}

/**
 * Where the copy of one repository lies.
 * @param repository its url without credentials
 */
export function repositoryFolder(cache: string, system: 'git' | 'svn', repository: string): string {
  return join(cache, system, createHash('sha256').update(repository).digest('hex'))
}

/** The file in a copy that says what it is a copy of; its time says when it was used last. */
export const labelName = 'kickstart-toolkit.json'
