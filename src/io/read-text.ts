import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { LoadFailure } from '../flatten/loader.ts'

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly reason: LoadFailure
      /** What is known beyond the reason: the offset of the first bad byte, the system's own word. */
      readonly detail?: string
    }

export interface ReadOptions {
  /** Largest size in bytes; default 64 MiB. */
  readonly maxBytes?: number
  /** Whether a pipe may be read (`<(…)` of a shell); otherwise only regular files. */
  readonly allowPipe?: boolean
}

const DEFAULT_BYTES = 64 * 1024 * 1024
/** As git does: a NUL this early means the file is no text. Later ones are left to the parser. */
const BINARY_PROBE = 8000

// `ignoreBOM: true` means: do not take a byte order mark off.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A file as strict UTF-8, byte order mark kept. Never throws. Synchronous: kickstarts are small, and it is the fastest way. */
export function readText(path: string, { maxBytes = DEFAULT_BYTES, allowPipe = false }: ReadOptions = {}): ReadResult {
  let bytes: Buffer
  try {
    // Non-blocking, since opening a pipe that nobody writes to would wait for ever.
    const fd = openSync(path, allowPipe ? constants.O_RDONLY : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(fd)
      if (!stats.isFile() && !(allowPipe && stats.isFIFO())) {
        return { ok: false, reason: 'not-a-file', ...(stats.isDirectory() && { detail: 'a folder' }) }
      }
      if (stats.size > maxBytes) return tooLarge(stats.size, maxBytes)
      bytes = readFileSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    return failure(error)
  }
  return bytes.length > maxBytes ? tooLarge(bytes.length, maxBytes) : decodeText(bytes)
}

/** Bytes as strict UTF-8, byte order mark kept. */
export function decodeText(bytes: Uint8Array): ReadResult {
  const nul = bytes.subarray(0, BINARY_PROBE).indexOf(0)
  if (nul >= 0) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { ok: false, reason: 'binary', detail: wide ? 'UTF-16' : `byte ${nul} is NUL` }
  }
  try {
    return { ok: true, text: decoder.decode(bytes) }
  } catch {
    const at = firstInvalidByte(bytes)
    // Without a bad byte it is the length that the engine cannot hold.
    if (at < 0) return { ok: false, reason: 'too-large', detail: `${bytes.length} bytes` }
    const hex = bytes[at]!.toString(16).padStart(2, '0')
    return { ok: false, reason: 'not-utf8', detail: `byte ${at} is 0x${hex}` }
  }
}

/** 0-based offset of the first byte that no valid UTF-8 sequence holds (Unicode 15, table 3-7); -1 when there is none. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1
    if (lead < 0xc2 || lead > 0xf4) return at
    // The second byte has a narrower range after these leads: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    const second = bytes[at + 1]
    if (second === undefined || second < low || second > high) return at
    for (let i = 2; i <= more; i++) {
      const next = bytes[at + i]
      if (next === undefined || next < 0x80 || next > 0xbf) return at
    }
    at += more + 1
  }
  return -1
}

function tooLarge(size: number, limit: number): ReadResult {
  return { ok: false, reason: 'too-large', detail: `${size} bytes, at most ${limit}` }
}

function failure(error: unknown): ReadResult {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, reason: 'missing' }
  if (code === 'EISDIR') return { ok: false, reason: 'not-a-file', detail: 'a folder' }
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, reason: 'permission' }
  if (code === 'ELOOP') return { ok: false, reason: 'unreadable', detail: 'too many symbolic links' }
  // A device or socket refuses to be opened.
  if (code === 'ENXIO' || code === 'ENODEV') return { ok: false, reason: 'not-a-file' }
  return { ok: false, reason: 'unreadable', detail: code ?? message }
}
