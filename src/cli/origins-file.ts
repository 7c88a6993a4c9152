import { resolve } from 'node:path'
import type { OriginsJson } from '../flatten/origins-json.ts'
import { readText } from '../io/read-text.ts'
import { sha256 } from '../io/sha256.ts'
import { failure, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'

/**
 * The origins of a flattened text, from the file that `ks flatten --origins` wrote.
 * @param path of that file, and `out` of the text
 * @throws CliError when it is not there (exit code 2), or is no such file, or of another text (3)
 */
export function readOrigins(path: string, out: string, text: string, io: CliIo): OriginsJson {
  const read = readText(resolve(io.cwd, path))
  const shown = JSON.stringify(path)
  if (!read.ok && read.reason === 'missing') {
    throw usageError(
      `There are no origins ${shown}`,
      `ks flatten FILE -o ${out} --origins ${path} writes them; --origins FILE names another place`,
    )
  }
  if (!read.ok) throw failure(`The origins ${shown} cannot be read (${read.reason})`)
  const origins = parsed(read.text)
  if (!isOrigins(origins)) throw failure(`Unexpected content of ${shown}, expected origins that ks flatten wrote`)
  const { length, sha256: digest } = origins.text
  if (text.length !== length || (digest !== undefined && digest !== sha256(text))) {
    throw failure(
      `The origins ${shown} are those of another text than ${JSON.stringify(out)}`,
      'one of the two was changed later: flatten again, with -o and --origins',
    )
  }
  return origins
}

/** The text that origins are asked about. */
export function readFlattened(path: string, io: CliIo): string {
  const read = readText(resolve(io.cwd, path))
  if (read.ok) return read.text
  const shown = JSON.stringify(path)
  throw read.reason === 'missing'
    ? usageError(`There is no file ${shown}`)
    : failure(`The file ${shown} cannot be read (${read.reason})`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** As far as looking up needs it: numbers where numbers are read, and stretches that cover the text. */
function isOrigins(value: unknown): value is OriginsJson {
  const origins = value as Partial<OriginsJson> | null | undefined
  if (typeof origins !== 'object' || origins?.version !== 1 || typeof origins.main !== 'string') return false
  if (typeof origins.text?.length !== 'number' || !Array.isArray(origins.files) || !Array.isArray(origins.segments)) {
    return false
  }
  let at = 0
  for (const segment of origins.segments as readonly Partial<OriginsJson['segments'][number]>[]) {
    const { out, source, line, exact, via } = segment ?? {}
    if (!Array.isArray(out) || out[0] !== at || typeof out[1] !== 'number' || out[1] < at) return false
    if (typeof source !== 'string' || typeof line !== 'number' || typeof exact !== 'boolean') return false
    if (!Array.isArray(via) || !via.every((one) => typeof one?.source === 'string' && typeof one.line === 'number')) {
      return false
    }
    at = out[1]
  }
  return at === origins.text.length
}
