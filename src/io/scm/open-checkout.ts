import { resolve } from 'node:path'
import type { Loader } from '../../flatten/loader.ts'
import { ScmError } from '../../scm/scm-error.ts'
import { readScmSource, type ScmSource } from '../../scm/scm-source.ts'
import { cacheFolder } from './cache-folder.ts'
import { checkoutLoader } from './checkout-loader.ts'
import type { CheckoutTree } from './checkout-tree.ts'
import { type Environment, gitEnvironment } from './environment.ts'
import { folderTree } from './folder-tree.ts'
import { cachedCommit, type FetchOptions } from './git-cache.ts'
import { gitTree } from './git-tree.ts'
import { cachedExport } from './svn-cache.ts'
import { workingTree } from './working-tree.ts'

export interface CheckoutOptions extends Pick<FetchOptions, 'offline' | 'refresh' | 'timeout' | 'progress'> {
  readonly env?: Environment
  /** What relative paths of `sources` are relative to. */
  readonly cwd?: string
  /** Whether `file:///` urls are allowed. */
  readonly allowLocal?: boolean
  /** Whether includes may leave the checkout. */
  readonly allowOutside?: boolean
  /** Folders of the checkout that includes are searched in too. */
  readonly includePath?: readonly string[]
  /** `URL=PATH`: a working tree that stands in for a repository. */
  readonly sources?: readonly string[]
}

/** Where the files of a checkout came from, without credentials. */
export interface CheckoutRecord {
  /** `scheme://host/path?module`, as the url was given but without user and revision. */
  readonly url: string
  /** The revision that was asked for. */
  readonly revision: string
  /** The commit's 40 hexadecimal digits; for Subversion the number of the revision. */
  readonly commit: string
  /** True when they came from a working tree with changes that no commit has. */
  readonly dirty: boolean
}

export interface Checkout {
  readonly record: CheckoutRecord
  /** `main` takes paths as Koji's live media task does: below the module. */
  readonly loader: Loader
  /** Ends the processes that read it. */
  close(): void
}

/**
 * Gets the files of an SCM url as Koji's builder would check them out, through the cache or from a working tree.
 * @throws ScmError
 */
export async function openCheckout(url: string, options: CheckoutOptions = {}): Promise<Checkout> {
  const source = readScmSource(url, { ...(options.allowLocal && { allowLocal: true }) })
  const { tree, label, commit, dirty } = await treeOf(url, source, options)
  const loader = checkoutLoader({
    tree,
    label,
    module: source.system === 'svn' && tree.folder === undefined ? '' : source.module,
    includePath: options.includePath ?? [],
    allowOutside: options.allowOutside ?? false,
  })
  const module = source.module === '' ? '' : `?${source.module}`
  const record = { url: shownUrl(url, source) + module, revision: source.revision, commit, dirty }
  return { record, loader, close: () => tree.close() }
}

interface Found extends Omit<CheckoutRecord, 'url' | 'revision'> {
  readonly tree: CheckoutTree
  readonly label: string
}

async function treeOf(url: string, source: ScmSource, options: CheckoutOptions): Promise<Found> {
  const { env = process.env, cwd = process.cwd(), timeout } = options
  const standIn = standInFor(url, options.sources ?? [])
  if (standIn !== undefined) {
    const folder = resolve(cwd, standIn)
    const { commit, dirty } = await workingTree(folder, env, timeout)
    return { tree: folderTree(folder, { open: true }), label: `${standIn.replace(/\/+$/, '')}/`, commit, dirty }
  }
  const fetch: FetchOptions = { ...options, env, cache: cacheFolder(env) }
  return guardingCache(fetch.cache, () => fetched(url, source, fetch))
}

async function fetched(url: string, source: ScmSource, fetch: FetchOptions): Promise<Found> {
  const shown = shownUrl(url, source)
  if (source.system === 'svn') {
    const { folder, commit } = await cachedExport(source, fetch)
    // The export is the module and nothing else, as the builder's checkout is.
    const at = source.module === '' ? '' : `/${source.module}`
    return { tree: folderTree(folder, { open: false }), label: `${shown}${at}#r${commit}:`, commit, dirty: false }
  }
  const { repository, commit } = await cachedCommit(source, fetch)
  const tree = gitTree(repository, commit, gitEnvironment(fetch.env, 'none'))
  return { tree, label: `${shown}#${commit.slice(0, 12)}:`, commit, dirty: false }
}

/** A cache that cannot be written to is the machine's fault, not ours. */
async function guardingCache<Value>(cache: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || syscall === undefined) throw error
    const message = `Unexpected failure to write to the cache ${JSON.stringify(cache)}: ${code}`
    throw new ScmError('scm/cache', 'failed', message, { hint: 'XDG_CACHE_HOME names another folder for caches' })
  }
}

/** The url's repository under the scheme it was given with. */
function shownUrl(url: string, { repository }: ScmSource): string {
  return url.slice(0, url.indexOf('://')) + repository.slice(repository.indexOf('://'))
}

/**
 * The path that `--source URL=PATH` gives for an url. URL may leave out the revision, or revision and module; since either
 * side may hold a `=`, it is compared with what it may be instead of being cut off.
 * @throws ScmError when there are such options and none speaks of this url
 */
function standInFor(url: string, sources: readonly string[]): string | undefined {
  if (sources.length === 0) return undefined
  const withoutRevision = url.replace(/#.*$/s, '')
  for (const name of [url, withoutRevision, withoutRevision.replace(/\?.*$/s, '')]) {
    const option = sources.find((one) => one.startsWith(`${name}=`))
    if (option !== undefined && option.length > name.length + 1) return option.slice(name.length + 1)
  }
  throw new ScmError('scm/source', 'usage', 'Unexpected --source of another repository, expected --source URL=PATH', {
    hint: 'URL is the one of --ksurl, with or without its ?module and #revision',
  })
}
