import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { mayBeKickstart } from './kickstart-names.ts'
import { walkFolder } from './walk-folder.ts'

export interface IncludersOptions {
  /** `-I`: folders that include lines are searched in after their own. */
  readonly includePath?: readonly string[]
  /** What relative paths are relative to; default the process's. */
  readonly cwd?: string
}

/** A larger file is no hand-written kickstart. */
const MAX_BYTES = 4 * 1024 * 1024
/** Entries looked at below a repository, and below a folder that is none and may be anything, `/home` too. */
const MAX_ENTRIES = 50_000
const MAX_LOOSE_ENTRIES = 5_000

const includeLine = /^[^\S\r\n]*%(?:include|ksappend)[^\S\r\n]+(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s#]+))/gm

/**
 * Which files include each of the given ones: of the same git repository, else of the file's folder and below. One scan
 * per repository or folder. Include lines are recognised by their looks, wherever they stand: it is enough to tell a fragment.
 *
 * @param files paths as the user wrote them
 * @returns by path as given, the including files relative to `cwd`, sorted; a file that nobody includes has an empty list
 */
export function findIncluders(
  files: readonly string[],
  options: IncludersOptions = {},
): ReadonlyMap<string, readonly string[]> {
  const cwd = options.cwd ?? process.cwd()
  const home = realPath(cwd)
  const includePath = (options.includePath ?? []).map((folder) => realPath(resolve(cwd, folder)))
  const roots = new Map<string, Root>()
  const scans = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  const found = new Map<string, readonly string[]>()
  for (const file of files) {
    const real = realPath(resolve(cwd, file))
    const folder = dirname(real)
    const root = roots.get(folder) ?? rootOf(folder)
    roots.set(folder, root)
    const scan = scans.get(root.path) ?? scanRoot(root, includePath)
    scans.set(root.path, scan)
    found.set(file, [...(scan.get(real) ?? [])].map((path) => shown(path, home)).sort())
  }
  return found
}

interface Root {
  readonly path: string
  readonly limit: number
}

/** The top of the git repository that holds a folder, else the folder. A work tree's `.git` is a file. */
function rootOf(folder: string): Root {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return { path: at, limit: MAX_ENTRIES }
    if (dirname(at) === at) return { path: folder, limit: MAX_LOOSE_ENTRIES }
  }
}

/** Who includes whom below a folder, by real path. A file does not count as including itself. */
function scanRoot(root: Root, includePath: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const includers = new Map<string, Set<string>>()
  const reals = new Map<string, string | undefined>()
  /** The real path of a file that exists. */
  const lookUp = (path: string): string | undefined => {
    if (!reals.has(path)) reals.set(path, existsSync(path) ? realPath(path) : undefined)
    return reals.get(path)
  }
  for (const file of walkFolder(root.path, mayBeKickstart, root.limit).files) {
    for (const target of includeTargets(file)) {
      let included: string | undefined
      for (const folder of [dirname(file), ...includePath]) included ??= lookUp(resolve(folder, target))
      if (included === undefined || included === file) continue
      const set = includers.get(included)
      if (set) set.add(file)
      else includers.set(included, new Set([file]))
    }
  }
  return includers
}

function includeTargets(file: string): readonly string[] {
  try {
    if (statSync(file).size > MAX_BYTES) return []
    // Latin 1 keeps every byte and is the fastest; a target that is not ASCII is decoded below.
    const text = readFileSync(file, 'latin1')
    if (!text.includes('%include') && !text.includes('%ksappend')) return []
    return [...text.matchAll(includeLine)].map((match) => {
      const target = match[1] ?? match[2] ?? match[3]!
      return /[^\0-\x7f]/.test(target) ? Buffer.from(target, 'latin1').toString('utf8') : target
    })
  } catch {
    return []
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function shown(path: string, home: string): string {
  const short = relative(home, path)
  const name = isAbsolute(short) ? path : short
  return sep === '/' ? name : name.replaceAll(sep, '/')
}
