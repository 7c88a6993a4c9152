import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findRemoteRef, parseRemoteRefs, wholeCommitId } from '../../scm/remote-refs.ts'
import { ScmError } from '../../scm/scm-error.ts'
import type { ScmSource } from '../../scm/scm-source.ts'
import { repositoryFolder } from './cache-folder.ts'
import { allowedProtocols, type Environment, gitEnvironment } from './environment.ts'
import { GitFailure, type GitInput, type GitOptions, runGit } from './git.ts'
import * as copy from './git-repository.ts'
import { withLock } from './lock.ts'

export interface FetchOptions {
  /** The user's environment. */
  readonly env: Environment
  /** From `cacheFolder`. */
  readonly cache: string
  /** Nothing is asked of a server. */
  readonly offline?: boolean
  /** The server is asked even where the copy would do. */
  readonly refresh?: boolean
  /** Longest silence of a server in milliseconds; default a minute. */
  readonly timeout?: number
  /** Told what goes on, for a terminal. */
  readonly progress?: ((what: string) => void) | undefined
}

/** A commit whose files can all be read. */
export interface CachedCommit {
  /** Absolute path of the bare repository. */
  readonly repository: string
  /** 40 hexadecimal digits. */
  readonly commit: string
}

const branches = '+refs/heads/*:refs/remotes/origin/*'
const tags = '+refs/tags/*:refs/tags/*'

/**
 * The commit that Koji would build of a git source, in the cache with all its files.
 *
 * Koji clones, fetches `REVISION` without `origin/` as a ref of the server or a whole id, and falls back to what the
 * clone resolves (koji 1.35.3, `koji/daemon.py`, `SCM.checkout`). Here the server's list of refs answers the first, a
 * `rev-parse` in a bare repository with a clone's refs the second. A whole id that is there asks no server and starts no process.
 *
 * @throws ScmError
 */
export async function cachedCommit(source: ScmSource, options: FetchOptions): Promise<CachedCommit> {
  const repository = repositoryFolder(options.cache, 'git', source.repository)
  const commit = await new Fetch(source, repository, options).commit()
  copy.markUsed(repository)
  return { repository, commit }
}

class Fetch {
  readonly #source: ScmSource
  readonly #folder: string
  readonly #options: FetchOptions

  constructor(source: ScmSource, folder: string, options: FetchOptions) {
    this.#source = source
    this.#folder = folder
    this.#options = options
  }

  async commit(): Promise<string> {
    const { offline = false, refresh = false } = this.#options
    const whole = wholeCommitId(this.#source.revision)
    if (whole !== undefined && !refresh && copy.isComplete(this.#folder, whole)) return whole
    if (offline) return this.#offline()
    mkdirSync(dirname(this.#folder), { recursive: true })
    const listing = await this.#ask()
    const known = refresh ? undefined : await this.#known(listing)
    return known ?? (await this.#fetched(listing))
  }

  /** What the copy says, as it was left by the last fetch. */
  async #offline(): Promise<string> {
    const { revision, repository } = this.#source
    const refs = copy.knownRefs(this.#folder)
    const commit = refs && (findRemoteRef(refs, revision)?.id ?? (await this.#parse(revision)))
    if (commit !== undefined && copy.isComplete(this.#folder, commit)) return commit
    const what = refs ? `revision ${JSON.stringify(revision)}` : repository
    throw new ScmError('scm/not-cached', 'failed', `Unexpected ${what} with --offline, expected one used before`, {
      hint: 'run once without --offline',
    })
  }

  /** The server's refs, as git prints them. */
  async #ask(): Promise<string> {
    this.#options.progress?.(`Asking ${this.#source.repository}`)
    const { remote } = this.#source
    return this.#network(() => this.#git(['ls-remote', '--symref', '--', remote], dirname(this.#folder)))
  }

  /** The commit, when the copy has it and nothing that matters has changed on the server. */
  async #known(listing: string): Promise<string | undefined> {
    const { revision } = this.#source
    const before = copy.listingOf(this.#folder)
    if (before === undefined) return undefined
    const found = findRemoteRef(parseRemoteRefs(listing), revision)
    const same = before === listing || findRemoteRef(parseRemoteRefs(before), revision)?.id === found?.id
    const commit = found ? same && found.id : await this.#knownHere(before === listing)
    return commit && copy.isComplete(this.#folder, commit) ? commit : undefined
  }

  /** What is no ref of the server: ids, whole or not, stay what they are; expressions (`main~1`) as long as no ref has moved. */
  async #knownHere(unchanged: boolean): Promise<string | undefined> {
    const { revision } = this.#source
    return unchanged || /^[0-9a-f]+$/i.test(revision) ? this.#parse(revision) : undefined
  }

  async #fetched(listing: string): Promise<string> {
    const { progress } = this.#options
    return withLock(
      `${this.#folder}.lock`,
      async () => {
        const known = this.#options.refresh ? undefined : await this.#known(listing)
        if (known !== undefined) return known
        if (!existsSync(this.#folder)) return this.#cloned(listing)
        copy.sweep(this.#folder)
        copy.configure(this.#folder, this.#source.remote)
        return this.#update(this.#folder, listing)
      },
      () => progress?.('Waiting for another ks that fetches this repository'),
    )
  }

  /** A new copy grows beside its place and is renamed when it is whole. */
  async #cloned(listing: string): Promise<string> {
    this.#sweepBeside()
    const growing = `${this.#folder}.${randomBytes(6).toString('hex')}.tmp`
    try {
      copy.layOut(growing, this.#source.remote, this.#source.repository)
      const commit = await this.#update(growing, listing)
      renameSync(growing, this.#folder)
      return commit
    } finally {
      rmSync(growing, { recursive: true, force: true })
    }
  }

  /** What killed processes left of copies of this repository. */
  #sweepBeside(): void {
    const name = basename(this.#folder)
    for (const other of readdirSync(dirname(this.#folder))) {
      if (!other.startsWith(`${name}.`) || !other.endsWith('.tmp')) continue
      rmSync(join(dirname(this.#folder), other), { recursive: true, force: true, maxRetries: 3 })
    }
  }

  /** Brings a copy up to the server, and the files of the wanted commit into it. */
  async #update(folder: string, listing: string): Promise<string> {
    const { revision } = this.#source
    const refs = parseRemoteRefs(listing)
    await this.#fetch(folder, ['--prune', '--filter=blob:none', 'origin', branches, tags])
    copy.pointHead(folder, refs)
    const found = findRemoteRef(refs, revision)
    const commit =
      (await this.#present(folder, found?.id ?? wholeCommitId(revision))) ?? (await this.#parse(revision, folder))
    if (commit === undefined) throw this.#unknown(revision)
    await this.#complete(folder, commit)
    copy.markComplete(folder, commit)
    copy.recordRefs(folder, listing)
    return commit
  }

  /** The commit of an id that the server gave or somebody wrote, fetched by itself when branches and tags do not lead to it. */
  async #present(folder: string, id: string | undefined): Promise<string | undefined> {
    if (id === undefined) return undefined
    const there = await this.#parse(id, folder)
    if (there !== undefined) return there
    try {
      await this.#fetch(folder, ['--filter=blob:none', 'origin', id])
    } catch (error) {
      if (error instanceof ScmError && error.code !== 'scm/unreachable') throw error
      return undefined
    }
    return this.#parse(id, folder)
  }

  /** Fetches the files of a commit that a clone without blobs has not got, all at once. */
  async #complete(folder: string, commit: string): Promise<void> {
    const listed = await this.#git(['rev-list', '--objects', '--no-walk', '--missing=print', commit], folder)
    const missing = listed.split('\n').filter((line) => line.startsWith('?'))
    if (missing.length === 0) return
    // As git itself fetches what a partial clone lacks: nothing to negotiate, since files have no history.
    const ids = missing.map((line) => `${line.slice(1)}\n`).join('')
    await this.#fetch(folder, ['--filter=blob:none', '--stdin', 'origin'], {
      stdin: ids,
      config: ['fetch.negotiationAlgorithm=noop'],
    })
  }

  async #fetch(folder: string, words: readonly string[], input?: GitInput): Promise<void> {
    const always = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance']
    await this.#network(() => this.#git(['fetch', ...always, ...words], folder, input))
  }

  /** The commit that a revision means in a copy; undefined when it means none. */
  async #parse(revision: string, folder = this.#folder): Promise<string | undefined> {
    try {
      // What stands behind `:/` is a pattern up to the end; it only ever finds commits.
      const asked = revision.startsWith(':/') ? revision : `${revision}^{commit}`
      const words = ['--verify', '--quiet', '--end-of-options', asked]
      const said = (await this.#git(['rev-parse', ...words], folder, {}, 'none')).trim()
      // A `^` in front is passed on to what is printed.
      return /^[0-9a-f]{40}$/.test(said) ? said : undefined
    } catch (error) {
      if (error instanceof GitFailure) return undefined
      throw error
    }
  }

  #git(
    words: readonly [string, ...string[]],
    folder: string,
    input: GitInput = {},
    protocols?: string,
  ): Promise<string> {
    const { env, timeout = 60_000, progress } = this.#options
    const { protocol } = this.#source
    const allowed = protocols ?? (protocol === 'svn' ? 'none' : allowedProtocols[protocol])
    // Outside a copy, no repository that the cache may lie in.
    const where = folder === dirname(this.#folder) ? { GIT_CEILING_DIRECTORIES: dirname(folder) } : { GIT_DIR: folder }
    const options: GitOptions = {
      folder,
      env: { ...gitEnvironment(env, allowed, timeout / 1000), ...where },
      timeout,
      progress: words[0] === 'fetch' ? progress : undefined,
    }
    return runGit(words, options, input)
  }

  async #network<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error
      const message = `Unexpected failure to fetch from ${this.#source.repository}: ${error.detail}`
      throw new ScmError('scm/unreachable', 'failed', message)
    }
  }

  #unknown(revision: string): ScmError {
    const message = `Unexpected revision ${JSON.stringify(revision)}, expected a branch, tag or commit of ${this.#source.repository}`
    return new ScmError('scm/unknown-revision', 'failed', message)
  }
}
