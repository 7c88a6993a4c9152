import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { WriteError } from './write-error.ts'

/**
 * Writes a text as UTF-8: to a temporary file in the same folder, renamed over the old one when it is complete, so that
 * nobody ever sees half a file. A symbolic link stays and its target is written; the mode of an old file stays too. What
 * is no regular file (`/dev/stdout`, a pipe) is written to directly.
 *
 * @throws {WriteError} with the old file untouched
 */
export function writeFileAtomic(path: string, text: string): void {
  let temporary: string | undefined
  try {
    const target = realTarget(path)
    const old = statSync(target, { throwIfNoEntry: false })
    if (old && !old.isFile()) {
      writeAll(openSync(target, 'w'), text)
      return
    }
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
    writeAll(openSync(temporary, 'wx'), text, true)
    if (old) chmodSync(temporary, old.mode & 0o7777)
    renameSync(temporary, target)
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true })
    throw WriteError.from(path, error)
  }
}

/** Writes and closes. */
function writeAll(fd: number, text: string, sync = false): void {
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    if (sync) fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** The file behind symbolic links, also behind one that leads to nothing yet. */
function realTarget(path: string): string {
  let target = path
  for (let links = 0; lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink(); links++) {
    // `realpath` says what is wrong with a ring of links.
    if (links > 40) return realpathSync.native(path)
    target = resolve(dirname(target), readlinkSync(target))
  }
  return target
}
