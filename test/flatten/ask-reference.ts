import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { noShared, sharedPath } from '../support/shared.ts'

/** A whole kickstart for the reference: a file whose includes it follows, or a text. */
export type Question =
  | { readonly id: string; readonly version: string; readonly kind: 'file'; readonly path: string }
  | { readonly id: string; readonly version: string; readonly kind: 'sequence'; readonly text: string }

export interface Answer {
  readonly id: string
  readonly accept: boolean
  readonly output?: string
  readonly error?: string
  readonly message?: string
}

const checkout = process.env.PYKICKSTART

/** For `describe.skipIf`: says once why its tests are skipped, and does not skip where the reference is demanded. */
export function noReference(): boolean {
  const there = checkout !== undefined && !noShared()
  if (there) return false
  if (process.env.KS_REQUIRE_ORACLE === '1') throw new Error('KS_REQUIRE_ORACLE=1, but PYKICKSTART names no checkout')
  console.warn('skipped: no reference to ask (set PYKICKSTART to a checkout of pykickstart)')
  return true
}

/** The reference's answers, by id. It runs in an empty folder, since it looks for includes in the current one first. */
export function askReference(questions: readonly Question[]): ReadonlyMap<string, Answer> {
  const cwd = mkdtempSync(join(tmpdir(), 'ks-reference-'))
  try {
    const argv = [sharedPath('oracle', 'oracle.py'), '--pykickstart', resolve(checkout!)]
    const { stdout, stderr, status } = spawnSync(process.env.PYTHON ?? 'python3', argv, {
      cwd,
      encoding: 'utf8',
      input: questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
      maxBuffer: 1 << 28,
    })
    if (status !== 0) throw new Error(`the reference could not be asked: ${stderr}`)
    const answers = stdout.split('\n').filter((line) => line !== '')
    return new Map(answers.map((line) => JSON.parse(line) as Answer).map((answer) => [answer.id, answer]))
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
