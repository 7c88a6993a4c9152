import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ks } from './run-ks.ts'

/**
 * One folder per case: kickstarts, `command` with the words behind `ks`, and `output`, what a terminal would show.
 * `npx vitest run test/cli/cases.test.ts -u` writes the outputs anew: read the difference.
 */
const cases = join(import.meta.dirname, '../cases/cli')

describe('what a person sees', () => {
  it.each(readdirSync(cases))('%s', async (name) => {
    const cwd = join(cases, name)
    const command = readFileSync(join(cwd, 'command'), 'utf8').trim()
    const { code, stdout, stderr } = await ks(command.split(' '), { cwd, columns: 100 })
    const parts = [
      `$ ks ${command}\n`,
      stdout && `--- stdout\n${stdout}`,
      stderr && `--- stderr\n${stderr}`,
      `--- exit code ${code}\n`,
    ]
    await expect(parts.join('')).toMatchFileSnapshot(join(cwd, 'output'))
  })
})
