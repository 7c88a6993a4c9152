import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redact } from '../../diagnostics/redact.ts'
import { ScmError } from '../../scm/scm-error.ts'
import type { ScmSource } from '../../scm/scm-source.ts'
import { labelName, repositoryFolder } from './cache-folder.ts'
import { clientEnvironment } from './environment.ts'
import type { FetchOptions } from './git-cache.ts'
import { markUsed } from './git-repository.ts'
import { withLock } from './lock.ts'

/** An exported revision of a Subversion folder. */
export interface CachedExport {
  /** Absolute path of the exported module. */
  readonly folder: string
  /** The number of the revision. */
  readonly commit: string
}

/**
 * The files that `svn checkout -r REVISION REPOSITORY/MODULE` gives a Koji builder, as an export in the cache. A numbered
 * revision that is there asks no server. Deviation: externals, which may lead anywhere, are left out.
 *
 * @throws ScmError
 */
export async function cachedExport(source: ScmSource, options: FetchOptions): Promise<CachedExport> {
  const { offline = false, refresh = false, progress } = options
  const home = repositoryFolder(options.cache, 'svn', source.repository)
  const url = `${source.remote}/${source.module}`
  const key = createHash('sha256').update(source.module).digest('hex').slice(0, 16)
  const placeOf = (revision: string) => join(home, `${revision}-${key}`)

  const number = /^r?(\d+)$/i.exec(source.revision)?.[1]
  if (number !== undefined && !refresh && existsSync(placeOf(number))) return used(number)
  if (offline) {
    const what = `revision ${JSON.stringify(source.revision)}`
    throw new ScmError('scm/not-cached', 'failed', `Unexpected ${what} with --offline, expected one used before`, {
      hint: 'run once without --offline; only numbers of revisions work offline',
    })
  }
  progress?.(`Asking ${source.repository}`)
  const asked = ['info', '--show-item', 'revision', '-r', source.revision, '--', url]
  const commit = number ?? (await svn(asked, source, options)).trim()
  if (!/^\d+$/.test(commit)) {
    throw new ScmError('scm/unknown-revision', 'failed', `Unexpected revision ${JSON.stringify(source.revision)}`)
  }
  mkdirSync(home, { recursive: true })
  await withLock(
    `${home}.lock`,
    async () => {
      if (existsSync(placeOf(commit)) && !refresh) return
      for (const name of readdirSync(home)) if (name.endsWith('.tmp')) rmSync(join(home, name), { recursive: true })
      const growing = join(home, `${randomBytes(6).toString('hex')}.tmp`)
      progress?.(`Exporting revision ${commit}`)
      try {
        await svn(['export', '--quiet', '--ignore-externals', '-r', commit, '--', url, growing], source, options)
        rmSync(placeOf(commit), { recursive: true, force: true })
        renameSync(growing, placeOf(commit))
        writeFileSync(
          join(home, labelName),
          `${JSON.stringify({ version: 1, system: 'svn', repository: source.repository })}\n`,
        )
      } finally {
        rmSync(growing, { recursive: true, force: true })
      }
    },
    () => progress?.('Waiting for another ks that fetches this repository'),
  )
  return used(commit)

  function used(commit: string): CachedExport {
    markUsed(home)
    return { folder: placeOf(commit), commit }
  }
}

/** Runs one command of Subversion's client and returns what it prints. */
function svn(
  words: readonly string[],
  { repository }: ScmSource,
  { env, timeout = 60_000 }: FetchOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('svn', ['--non-interactive', '--no-auth-cache', ...words], {
      env: clientEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let said = ''
    let late = false
    const end = () => {
      late = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(end, timeout)
    const alive = () => {
      clearTimeout(timer)
      timer = setTimeout(end, timeout)
    }
    child.stdout.on('data', (chunk) => {
      out += chunk
      alive()
    })
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(0, 4000)
      alive()
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(error.code === 'ENOENT' ? noClient() : error)
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      if (status === 0) resolve(out)
      else reject(late ? silence(timeout) : refusal(repository, said))
    })
  })
}

function noClient(): ScmError {
  const message = 'Unexpected failure to start svn, expected the Subversion client to be installed'
  return new ScmError('scm/no-client', 'failed', message)
}

function silence(timeout: number): ScmError {
  const message = `Unexpected silence of ${timeout / 1000} seconds, expected an answer of the server`
  return new ScmError('scm/timeout', 'failed', message)
}

/** E160006: no such revision; E160013, W160013, E200009: no such path in it. */
function refusal(repository: string, said: string): ScmError {
  const line = said.split('\n').find((one) => /^svn: [EW]\d+/.test(one)) ?? said.trim()
  const why = redact(line.replace(/^svn: [EW]\d+: /, '')).slice(0, 400)
  if (/E160006|E205000/.test(said)) return new ScmError('scm/unknown-revision', 'failed', `Unexpected revision: ${why}`)
  return new ScmError('scm/unreachable', 'failed', `Unexpected failure to fetch from ${repository}: ${why}`)
}
