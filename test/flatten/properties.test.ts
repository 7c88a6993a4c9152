import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { originsJson } from '../../src/flatten/origins-json.ts'
import { splice } from '../../src/flatten/splice.ts'
import { expectMapped } from './expect-mapped.ts'

const names = ['main.ks', 'a.ks', 'b.ks', 'c.ks']
const line = fc.constantFrom(
  'text',
  '# comment',
  '',
  '  %end',
  '%end',
  '%post',
  '%packages --nocore',
  '%vendor',
  '@core',
  "echo it's",
  '%include a.ks',
  '%include "b.ks" # why',
  '  %include c.ks',
  '%include gone.ks',
  '%include /tmp/x',
  '%include',
  '%ksappend c.ks',
  '"%include" \'a.ks\'',
  '%include b.ks\f',
  '\uFEFF',
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n')
const text = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }),
    fc.constantFrom('', 'reboot'),
  )
  .map(([head, lines, tail]) => head + lines.flat().join('') + tail)
const trees = fc.tuple(text, text, text, text).map((texts) => new Map(names.map((name, i) => [name, texts[i]!])))

describe('splicing any tree', () => {
  it('gives a gapless map in which every exact stretch is the text of its file', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        expectMapped(await splice('main.ks', { loader: memoryLoader(files) }))
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing more when done a second time', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const once = await splice('main.ks', { loader: memoryLoader(files) })
        fc.pre(once.includes.every(({ file }) => file !== undefined))
        const twice = await splice('main.ks', { loader: memoryLoader(new Map([...files, ['main.ks', once.text]])) })
        expect(twice.text).toBe(once.text)
        expect(twice.includes).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes and findings each time', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const [one, two] = [
          await splice('main.ks', { loader: memoryLoader(files) }),
          await splice('main.ks', { loader: memoryLoader(files) }),
        ]
        expect(JSON.stringify(originsJson(two))).toBe(JSON.stringify(originsJson(one)))
        expect(two.diagnostics).toEqual(one.diagnostics)
      }),
      { numRuns: 50 },
    )
  })
})
