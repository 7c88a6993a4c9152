import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { FlattenError } from '../flatten/flatten-error.ts'
import type { Loader, LoadFailure } from '../flatten/loader.ts'
import { folderLoader } from '../io/folder-loader.ts'
import { decodeText } from '../io/read-text.ts'
import { Sources } from '../source/source-file.ts'
import { type CliError, failure, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Reading } from './reading.ts'

/** A kickstart that the user named, and the way to it and to what it includes. */
export interface Input {
  /** As reports print it. */
  readonly path: string
  readonly loader: Loader
  /** What is in the file, for telling why it cannot be read as text. */
  bytes(): Uint8Array
  /** Ends what reads it, once it is read. */
  close?(): void
}

export interface InputOptions {
  /** `-I`. */
  readonly include: readonly string[]
  /** The name that standard input goes by; it may name a folder to look for includes in. */
  readonly stdinFilename?: string | undefined
  /** Shared by several inputs, so that a fragment is read once. Not used for standard input. */
  readonly loader?: Loader
  /** What else the user said about includes; not used with `loader`, which knows of it already. */
  readonly reading?: Reading
}

/** @param path a path, or `-` for standard input */
export async function openInput(
  path: string,
  { include, stdinFilename, loader: shared, reading }: InputOptions,
  io: CliIo,
): Promise<Input> {
  const { cwd } = io
  const around = (loader: Loader) => reading?.around(loader) ?? loader
  if (path !== '-') {
    const bytes = () => readFileSync(isAbsolute(path) ? path : join(cwd, path))
    return { path, loader: shared ?? around(folderLoader({ cwd, includePath: include })), bytes }
  }
  const name = stdinFilename ?? '<stdin>'
  const bytes = await io.stdin()
  const decoded = decodeText(bytes)
  const loader = folderLoader({ cwd, includePath: include, texts: new Map(decoded.ok ? [[name, decoded.text]] : []) })
  const main: Loader['main'] = async (asked) => (decoded.ok ? loader.main(asked) : { ...decoded, tried: [asked] })
  return { path: name, loader: around({ ...loader, main }), bytes: () => bytes }
}

/** What came of reading a kickstart: a file that is no text is a finding in it, not a mistake of the caller. */
export type ReadOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly sources: Sources }

/**
 * Does what reads the main file of `input`.
 * @throws CliError when there is no such file (exit code 2) or it cannot be read (3)
 */
export async function readingInput<Value>(input: Input, read: () => Promise<Value>): Promise<ReadOutcome<Value>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    if (error instanceof FlattenError) return { ok: false, ...unreadable(input, error) }
    throw error
  } finally {
    input.close?.()
  }
}

function unreadable(input: Input, { reason, message }: FlattenError) {
  const shown = JSON.stringify(input.path)
  if (reason === 'not-utf8' || reason === 'binary' || reason === 'too-large') return notText(input, reason, message)
  throw cannotOpen(reason, shown, message)
}

function cannotOpen(reason: LoadFailure, shown: string, message: string): CliError {
  switch (reason) {
    case 'missing':
      return usageError(`There is no file ${shown}`)
    case 'not-a-file':
      return usageError(message, 'name one kickstart file; ks lint takes folders too')
    case 'remote':
      return usageError(message, 'download it first')
    case 'permission':
      return failure(`The file ${shown} may not be read`)
    default:
      return failure(message)
  }
}

/** A finding at the first byte that is no text. */
function notText(input: Input, reason: 'not-utf8' | 'binary' | 'too-large', message: string) {
  const bytes = reason === 'too-large' ? new Uint8Array() : input.bytes()
  const bad = Number(/\bbyte (\d+)\b/.exec(message)?.[1] ?? 0)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad))
  const text = before + new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(bad, bad + 200))
  const diagnostic: Diagnostic = {
    code: `parse/${reason}`,
    severity: 'error',
    message,
    span: { source: input.path, start: before.length, end: Math.min(before.length + 1, text.length) },
  }
  return { diagnostics: [diagnostic], sources: new Sources([{ id: input.path, path: input.path, text }]) }
}
