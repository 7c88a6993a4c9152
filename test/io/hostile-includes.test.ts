import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const codes = async (cwd: string, path = 'main.ks') =>
  (await splice(path, { loader: folderLoader({ cwd }) })).diagnostics.map(({ code }) => code)

describe.skipIf(process.platform === 'win32')('an include of what is no file', () => {
  it.each([
    ['a pipe that nobody writes to', (path: string) => expect(spawnSync('mkfifo', [path]).status).toBe(0)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['/dev/zero', (path: string) => symlinkSync('/dev/zero', path)],
    ['/dev/tty', (path: string) => symlinkSync('/dev/tty', path)],
  ])('%s is refused, and nothing waits for it', async (_, make) => {
    const cwd = temporaryFolder({ 'main.ks': '%include odd\n' })
    make(join(cwd, 'odd'))
    expect(await codes(cwd)).toEqual([expect.stringMatching(/^include\/(?:not-a-file|unreadable)$/)])
  })

  it('a file of a gigabyte is not read', async () => {
    const cwd = temporaryFolder({ 'main.ks': '%include big.ks\n' })
    writeFileSync(join(cwd, 'big.ks'), '')
    truncateSync(join(cwd, 'big.ks'), 2 ** 30)
    expect(await codes(cwd)).toEqual(['include/too-large'])
  })

  it('links in a ring are told', async () => {
    const cwd = temporaryFolder({ 'main.ks': '%include a\n' })
    symlinkSync('a', join(cwd, 'b'))
    symlinkSync('b', join(cwd, 'a'))
    expect(await codes(cwd)).toEqual([expect.stringMatching(/^include\/(?:unreadable|missing)$/)])
  })
})

describe('names nobody would give', () => {
  const from = { id: 'main.ks', path: 'main.ks', text: '' }

  it.each(['a\0b', '\0', 'a\nb', '\u001b[2J', 'x'.repeat(100_000), '../'.repeat(5000), '\ud800', ' '])(
    '%j',
    async (name) => {
      const result = await folderLoader({ cwd: temporaryFolder() }).include(name, from)
      expect(result.ok).toBe(false)
    },
  )
})

describe('an include out of a plain folder', () => {
  it('is read as it is given, and what was read tells it', async () => {
    const cwd = temporaryFolder({ 'outside.ks': 'text\n', 'in/main.ks': '%include ../outside.ks\n' })
    const { text, sources } = await splice('in/main.ks', { loader: folderLoader({ cwd }) })
    expect(text).toBe('text\n')
    expect([...sources].map(({ path }) => path)).toEqual(['in/main.ks', 'outside.ks'])
  })
})

describe('many includes', () => {
  it('in a ring of a thousand files end', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`${i}.ks`, `%include ${(i + 1) % 1000}.ks\n`]),
    )
    expect(await codes(temporaryFolder(files), '0.ks')).toEqual(['include/too-deep'])
    const small = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`${i}.ks`, `%include ${(i + 1) % 100}.ks\n`]),
    )
    expect(await codes(temporaryFolder(small), '0.ks')).toEqual(['include/cycle'])
  })

  it('are put together, 5,000 of them', async () => {
    const main = Array.from({ length: 5000 }, (_, i) => `%include ${i % 50}.ks\n`).join('')
    const parts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.ks`, `# ${i}\n`.repeat(20)]))
    const { includes, file } = await flatten('main.ks', {
      loader: folderLoader({ cwd: temporaryFolder({ 'main.ks': main, ...parts }) }),
    })
    expect(includes).toHaveLength(5000)
    expect(file.source.text.split('\n')).toHaveLength(100_001)
  })
})
