import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveRelease } from '../../grammar/releases.ts'
import type { StageCode } from '../../src/diagnostics/stage-codes.ts'
import { judgedAs } from '../../src/explain/rule-page.ts'
import { stageCodes } from '../../src/explain/stage-codes.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { folder, ks } from './run-ks.ts'

describe('ks explain', () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))('explains %s', async (id, meta) => {
    const ran = await ks(['explain', id])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const text = ran.stdout.replace(/\s+/g, ' ')
    for (const part of [id, meta.summary, meta.why, 'Severity: ', `Wrong${judgedAs(meta)}:`, 'Right:'])
      expect(text).toContain(part.replace(/\s+/g, ' ').trim())
  })

  it('explains every code that the stages report', async () => {
    const src = join(import.meta.dirname, '../../src')
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const texts = files.map((name) => readFileSync(join(src, name), 'utf8'))
    const used = texts.flatMap(
      (text) =>
        text.match(/(?<=')(?:parse|include|check|scm|config|build|verdiff|migrate)\/[a-z][a-z0-9-]+(?=')/g) ?? [],
    )
    expect(used.length).toBeGreaterThan(50)
    expect([...new Set(used)].filter((code) => !stageCodes.includes(code as StageCode))).toEqual([])
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

describe('ks explain explains the language:', () => {
  it('a command, one of its options, a section, all of it', async () => {
    const network = await ks(['explain', 'network'])
    expect(network).toMatchObject({ code: 0, stderr: '' })
    for (const words of ['--bootproto=dhcp|bootp|static|query|ibft', '--bridgeopts needs --bridgeslaves', 'Example'])
      expect(network.stdout).toContain(words)
    for (const flag of ['--bootproto', '--bootproto=static', '--bootp']) {
      const option = await ks(['explain', 'network', flag])
      expect(option).toMatchObject({ code: 0, stderr: '' })
      expect(option.stdout).toContain('F16, RHEL6    ibft is allowed too')
    }
    expect((await ks(['explain', '%packages'])).stdout).toContain('--exclude-weakdeps')
    expect((await ks(['explain', '--metalink'])).stdout).toContain('--metalink is an option of\n  repo')
    expect((await ks(['explain'])).stdout).toContain('\n  zerombr ')
  })

  it('as one release has it', async () => {
    const { stdout } = await ks(['explain', 'repo', '--release', 'el7'])
    expect(stdout).toContain('Options in RHEL7')
    expect(stdout).not.toContain('--metalink')
    const old = await ks(['explain', '--release=el7', 'repo', '--metalink'])
    expect(old.stdout).toContain('In RHEL7\n  not an option of repo')
  })

  it('as JSON', async () => {
    const read = async (...words: string[]) =>
      JSON.parse((await ks(['explain', ...words, '--format', 'json'])).stdout) as object
    expect(await read('url')).toMatchObject({ version: 1, topic: 'command', name: 'url', release: 'F45' })
    expect(await read('url', '--proxy')).toMatchObject({ version: 1, topic: 'option', of: 'url', flag: '--proxy' })
    expect(await read('%post')).toMatchObject({ version: 1, topic: 'section', name: '%post' })
    expect(await read('check/excludes')).toMatchObject({ version: 1, topic: 'code', name: 'check/excludes' })
    expect(await read('koji/no-url')).toMatchObject({ version: 1, topic: 'rule', name: 'koji/no-url' })
    expect(await read()).toMatchObject({ version: 1, topic: 'contents' })
  })

  it('with what was meant for what it does not know', async () => {
    const hints: readonly (readonly [readonly string[], string])[] = [
      [['netwrok'], 'ks: Unknown topic "netwrok"\n    did you mean network?\n'],
      [['network', '--bootporto'], 'ks: Unknown option "--bootporto" of network\n    did you mean --bootproto?\n'],
      [['unknown-option'], 'ks: Unknown topic "unknown-option"\n    did you mean check/unknown-option?\n'],
      [['%package'], 'ks: Unknown topic "%package"\n    did you mean %packages?\n'],
    ]
    for (const [words, stderr] of hints)
      expect(await ks(['explain', ...words])).toEqual({ code: 2, stdout: '', stderr })
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
