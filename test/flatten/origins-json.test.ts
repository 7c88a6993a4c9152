import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { originsJson } from '../../src/flatten/origins-json.ts'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { projectRoot } from '../support/source-files.ts'

const spliceTexts = (files: Readonly<Record<string, string>>, main = 'main.ks', includePath: readonly string[] = []) =>
  splice(main, { loader: memoryLoader(files, { includePath }) })

describe('originsJson', () => {
  it('says for every stretch where it came from', async () => {
    const spliced = await spliceTexts({ 'main.ks': 'text\n%include a.ks\nreboot\n', 'a.ks': '# a\nlang C' })
    expect(originsJson(spliced)).toEqual({
      version: 1,
      main: 'main.ks',
      text: { length: 23, lines: 4 },
      files: [
        { path: 'main.ks', length: 26 },
        { path: 'a.ks', length: 10 },
      ],
      segments: [
        { out: [0, 5], lines: [1, 1], source: 'main.ks', at: 0, line: 1, exact: true, via: [] },
        {
          out: [5, 15],
          lines: [2, 3],
          source: 'a.ks',
          at: 0,
          line: 1,
          exact: true,
          via: [{ source: 'main.ks', line: 2, at: 14 }],
        },
        {
          out: [15, 16],
          lines: [3, 3],
          source: 'a.ks',
          at: 10,
          line: 2,
          exact: false,
          via: [{ source: 'main.ks', line: 2, at: 14 }],
        },
        { out: [16, 23], lines: [4, 4], source: 'main.ks', at: 19, line: 3, exact: true, via: [] },
      ],
    })
  })

  it('names files from the folder of the main one, whatever that is called', async () => {
    const files = {
      'here/l10n/main.ks': '%include ../base.ks\n%include x/part.ks\n%include lib.ks\n',
      'here/base.ks': 'text\n',
      'here/l10n/x/part.ks': 'reboot\n',
      'lib/lib.ks': '#\n',
    }
    const json = originsJson(await spliceTexts(files, 'here/l10n/main.ks', ['lib']))
    expect(json.files.map(({ path }) => path)).toEqual(['main.ks', '../base.ks', 'x/part.ks', '../../lib/lib.ks'])
    expect(json.segments[0]!.via).toEqual([{ source: 'main.ks', line: 1, at: 9 }])
  })

  it.each([
    ['./main.ks', 'part.ks', 'part.ks'],
    ['../x/main.ks', '../y/part.ks', '../y/part.ks'],
    ['a/../main.ks', 'part.ks', 'part.ks'],
    ['/abs/x/main.ks', '/abs/part.ks', '../part.ks'],
    ['main.ks', '/abs/part.ks', '/abs/part.ks'],
  ])('from %s, %s is %s', async (main, part, name) => {
    const loader = {
      main: async () => ({ ok: true as const, file: { id: main, path: main, text: '%include part\n' } }),
      include: async () => ({ ok: true as const, file: { id: part, path: part, text: 'text\n' } }),
    }
    expect(originsJson(await splice(main, { loader })).files[1]!.path).toBe(name)
  })

  it('takes names from the caller', async () => {
    const spliced = await spliceTexts({ 'main.ks': '%include a.ks\n', 'a.ks': 'text\n' })
    expect(originsJson(spliced, ({ path }) => `git:${path}`).segments[0]).toMatchObject({
      source: 'git:a.ks',
      via: [{ source: 'git:main.ks' }],
    })
  })

  it('keeps to its published schema, for every layered tree', async () => {
    const schema = JSON.parse(readFileSync(join(projectRoot, 'schema', 'origins.schema.json'), 'utf8'))
    const folder = join(projectRoot, 'test', 'projects')
    const trees = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of trees) {
      const json = originsJson(await splice('main.ks', { loader: folderLoader({ cwd: join(folder, name) }) }))
      expect(faults(JSON.parse(JSON.stringify(json)), schema, name)).toEqual([])
    }
    expect(faults({ version: 2, main: 'a', segments: [{}], more: 1 }, schema, 'x').length).toBeGreaterThan(8)
  })
})

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** As much of JSON Schema as the published schema uses, with no further properties anywhere. */
function faults(value: unknown, schema: Schema, at: string): readonly string[] {
  const found: string[] = []
  if (schema.const !== undefined && value !== schema.const) found.push(`${at}: not ${schema.const}`)
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no object`]
    for (const name of schema.required ?? []) if (!(name in value)) found.push(`${at}.${name}: not there`)
    for (const [name, inner] of Object.entries(value)) {
      const property = schema.properties?.[name]
      found.push(...(property ? faults(inner, property, `${at}.${name}`) : [`${at}.${name}: unknown`]))
    }
  } else if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at}: no array`]
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? value.length))
      found.push(`${at}: size`)
    for (const [i, item] of value.entries()) found.push(...faults(item, schema.items!, `${at}[${i}]`))
  } else if (schema.type === 'integer') {
    if (!Number.isInteger(value) || (value as number) < schema.minimum!) found.push(`${at}: ${value}`)
  } else if (schema.type !== undefined && typeof value !== schema.type) found.push(`${at}: no ${schema.type}`)
  return found
}
