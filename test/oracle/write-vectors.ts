import { readFileSync } from 'node:fs'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import type { Checked } from '../../src/check/checked.ts'
import { parse } from '../../src/parse/parse.ts'
import { sharedPath } from '../support/shared.ts'

/** An input that the reference accepts, and what it writes back. */
export interface Vector {
  /** `command`: the text is one line, `output` what its object writes; `sequence`: a whole file. */
  readonly kind: 'command' | 'sequence'
  readonly version: ReleaseName
  readonly text: string
  readonly output: string
  /** The reference does not read its own output as what it was made from. */
  readonly readsBack?: false
}

/** All accepted vectors. */
export function writeVectors(): Vector[] {
  const lines = readFileSync(sharedPath('vectors', 'pykickstart-3.74.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line) as Vector & { readonly accept: boolean })
    .filter(({ accept, output }) => accept && output !== undefined)
}

export function checkText(text: string, release: ReleaseName): Checked {
  return check(parse(text).file, { release })
}
