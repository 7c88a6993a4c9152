import { statSync } from 'node:fs'
import { ScmError } from '../../scm/scm-error.ts'
import type { Environment } from './environment.ts'
import { gitEnvironment } from './environment.ts'
import { GitFailure, runGit } from './git.ts'

/** What a local working tree is at. */
export interface WorkingTree {
  /** The head commit, 40 hexadecimal digits. */
  readonly commit: string
  /** Whether files differ from it, or are not in it. */
  readonly dirty: boolean
}

/**
 * Looks at a git working tree of the user without changing anything in it: git takes no optional locks, so it does not
 * even refresh the index, and no file system monitor is asked.
 * @param folder absolute path
 * @throws ScmError
 */
export async function workingTree(folder: string, env: Environment, timeout = 60_000): Promise<WorkingTree> {
  const shown = JSON.stringify(folder)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ScmError('scm/source', 'usage', `Unexpected ${shown}, expected the folder of a git working tree`)
  }
  const options = { folder, env: gitEnvironment(env, 'none'), timeout }
  try {
    const commit = (await runGit(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'], options)).trim()
    const changes = await runGit(['status', '--porcelain', '--ignore-submodules', '--untracked-files=normal'], options)
    return { commit, dirty: changes.trim() !== '' }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    throw new ScmError('scm/source', 'usage', `Unexpected ${shown}, expected a git working tree: ${error.detail}`)
  }
}
