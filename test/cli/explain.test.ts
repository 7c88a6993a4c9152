import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveRelease } from '../../grammar/releases.ts'
import { stageCodes } from '../../src/explain/stage-codes.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { folder, ks } from './run-ks.ts'

describe('ks explain', () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))('explains %s', async (id, meta) => {
    const ran = await ks(['explain', id])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    for (const part of [id, meta.summary, meta.why, 'Severity: ', 'Wrong:', 'Right:'])
      expect(ran.stdout).toContain(part)
  })

  it('explains every code that the stages report', async () => {
    const src = join(import.meta.dirname, '../../src')
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const texts = files.map((name) => readFileSync(join(src, name), 'utf8'))
    const used = texts.flatMap(
      (text) => text.match(/(?<=')(?:parse|include|check|config|build)\/[a-z][a-z0-9-]+(?=')/g) ?? [],
    )
    expect(used.length).toBeGreaterThan(50)
    expect([...new Set(used)].filter((code) => !stageCodes.includes(code))).toEqual([])
    const ran = await ks(['explain', 'include/cycle'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('include/cycle\n\nA file that includes itself')
  })

  it('suggests a code for a misspelt one', async () => {
    const ran = await ks(['explain', 'koji/no-ulr'])
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ks: Unknown code "koji/no-ulr"\n    did you mean koji/no-url?\n',
    })
  })
})

describe('ks rules', () => {
  it('lists every rule, as a table and as JSON', async () => {
    const table = await ks(['rules'])
    const rows = JSON.parse((await ks(['rules', '--format', 'json'])).stdout)
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ meta }) => meta.id))
    for (const { meta } of rules) expect(table.stdout).toContain(`${meta.id} `)
    expect(rows.find(({ id }: { id: string }) => id === 'koji/no-url').targets).toEqual({
      'koji-image': 'error',
      'koji-livemedia': 'info',
    })
  })
})

describe('ks releases', () => {
  it('lists names that --release takes', async () => {
    const rows: { name: string; aliases: string[] }[] = JSON.parse((await ks(['releases', '--format', 'json'])).stdout)
    expect(rows).toHaveLength(52)
    for (const { name, aliases } of rows)
      for (const alias of [name, ...aliases]) expect(resolveRelease(alias)).toBe(name)
    const table = (await ks(['releases'])).stdout
    for (const words of ['rocky-9', 'el7', 'fedora-42', 'rawhide', 'DEVEL']) expect(table).toContain(words)
  })
})

describe('ks parse', () => {
  const cwd = () => folder({ 'a.ks': 'lang en_US.UTF-8 # x\n%packages\n@core\n%end\n' })

  it('draws the tree', async () => {
    const ran = await ks(['parse', 'a.ks'], { cwd: cwd() })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatchInlineSnapshot(`
      "1:1     command
      1:1       word "lang"
      1:6       word "en_US.UTF-8"
      1:18      comment "# x"
      2:1     section
      2:1       word "%packages"
      3:1       package
      3:1         word "@core"
      4:1       end
      "
    `)
  })

  it('prints tree and commands as JSON', async () => {
    const read = JSON.parse((await ks(['parse', 'a.ks', '--format=json', '--release=f42'], { cwd: cwd() })).stdout)
    expect(read).toMatchObject({ version: 1, path: 'a.ks', release: 'F42' })
    expect(read.statements.map(({ type, span }: { type: string; span: number[] }) => [type, span])).toEqual([
      ['command', [0, 21]],
      ['section', [21, 42]],
    ])
    expect(read.commands[0]).toMatchObject({ name: 'lang', status: 'active', ok: true })
  })

  it('tells what is wrong, and still shows what it read', async () => {
    const ran = await ks(['parse', 'a.ks'], { cwd: folder({ 'a.ks': 'lang "en\n' }) })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('a.ks:1:')
    expect(ran.stdout).toContain('lang')
  })
})
