import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../support/source-files.ts'

const program = join(projectRoot, 'bin/ks.js')

describe.skipIf(!existsSync('/dev/full') || !existsSync(join(projectRoot, 'dist/cli/ks.cjs')))('a full disk', () => {
  const ks = (words: readonly string[], stdio: readonly ('pipe' | number)[]) =>
    spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', ...stdio] })

  it('is told, with the exit code for what could not be done', () => {
    const { status, stderr } = ks(['releases'], [openSync('/dev/full', 'w'), 'pipe'])
    expect(status).toBe(3)
    expect(stderr).toMatch(/^ks: Unexpected failure to write the results: ENOSPC.*\n$/)
  })

  it('ends the run where there is nowhere to tell it', () => {
    expect(ks(['lint', 'nowhere.ks'], ['pipe', openSync('/dev/full', 'w')]).status).toBe(3)
  })
})
