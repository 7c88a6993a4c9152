import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SourceFile } from '../source/source-file.ts'
import { readText } from './read-text.ts'

/** What a configuration file is called when it is looked for. */
export const configName = '.ks.yaml'

/** A configuration file that is there, or was named, and could not be read. */
export class ConfigReadError extends Error {
  override readonly name = 'ConfigReadError'
  readonly path: string
  readonly reason: string

  constructor(path: string, reason: string) {
    super(`Unexpected failure to read ${JSON.stringify(path)}: ${reason}`)
    this.path = path
    this.reason = reason
  }
}

/**
 * The nearest `.ks.yaml`: in a folder, or the folders above it up to the root.
 * @param folder where the search begins, absolute or below `cwd`
 * @returns the file: `id` is its absolute path, `path` the one from `cwd`, both with `/`; undefined when there is none
 * @throws ConfigReadError
 */
export function findConfig(folder: string, cwd = process.cwd()): SourceFile | undefined {
  let current = resolve(cwd, folder)
  for (;;) {
    const file = readConfigFile(join(current, configName), cwd)
    const above = dirname(current)
    if (file || above === current) return file
    current = above
  }
}

/**
 * The configuration file that somebody named; undefined when there is none.
 * @throws ConfigReadError
 */
export function readConfigFile(path: string, cwd = process.cwd()): SourceFile | undefined {
  const place = resolve(cwd, path)
  const text = readConfigText(place)
  return text === undefined ? undefined : { id: slashed(place), path: slashed(relative(cwd, place)), text }
}

/**
 * Text of a configuration file; undefined when there is none.
 * @throws ConfigReadError when it is no regular file, not UTF-8, or may not be read
 */
export function readConfigText(path: string): string | undefined {
  const result = readText(path, { maxBytes: 1 << 20 })
  if (result.ok) return result.text
  if (result.reason === 'missing') return undefined
  throw new ConfigReadError(path, result.detail ?? result.reason)
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
