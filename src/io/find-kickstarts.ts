import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isKickstartName } from './kickstart-names.ts'
import { walkFolder } from './walk-folder.ts'

/** An argument that names no file. */
export interface FindProblem {
  readonly argument: string
  /** `missing`: no such file or folder; `no-match`: a pattern without matches; `no-kickstarts`: a folder without any; `permission`. */
  readonly reason: 'missing' | 'no-match' | 'no-kickstarts' | 'permission'
  readonly message: string
}

export interface FoundKickstarts {
  /** Paths with `/`, as the user would write them, each place once: arguments in their order, the files of one sorted. */
  readonly files: readonly string[]
  /** What to answer for, in order: every file, and every other name that an argument has for a file of `files`, each name once. */
  readonly named: readonly { readonly path: string; readonly file: string }[]
  readonly problems: readonly FindProblem[]
}

/**
 * What the arguments of a command mean: files, folders (their kickstarts, by name, and those below) and patterns. A name
 * that exists is no pattern. `-` stands for itself. The pattern library is loaded only when a pattern is there.
 * @param cwd what relative paths are relative to
 */
export async function findKickstarts(arguments_: readonly string[], cwd = process.cwd()): Promise<FoundKickstarts> {
  const files = new Map<string, string>()
  const named: { path: string; file: string }[] = []
  const problems: FindProblem[] = []
  for (const argument of arguments_) {
    const found = await expand(argument, cwd)
    if (typeof found === 'string') problems.push({ argument, reason: found, message: sentences[found](argument) })
    else {
      for (const file of found) {
        const place = file === '-' ? file : placeOf(resolve(cwd, file))
        const before = files.get(place)
        if (before === undefined) files.set(place, file)
        if (before === undefined || (file === argument && !named.some(({ path }) => path === file)))
          named.push({ path: file, file: before ?? file })
      }
    }
  }
  return { files: [...files.values()], named, problems }
}

const sentences: Readonly<Record<FindProblem['reason'], (argument: string) => string>> = {
  missing: (argument) => `Unexpected ${JSON.stringify(argument)}, expected a file or folder that exists`,
  'no-match': (argument) => `Unexpected ${JSON.stringify(argument)}, expected a pattern that matches files`,
  'no-kickstarts': (argument) =>
    `Unexpected folder ${JSON.stringify(argument)} without a file such as *.ks or ks.cfg, expected kickstarts`,
  permission: (argument) => `Unexpected folder ${JSON.stringify(argument)} that may not be read, expected one that may`,
}

async function expand(argument: string, cwd: string): Promise<readonly string[] | FindProblem['reason']> {
  if (argument === '-') return [argument]
  const place = resolve(cwd, argument)
  const kind = kindOf(place)
  if (kind === 'file') return [argument]
  if (kind === 'folder') {
    const names = walkFolder(place, isKickstartName).files.map((file) => relative(place, file))
    if (names.length > 0) return names.map((name) => slashed(join(argument, name)))
    return isReadable(place) ? 'no-kickstarts' : 'permission'
  }
  if (!/[*?[\]{}()!]/.test(argument)) return 'missing'
  const { default: glob } = await import('fast-glob')
  const matches = await glob(slashed(argument), { cwd, ignore: ['**/node_modules/**'] })
  return matches.length > 0 ? matches.sort() : 'no-match'
}

/** One for all ways to a file in its folder. A link to the file is another one: what it includes is looked for beside the link. */
function placeOf(path: string): string {
  try {
    return join(realpathSync.native(dirname(path)), basename(path))
  } catch {
    return path
  }
}

/** What may not be looked at counts as a file: reading it will say why. */
function kindOf(place: string): 'file' | 'folder' | undefined {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'file'
  }
}

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
