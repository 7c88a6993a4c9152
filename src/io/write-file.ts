import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { WriteError } from './write-error.ts'

/** A file to write. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
  /** What the file said when it was read: should it say something else by now, it is not replaced. */
  readonly was?: string
}

/** A file that is ready to take its place. */
interface Staged {
  readonly path: string
  readonly target: string
  readonly temporary: string
  /** True when there is an old file. */
  readonly replaces: boolean
}

/**
 * Writes a text as UTF-8: to a temporary file in the same folder, renamed over the old one when it is complete, so that
 * nobody ever sees half a file. A symbolic link stays and its target is written; mode and owner of an old file stay too.
 * A file that nobody may write to is not replaced, even where its folder would allow it, or the user is root. What is
 * no regular file (`/dev/stdout`, a pipe) is written to directly.
 *
 * @throws {WriteError} with the old file untouched
 */
export function writeFileAtomic(path: string, text: string): void {
  writeFilesAtomic([{ path, text }])
}

/**
 * Writes several files as `writeFileAtomic` does, all or none: every text is on disk before the first file is replaced,
 * and what was replaced comes back when one cannot be. Only what went into a pipe or a device stays there.
 *
 * @throws {WriteError} for the first that cannot be written, with all old files untouched
 */
export function writeFilesAtomic(files: readonly FileToWrite[]): void {
  const staged: Staged[] = []
  const streams: { readonly path: string; readonly fd: number; readonly text: string }[] = []
  try {
    for (const { path, text, was } of files) {
      attempt(path, () => {
        if (isStream(path)) streams.push({ path, fd: openSync(path, 'a'), text })
        else staged.push(stage(path, text, was))
      })
    }
    for (const { path, fd, text } of streams) attempt(path, () => writeAll(fd, text))
    replaceAll(staged)
  } finally {
    for (const { fd } of streams) closeSync(fd)
    for (const { temporary } of staged) rmSync(temporary, { force: true })
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw WriteError.from(path, error)
  }
}

/**
 * True for what is written to directly. `/dev/stdout` is that too when it leads to a file: the shell opened it, and
 * putting another file in its place would lose what others write to it.
 */
function isStream(path: string): boolean {
  if (linksOf(path).some((link) => /^\/(?:dev|proc\/[^/]+)\/fd\/\d+$/.test(link))) return true
  const old = statSync(path, { throwIfNoEntry: false })
  return old !== undefined && !old.isFile()
}

function stage(path: string, text: string, was: string | undefined): Staged {
  const target = linksOf(path).at(-1)!
  const old = statSync(target, { throwIfNoEntry: false })
  if (old && (old.mode & 0o222) === 0) throw WriteError.because(path, 'EACCES', 'it is write-protected')
  if (was !== undefined && (!old || readFileSync(target, 'utf8') !== was)) {
    throw WriteError.because(path, 'changed', 'it has changed since it was read')
  }
  const temporary = temporaryFor(target)
  const fd = openSync(temporary, 'wx')
  try {
    writeAll(fd, text)
    fsyncSync(fd)
    if (old) keepOwner(temporary, old)
    if (old) chmodSync(temporary, old.mode & 0o7777)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
  return { path, target, temporary, replaces: old !== undefined }
}

/** Only root can; everybody else owns what they write. */
function keepOwner(temporary: string, { uid, gid }: Stats): void {
  if (process.getuid?.() === 0) chownSync(temporary, uid, gid)
}

function replaceAll(staged: readonly Staged[]): void {
  const undo: (() => void)[] = []
  const backups: string[] = []
  try {
    for (const { path, target, temporary, replaces } of staged) {
      attempt(path, () => {
        // A single file needs none: when its renaming fails, nothing has happened.
        const backup = replaces && staged.length > 1 ? temporaryFor(target) : undefined
        if (backup !== undefined) {
          linkSync(target, backup)
          backups.push(backup)
        }
        renameSync(temporary, target)
        undo.push(() => (backup === undefined ? rmSync(target, { force: true }) : renameSync(backup, target)))
      })
    }
  } catch (error) {
    for (const back of undo) back()
    throw error
  } finally {
    for (const backup of backups) rmSync(backup, { force: true })
  }
}

function temporaryFor(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      // A pipe that nobody has emptied yet, where someone made it non-blocking.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** A path and what its symbolic links lead to, one after the other; the last may lead to nothing yet. */
function linksOf(path: string): readonly string[] {
  const chain = [resolve(path)]
  for (;;) {
    const link = chain.at(-1)!
    if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return chain
    // `realpath` says what is wrong with a ring of links.
    if (chain.length > 40) return [realpathSync.native(path)]
    chain.push(resolve(dirname(link), readlinkSync(link)))
  }
}
