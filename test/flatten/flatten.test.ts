import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'

const flattenTexts = (files: Readonly<Record<string, string>>, main = 'main.ks') =>
  flatten(main, { loader: memoryLoader(files) })

describe('flatten', () => {
  it('gives the composed text an id of its own, also without includes', async () => {
    const { file, origins, main } = await flattenTexts({ 'main.ks': 'text\n' })
    expect(file.source).toEqual({ id: 'main.ks (flattened)', path: 'main.ks', text: 'text\n' })
    expect(file.origins).toBe(origins)
    expect(origins.locate(0, 4)).toEqual({ span: { source: main.id, start: 0, end: 4 }, editable: true })
  })

  it('parses what it put together', async () => {
    const { file } = await flattenTexts({ 'main.ks': '%include a.ks\n%end\n', 'a.ks': '%packages\n@core' })
    expect(file.statements.map(({ type, span }) => [type, span.source])).toEqual([['section', 'main.ks (flattened)']])
  })

  it('has problems in the texts they were found in, and diagnostics in real files', async () => {
    const { file, diagnostics } = await flattenTexts({
      'main.ks': 'text\n%include a.ks\n%include gone.ks\n',
      'a.ks': '# a\nlang "C\n',
    })
    expect(file.problems.map(({ code, span }) => [code, span])).toEqual([
      ['include/missing', { source: 'main.ks', start: 28, end: 35 }],
      ['parse/unclosed-quote', { source: 'main.ks (flattened)', start: 14, end: 15 }],
    ])
    expect(diagnostics.map(({ code, span, related }) => [code, span, related])).toEqual([
      ['include/missing', { source: 'main.ks', start: 28, end: 35 }, undefined],
      [
        'parse/unclosed-quote',
        { source: 'a.ks', start: 9, end: 10 },
        [{ message: 'included from here', span: { source: 'main.ks', start: 14, end: 18 } }],
      ],
    ])
  })

  it('says an include line without a file once', async () => {
    const { diagnostics } = await flattenTexts({ 'main.ks': '%include\n' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/no-operand'])
  })

  it('leaves out the %end too many that an include explains', async () => {
    const tree = { 'main.ks': '%post\n%include a.ks\n%end\n', 'a.ks': 'true\n%end\n' }
    expect((await flattenTexts(tree)).diagnostics.map(({ code }) => code)).toEqual(['include/section-crosses'])
    const alone = await flattenTexts({ 'main.ks': 'text\n%end\n' })
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['parse/stray-end'])
  })

  it('rejects when the main file cannot be had', async () => {
    await expect(flattenTexts({})).rejects.toMatchObject({ name: 'FlattenError', reason: 'missing', path: 'main.ks' })
  })
})

describe('memoryLoader', () => {
  const from = { id: 'a/b/main.ks', path: 'a/b/main.ks', text: '' }
  const loader = memoryLoader({ 'a/x.ks': 'x', 'lib/y.ks': 'y', '/abs/z.ks': 'z' }, { includePath: ['lib', '/abs'] })

  it.each([
    ['../x.ks', 'a/x.ks'],
    ['y.ks', 'lib/y.ks'],
    ['z.ks', '/abs/z.ks'],
    ['/abs/./z.ks', '/abs/z.ks'],
  ])('finds %s', async (target, path) => {
    expect(await loader.include(target, from)).toMatchObject({ ok: true, file: { id: path, path } })
  })

  it('says where it looked', async () => {
    expect(await loader.include('w.ks', from)).toEqual({
      ok: false,
      reason: 'missing',
      tried: ['a/b/w.ks', 'lib/w.ks', '/abs/w.ks'],
    })
  })
})
