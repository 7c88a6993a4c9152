import { resolve } from 'node:path'
import { WriteError } from '../io/write-error.ts'
import type { FileToWrite } from '../io/write-file.ts'
import { type CliError, failure, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'

/** A result; without a path it goes to standard output. */
export interface Output {
  readonly path?: string | undefined
  readonly text: string
  /** What the file said when it was read; it is not written when it says something else by now. */
  readonly was?: string
}

/**
 * Writes results, files first; none is ever half written. When one cannot be written, none of the files is replaced and
 * nothing goes to standard output.
 * @throws CliError with exit code 3 when something cannot be written, 2 when two results have one place
 */
export async function writeOutputs(outputs: readonly Output[], io: CliIo): Promise<void> {
  const names = new Map<string, string>()
  const files: FileToWrite[] = []
  for (const { path, text, was } of outputs) {
    if (path === undefined) continue
    const place = resolve(io.cwd, path)
    if (names.has(place)) throw usageError(`Unexpected ${JSON.stringify(path)} for two results, expected two files`)
    names.set(place, path)
    files.push({ path: place, text, ...(was !== undefined && { was }) })
  }
  if (files.length > 0) {
    const { writeFilesAtomic } = await import('../io/write-file.ts')
    try {
      writeFilesAtomic(files)
    } catch (error) {
      const place = error instanceof WriteError ? error.path : ''
      throw writeFailure(error, place, names.get(place) ?? place)
    }
  }
  for (const { path, text } of outputs) if (path === undefined && text !== '') io.stdout.write(text)
}

/** What a failed writing tells the user, who called the `place` by the name `path`; other errors pass. */
export function writeFailure(error: unknown, place: string, path: string): CliError {
  if (!(error instanceof WriteError)) throw error
  return failure(error.message.replaceAll(JSON.stringify(place), JSON.stringify(path)))
}
