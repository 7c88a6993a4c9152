import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { parseRemoteRefs, type RemoteRefs } from '../../scm/remote-refs.ts'
import { labelName } from './cache-folder.ts'

/** Refs of the server as they were when all of them were fetched last, and marks for commits whose files are all there. */
const refsName = 'kickstart-toolkit-refs'
const completeName = 'kickstart-toolkit-complete'

/**
 * Lays out an empty bare repository for a copy of `remote`, without running git: no template, no hooks. Objects
 * that are not there are the server's to give (`extensions.partialClone`); nothing is ever thrown away by git itself.
 */
export function layOut(folder: string, remote: string, repository: string): void {
  for (const name of ['objects/info', 'objects/pack', 'refs/heads', completeName]) {
    mkdirSync(join(folder, name), { recursive: true })
  }
  writeFileSync(join(folder, labelName), `${JSON.stringify({ version: 1, system: 'git', repository })}\n`)
  writeFileSync(join(folder, 'HEAD'), unborn)
  configure(folder, remote)
}

const unborn = 'ref: refs/heads/no-default-branch\n'

/** Writes the repository's configuration; the user in the url may be another than last time. */
export function configure(folder: string, remote: string): void {
  const quoted = `"${remote.replace(/[\\"]/g, '\\$&')}"`
  const text = [
    '[core]',
    '\trepositoryformatversion = 1',
    '\tbare = true',
    '\thooksPath = /dev/null',
    '\tlogAllRefUpdates = false',
    '[extensions]',
    '\tpartialClone = origin',
    '[remote "origin"]',
    `\turl = ${quoted}`,
    '\tpromisor = true',
    '\tpartialCloneFilter = blob:none',
    '\ttagOpt = --no-tags',
    '[gc]',
    '\tauto = 0',
    '[maintenance]',
    '\tauto = false',
    '',
  ].join('\n')
  replace(join(folder, 'config'), text)
}

/**
 * Gives the copy the refs that a clone has beside those it fetches: `HEAD`, the default branch, `origin/HEAD`. Symbolic,
 * so that they follow what is fetched. What only a clone resolves (`HEAD~2`, `main^`) then means the same here.
 */
export function pointHead(folder: string, remote: RemoteRefs): void {
  const { refs } = remote
  const name = defaultBranch(remote)?.slice('refs/heads/'.length)
  const originHead = join(folder, 'refs/remotes/origin/HEAD')
  rmSync(join(folder, 'refs/heads'), { recursive: true, force: true })
  mkdirSync(join(folder, 'refs/heads'), { recursive: true })
  if (name === undefined || !isTame(name)) {
    const detached = refs.get('HEAD')
    rmSync(originHead, { force: true })
    replace(join(folder, 'HEAD'), detached === undefined ? unborn : `${detached}\n`)
    return
  }
  const branch = join(folder, 'refs/heads', name)
  mkdirSync(join(branch, '..'), { recursive: true })
  writeFileSync(branch, `ref: refs/remotes/origin/${name}\n`)
  mkdirSync(join(originHead, '..'), { recursive: true })
  replace(originHead, `ref: refs/remotes/origin/${name}\n`)
  replace(join(folder, 'HEAD'), `ref: refs/heads/${name}\n`)
}

/** The branch that a clone begins at; where the server's `HEAD` is a commit, git guesses one that is there as well. */
function defaultBranch({ refs, head }: RemoteRefs): string | undefined {
  if (head !== undefined) return head.startsWith('refs/heads/') ? head : undefined
  const id = refs.get('HEAD')
  if (id === undefined) return undefined
  return ['refs/heads/master', ...refs.keys()].find((name) => name.startsWith('refs/heads/') && refs.get(name) === id)
}

/** Whether a server's name of a branch can be the name of a file here: git refuses the others as well. */
function isTame(name: string): boolean {
  return !/(?:^|\/)(?:\.|$)|\.\.|\.lock(?:\/|$)|[\0-\x20\x7f~^:?*[\\]/.test(name)
}

/** Takes away what a git that was killed left behind, its locks above all; only for the holder of the copy's lock. */
export function sweep(folder: string): void {
  const refs = readdirSync(join(folder, 'refs'), { recursive: true, encoding: 'utf8' }).map((name) => `refs/${name}`)
  const packs = readdirSync(join(folder, 'objects/pack')).map((name) => `objects/pack/${name}`)
  for (const name of [...readdirSync(folder), ...refs, ...packs]) {
    if (/\.lock$|\.new$|\/tmp_[^/]*$/.test(name)) rmSync(join(folder, name), { force: true })
  }
}

/** The server's refs when all were fetched last; undefined when that never came to an end. */
export function knownRefs(folder: string): RemoteRefs | undefined {
  const listing = listingOf(folder)
  return listing === undefined ? undefined : parseRemoteRefs(listing)
}

/** The same as the server printed them. */
export function listingOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, refsName), 'utf8')
  } catch {
    return undefined
  }
}

export function recordRefs(folder: string, listing: string): void {
  replace(join(folder, refsName), listing)
}

/** Whether a commit with all its files is there, so that it can be read without the server. */
export function isComplete(folder: string, commit: string): boolean {
  return existsSync(join(folder, completeName, commit))
}

export function markComplete(folder: string, commit: string): void {
  writeFileSync(join(folder, completeName, commit), '')
}

/** Notes that a copy was used now; in a cache that may only be read it stays as it is. */
export function markUsed(folder: string): void {
  const now = new Date()
  try {
    utimesSync(join(folder, labelName), now, now)
  } catch {
    // Only `ks cache list` would show it.
  }
}

/** Never half written. */
function replace(path: string, text: string): void {
  const aside = `${path}.${process.pid}.new`
  writeFileSync(aside, text)
  renameSync(aside, path)
}
