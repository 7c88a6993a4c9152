import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { folder, ks } from './run-ks.ts'

/** What happens to the files while `ks` works on what it has read. */
let meanwhile = (): void => {}

vi.mock('../../src/migrate/migrate.ts', async (original) => {
  const module = await original<typeof import('../../src/migrate/migrate.ts')>()
  const migrate: typeof module.migrate = (...asked) => {
    meanwhile()
    return module.migrate(...asked)
  }
  return { ...module, migrate }
})

vi.mock('../../src/lint/lint.ts', async (original) => {
  const module = await original<typeof import('../../src/lint/lint.ts')>()
  const lint: typeof module.lint = (...asked) => {
    meanwhile()
    return module.lint(...asked)
  }
  return { ...module, lint }
})

afterEach(() => {
  meanwhile = () => {}
})

describe.each([
  ['ks migrate --write', ['migrate', '--from', 'el9', '--to', 'el10', '--write', 'a.ks'], 'timezone UTC --isUtc\n'],
  [
    'ks lint --fix',
    ['lint', '--for', 'koji-image', '--release', 'F42', '--fix', 'a.ks'],
    'clearpart --all\nautopart\n',
  ],
])('%s', (_, argv, text) => {
  it('does not overwrite what somebody else has written since it read the file', async () => {
    const cwd = folder({ 'a.ks': text })
    const path = join(cwd, 'a.ks')
    meanwhile = () => {
      appendFileSync(path, '# mine\n')
      meanwhile = () => {}
    }
    const ran = await ks(argv, { cwd })
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('it has changed since it was read')
    expect(readFileSync(path, 'utf8')).toBe(`${text}# mine\n`)
  })

  it('writes where nobody did', async () => {
    const cwd = folder({ 'a.ks': text })
    await ks(argv, { cwd })
    expect(readFileSync(join(cwd, 'a.ks'), 'utf8')).not.toBe(text)
  })
})
