import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { WriteError } from '../io/write-error.ts'
import { type CliError, failure } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'

/** A result; without a path it goes to standard output. */
export interface Output {
  readonly path?: string | undefined
  readonly text: string
}

/**
 * Writes results, files first; none is ever half written. When one cannot be written, nothing goes to standard
 * output, and files that were not there before are taken away again.
 * @throws CliError with exit code 3 when something cannot be written
 */
export async function writeOutputs(outputs: readonly Output[], io: CliIo): Promise<void> {
  const made: string[] = []
  for (const { path, text } of outputs) {
    if (path === undefined) continue
    const place = resolve(io.cwd, path)
    const isNew = !existsSync(place)
    const { writeFileAtomic } = await import('../io/write-file.ts')
    try {
      writeFileAtomic(place, text)
    } catch (error) {
      for (const file of made) rmSync(file, { force: true })
      throw writeFailure(error, place, path)
    }
    if (isNew) made.push(place)
  }
  for (const { path, text } of outputs) if (path === undefined && text !== '') io.stdout.write(text)
}

/** What a failed writing tells the user, who called the `place` by the name `path`; other errors pass. */
export function writeFailure(error: unknown, place: string, path: string): CliError {
  if (!(error instanceof WriteError)) throw error
  return failure(error.message.replaceAll(JSON.stringify(place), JSON.stringify(path)))
}
