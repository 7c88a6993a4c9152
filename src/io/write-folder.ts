import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { WriteError } from './write-error.ts'

/** A file of a folder to write; `path` is relative to it, with `/`. */
export interface FolderEntry {
  readonly path: string
  readonly text: string
}

/**
 * Writes a folder with all its files, or nothing: it is built beside its place and renamed. Folders above it are made.
 *
 * @throws {WriteError} with reason `not-empty` when it exists and holds something (or is a file); otherwise with nothing left behind
 * @throws {RangeError} an entry lies outside the folder
 */
export function writeFolderAtomic(dir: string, entries: readonly FolderEntry[]): void {
  const target = resolve(dir)
  const files = entries.map(({ path, text }) => ({ path: inside(path), text }))
  let made: string | undefined
  let temporary: string | undefined
  try {
    refuseWhenFull(dir, target)
    made = mkdirSync(dirname(target), { recursive: true })
    const building = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
    mkdirSync(building)
    temporary = building
    for (const { path, text } of files) {
      const place = join(building, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text, { flag: 'wx' })
    }
    replaceEmpty(building, target)
  } catch (error) {
    if (temporary) rmSync(temporary, { recursive: true, force: true })
    if (made) rmSync(made, { recursive: true, force: true })
    throw WriteError.from(dir, error)
  }
}

function refuseWhenFull(dir: string, target: string): void {
  let names: readonly string[]
  try {
    names = readdirSync(target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    if (code === 'ENOTDIR')
      throw new WriteError(dir, 'not-empty', `Unexpected file ${JSON.stringify(dir)}, expected a folder`)
    throw error
  }
  if (names.length === 0) return
  throw new WriteError(
    dir,
    'not-empty',
    `Unexpected folder ${JSON.stringify(dir)} that is not empty, expected a new one`,
  )
}

/** `rename` puts a folder in the place of an empty one, except on Windows. */
function replaceEmpty(building: string, target: string): void {
  try {
    renameSync(building, target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && code !== 'EPERM' && code !== 'ENOTEMPTY') throw error
    rmdirSync(target)
    renameSync(building, target)
  }
}

/** A path below the folder; others are a mistake of the caller. */
function inside(path: string): string {
  const tidy = posix.normalize(path)
  if (tidy === '.' || tidy.startsWith('..') || tidy.startsWith('/')) {
    throw new RangeError(`Unexpected path ${JSON.stringify(path)}, expected one inside the folder`)
  }
  return tidy
}
