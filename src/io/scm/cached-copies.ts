import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { labelName } from './cache-folder.ts'
import { withLock } from './lock.ts'

/** A copy of a repository in the cache. */
export interface CachedCopy {
  readonly system: 'git' | 'svn'
  /** Its url without credentials. */
  readonly repository: string
  /** Absolute path of its folder. */
  readonly folder: string
  /** Size of its files in bytes. */
  readonly bytes: number
  /** When it was used last, in milliseconds since 1970. */
  readonly used: number
}

/**
 * The copies in a cache, those used last first. Folders that say nothing about themselves are none of ours.
 * @param cache from `cacheFolder`
 */
export function cachedCopies(cache: string): readonly CachedCopy[] {
  const copies: CachedCopy[] = []
  for (const system of ['git', 'svn'] as const) {
    for (const name of entriesOf(join(cache, system))) {
      const folder = join(cache, system, name)
      const repository = repositoryOf(folder)
      if (repository === undefined || name.endsWith('.tmp')) continue
      const used = statSync(join(folder, labelName)).mtimeMs
      copies.push({ system, repository, folder, bytes: sizeOf(folder), used })
    }
  }
  return copies.sort((a, b) => b.used - a.used)
}

/**
 * Takes copies away, each once nobody fetches into it, and what killed processes have left beside it.
 * @returns how many bytes that freed
 */
export async function removeCopies(copies: readonly CachedCopy[]): Promise<number> {
  let freed = 0
  for (const { folder, bytes } of copies) {
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(folder)) return
      // Renamed first: nobody finds half a copy, however this ends.
      const aside = `${folder}.${randomBytes(6).toString('hex')}.tmp`
      renameSync(folder, aside)
      freed += bytes
      const parent = join(folder, '..')
      const name = folder.slice(parent.length + 1)
      for (const other of entriesOf(parent)) {
        if (other.startsWith(`${name}.`) && other.endsWith('.tmp')) rmSync(join(parent, other), { recursive: true })
      }
    })
  }
  return freed
}

function repositoryOf(folder: string): string | undefined {
  try {
    const label: unknown = JSON.parse(readFileSync(join(folder, labelName), 'utf8'))
    const repository = (label as { readonly repository?: unknown } | null)?.repository
    return typeof repository === 'string' ? repository : undefined
  } catch {
    return undefined
  }
}

function sizeOf(path: string): number {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats?.size ?? 0
  return entriesOf(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
