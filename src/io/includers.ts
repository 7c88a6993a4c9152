import { closeSync, constants, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { mayBeKickstart } from './kickstart-names.ts'
import { walkFolder } from './walk-folder.ts'

export interface IncludersOptions {
  /** `-I`: folders that include lines are searched in after their own. */
  readonly includePath?: readonly string[]
  /** What relative paths are relative to; default the process's. */
  readonly cwd?: string
  /** Looked through for files below it that are in no repository; default: the folder of each file. */
  readonly within?: string
}

/** As much of a file is looked at: include lines of hand-written kickstarts stand within. One read, no look at the size. */
const chunk = Buffer.allocUnsafeSlow(256 * 1024)
/** Entries looked at below a repository, and below a folder that is none and may be anything, `/home` too. */
const MAX_ENTRIES = 50_000
const MAX_LOOSE_ENTRIES = 5_000

/** What stands behind `%include`: quoted or not, up to a comment. */
const operand = /^[ \t]+(?:"([^"]+)"|'([^']+)'|([^\s#]+))/

/**
 * Which files include each of the given ones: of the same git repository, else of the file's folder and below. One scan
 * per repository or folder. Include lines are recognised by their looks, wherever they stand: it is enough to tell a fragment.
 * A file that is included by the name of a symbolic link to it, under another name, is not found.
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
  const real = new Map(files.map((file) => [file, realPath(resolve(cwd, file))]))
  const wanted: ReadonlySet<string> = new Set([...real.values()].map((path) => basename(path)))
  const roots = new Map<string, Root>()
  const scans = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  const found = new Map<string, readonly string[]>()
  for (const [file, path] of real) {
    const folder = dirname(path)
    const root =
      roots.get(folder) ??
      rootOf(folder, options.within === undefined ? folder : realPath(resolve(cwd, options.within)))
    roots.set(folder, root)
    const scan = scans.get(root.path) ?? scanRoot(root, includePath, wanted)
    scans.set(root.path, scan)
    found.set(file, [...(scan.get(path) ?? [])].map((includer) => shown(includer, home)).sort())
  }
  return found
}

interface Root {
  readonly path: string
  readonly limit: number
}

/** The top of the git repository that holds a folder, else `within` if that holds it, else the folder. A work tree's `.git` is a file. */
function rootOf(folder: string, within: string): Root {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return { path: at, limit: MAX_ENTRIES }
    if (dirname(at) === at) return { path: isInside(folder, within) ? within : folder, limit: MAX_LOOSE_ENTRIES }
  }
}

/** Who includes whom below a folder, by real path. A file does not count as including itself. */
function scanRoot(
  root: Root,
  includePath: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const includers = new Map<string, Set<string>>()
  const reals = new Map<string, string | undefined>()
  /** The real path of a file that exists. */
  const lookUp = (path: string): string | undefined => {
    if (!reals.has(path)) reals.set(path, existsSync(path) ? realPath(path) : undefined)
    return reals.get(path)
  }
  for (const file of walkFolder(root.path, mayBeKickstart, root.limit).files) {
    for (const target of includeTargets(file)) {
      if (!wanted.has(target.slice(target.lastIndexOf('/') + 1))) continue
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
  const text = beginningOf(file)
  const targets: string[] = []
  for (const keyword of ['%include', '%ksappend']) {
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
      const lineStart = text.lastIndexOf('\n', at) + 1
      if (text.slice(lineStart, at).trim() !== '') continue
      const from = at + keyword.length
      const lineEnd = text.indexOf('\n', from)
      const match = operand.exec(text.slice(from, lineEnd < 0 ? undefined : lineEnd))
      if (match) targets.push(Buffer.from(match[1] ?? match[2] ?? match[3]!, 'latin1').toString('utf8'))
    }
  }
  return targets
}

/** In Latin 1, which keeps every byte and is the fastest to decode; empty for what cannot be read. */
function beginningOf(file: string): string {
  let fd: number | undefined
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    return chunk.toString('latin1', 0, readSync(fd, chunk, 0, chunk.length, 0))
  } catch {
    return ''
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

function isInside(folder: string, outer: string): boolean {
  const way = relative(outer, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
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
