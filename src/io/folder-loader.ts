import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, normalize, relative, sep } from 'node:path'
import type { Loader, LoadResult } from '../flatten/loader.ts'
import type { SourceFile } from '../source/source-file.ts'
import { readText } from './read-text.ts'

export interface FolderLoaderOptions {
  /** `-I`: folders searched after the including file's own; relative ones start at `cwd`. */
  readonly includePath?: readonly string[]
  /** What relative paths are relative to; default the process's. */
  readonly cwd?: string
  /** Texts that stand in for files, by path: standard input, or what an editor has not saved. */
  readonly texts?: ReadonlyMap<string, string>
  /** Largest size of one file in bytes; default 64 MiB. */
  readonly maxBytes?: number
}

/**
 * Loads from plain folders: the including file's, then `includePath`, then the current one. An absolute target is read as
 * it is given.
 *
 * Deviation: the reference looks in the current folder first, so that one file means different texts in different folders;
 * where that would be another file, the result names it.
 *
 * Each file is read once in the life of a loader, so make a new one for every run.
 * `id` is the real path, relative to `cwd` when inside it, so that two ways to one file have one id; `path` is what the
 * user would write: as given for the main file, built from the including file's path for others. Both have `/`.
 */
export function folderLoader(options: FolderLoaderOptions = {}): Loader {
  const { includePath = [], cwd = process.cwd(), texts = new Map(), maxBytes } = options
  const home = realPath(cwd) ?? cwd
  const results = new Map<string, LoadResult>()

  // Not `resolve`, which would tidy away a `..` behind a symbolic link.
  const placeOf = (path: string): string => (isAbsolute(path) ? path : `${cwd}${sep}${path}`)

  const idOf = (place: string): string => {
    const real = realPath(place) ?? normalize(place)
    const inside = relative(home, real)
    return slashed(inside === '' || inside.startsWith('..') || isAbsolute(inside) ? real : inside)
  }

  const load = (path: string, allowPipe: boolean): LoadResult => {
    const known = results.get(path)
    if (known) return known
    const result = read(path, allowPipe)
    results.set(path, result)
    return result
  }

  const read = (path: string, allowPipe: boolean): LoadResult => {
    const text = texts.get(path)
    const place = placeOf(path)
    const found =
      text === undefined
        ? readText(place, { allowPipe, ...(maxBytes !== undefined && { maxBytes }) })
        : { ok: true as const, text }
    if (!found.ok) return { ...found, tried: [path] }
    return { ok: true, file: { id: idOf(place), path: slashed(path), text: found.text } }
  }

  /** Joined and tidied; not across a `..` behind a symbolic link, where `link/../x` is not `x`. */
  const join = (folder: string, target: string): string => {
    const joined = folder === '.' ? target : `${folder}/${target}`
    const tidy = slashed(normalize(joined))
    return !target.includes('..') || realPath(placeOf(tidy)) === realPath(placeOf(joined)) ? tidy : joined
  }

  /** Where `target` may lie, in order, without repeats. */
  const candidates = (target: string, from: SourceFile): ReadonlySet<string> =>
    new Set(
      isAbsolute(target) ? [target] : [dirname(from.path), ...includePath, '.'].map((folder) => join(folder, target)),
    )

  /** What the reference reads for `target`, if it is not the file that was found. */
  const other = (target: string, found: SourceFile): string | undefined => {
    if (isAbsolute(target)) return undefined
    const path = join('.', target)
    if (path === found.path || !existsSync(placeOf(path)) || idOf(placeOf(path)) === found.id) return undefined
    return slashed(path)
  }

  return {
    main: async (path) => {
      const result = load(path, true)
      return result.ok || result.reason !== 'missing' || !isUrl(path) ? result : { ...result, reason: 'remote' }
    },
    include: async (target, from) => {
      if (isUrl(target)) return { ok: false, reason: 'remote', tried: [target] }
      const tried: string[] = []
      for (const path of candidates(target, from)) {
        const result = load(path, false)
        // A file that is there but cannot be read hides the ones behind it, as it does in the reference.
        const instead = result.ok ? other(target, result.file) : undefined
        if (result.ok && instead !== undefined) return { ...result, other: instead }
        if (result.ok || result.reason !== 'missing') return result
        tried.push(path)
      }
      return { ok: false, reason: 'missing', tried }
    },
  }
}

/** As the reference tells URLs from paths. */
function isUrl(target: string): boolean {
  return target.includes('://')
}

function realPath(place: string): string | undefined {
  try {
    return realpathSync.native(place)
  } catch {
    return undefined
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
