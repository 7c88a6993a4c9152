import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readText } from '../io/read-text.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { failure, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './exit-codes.ts'
import { reportOptions } from './findings.ts'

/** A kickstart and the file that holds what it flattens to. */
export interface FlattenedPair {
  readonly from: string
  readonly to: string
}

/** `IN=OUT` of the command line. Names with a `=` are taken apart where the part in front is a file. */
export function readPair(word: string, { cwd }: CliIo): FlattenedPair {
  const cuts = [...word.matchAll(/=/g)].map(({ index }) => index)
  const cut = cuts.find((at) => existsSync(resolve(cwd, word.slice(0, at)))) ?? cuts[0]
  const pair = cut === undefined ? undefined : { from: word.slice(0, cut), to: word.slice(cut + 1) }
  if (pair && pair.from !== '' && pair.to !== '') return pair
  throw usageError(`Unexpected ${JSON.stringify(word)}, expected IN=OUT: a kickstart and its flattened copy`)
}

/**
 * `ks flatten --check`: prints how each copy differs from what its kickstart flattens to.
 * @param flattened the text of a kickstart; undefined when it has none, which has been told
 * @returns 1 when a copy differs or cannot be made, otherwise 0
 */
export async function checkPairs(
  pairs: readonly FlattenedPair[],
  flattened: (from: string) => Promise<string | undefined>,
  noColor: boolean,
  io: CliIo,
): Promise<number> {
  const { paint } = reportOptions(io.stdout, io, noColor)
  let code: number = exitCodes.clean
  for (const { from, to } of pairs) {
    const after = await flattened(from)
    if (after === undefined) {
      code = exitCodes.findings
      continue
    }
    const before = copyText(to, io)
    if (before === after) continue
    code = exitCodes.findings
    const names = { before: before === undefined ? '/dev/null' : to, after: `${to} (${from} flattened)` }
    io.stdout.write(unifiedDiff(before ?? '', after, names, paint))
    // An empty text differs from no file, though not in any line.
    io.stderr.write(
      `ks: ${JSON.stringify(to)} ${before === undefined ? 'is not there' : `is not what ${JSON.stringify(from)} flattens to`}\n`,
    )
  }
  return code
}

function copyText(path: string, { cwd }: CliIo): string | undefined {
  const read = readText(resolve(cwd, path))
  if (read.ok) return read.text
  if (read.reason === 'missing') return undefined
  // What is no text differs, and shows it by being replaced whole.
  if (read.reason === 'not-utf8' || read.reason === 'binary') return ''
  throw failure(`The file ${JSON.stringify(path)} cannot be read (${read.reason})`)
}
