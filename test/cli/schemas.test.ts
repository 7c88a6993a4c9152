import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { ks } from './run-ks.ts'

const corpus = join(import.meta.dirname, '../../corpus')
const kickstarts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ks'))
  .sort()

describe('the published schemas', () => {
  it('describe the report of ks lint', async () => {
    const schema = readSchema('lint-report.schema.json')
    for (const target of ['anaconda', 'koji-image', 'koji-livemedia']) {
      const report = JSON.parse((await ks(['lint', corpus, '--format', 'json', '--for', target])).stdout)
      expect(report.files.length).toBe(kickstarts.length)
      expect(faults(report, schema)).toEqual([])
    }
  })

  it('describe what ks parse prints', async () => {
    const schema = readSchema('parse.schema.json')
    for (const name of kickstarts) {
      const { stdout } = await ks(['parse', name, '--format', 'json'], { cwd: corpus })
      const read = JSON.parse(stdout)
      expect(faults(read, schema), name).toEqual([])
      const tiles = read.statements.map(({ span }: { span: [number, number] }) => span)
      const text = readFileSync(join(corpus, name), 'utf8')
      expect(tiles.map(([start, end]: [number, number]) => text.slice(start, end)).join(''), name).toBe(text)
    }
  })

  it('describe what ks migrate tells', async () => {
    const schema = readSchema('migrate.schema.json')
    const ways = [
      ['el7', 'el10'],
      ['el9', 'el10'],
      ['f30', 'f45'],
      ['el10', 'el8'],
    ] as const
    for (const [from, to] of ways) {
      const { stdout } = await ks(['migrate', '--from', from, '--to', to, corpus, '--format', 'json'])
      const report = JSON.parse(stdout)
      expect(report.files.length).toBeGreaterThan(kickstarts.length / 2)
      expect(faults(report, schema), `${from} to ${to}`).toEqual([])
    }
  })

  it('describe what ks config tells', async () => {
    const schema = readSchema('config.schema.json')
    for (const name of kickstarts) {
      const { stdout } = await ks(['config', name, '--format', 'json'], { cwd: corpus })
      expect(faults(JSON.parse(stdout), schema), name).toEqual([])
    }
  })

  it('refuse what is no report', () => {
    const wrong = { version: 2, tool: { name: 1 }, files: [{ path: 'a', more: 1 }], summary: { errors: -1 } }
    expect(faults(wrong, readSchema('lint-report.schema.json')).length).toBeGreaterThan(8)
    expect(faults(wrong, readSchema('migrate.schema.json')).length).toBeGreaterThan(8)
    const noConfig = { version: 1, path: 'a', files: 'b', overrides: [{}], release: 'el9', for: { value: 'x' } }
    expect(faults(noConfig, readSchema('config.schema.json')).length).toBe(8)
    expect(faults({ version: 1, statements: [{ type: 'x', span: [1] }] }, readSchema('parse.schema.json')).length).toBe(
      10,
    )
  })
})
