import { describe, expect, it } from 'vitest'
import { FlattenError } from '../../src/flatten/flatten-error.ts'
import type { FlattenOptions } from '../../src/flatten/flattened.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { splice } from '../../src/flatten/splice.ts'

type Texts = Readonly<Record<string, string>>

const spliceTexts = (files: Texts, options: FlattenOptions = {}) =>
  splice('main.ks', { ...options, loader: memoryLoader(files) })

/** `main.ks` includes `1.ks`, which includes `2.ks`, and so on. */
function nested(depth: number): Texts {
  const files: Record<string, string> = { 'main.ks': 'text\n%include 1.ks\n' }
  for (let i = 1; i < depth; i++) files[`${i}.ks`] = `# ${i}\n%include ${i + 1}.ks\n`
  files[`${depth}.ks`] = 'reboot\n'
  return files
}

describe('splice', () => {
  it('rejects only when the main file cannot be had', async () => {
    const failed = splice('gone.ks', { loader: memoryLoader({}) })
    await expect(failed).rejects.toBeInstanceOf(FlattenError)
    await expect(failed).rejects.toMatchObject({
      reason: 'missing',
      path: 'gone.ks',
      message: 'Unexpected "gone.ks", expected a file that exists',
    })
  })

  it('records every include line in the order of reading, followed or not', async () => {
    const { includes, sources, main } = await spliceTexts({
      'main.ks': '%include a.ks\n%include /tmp/x\n%include gone.ks\n',
      'a.ks': '%include b.ks\n',
      'b.ks': 'text\n',
    })
    expect(includes.map(({ target, file }) => [target, file?.id])).toEqual([
      ['a.ks', 'a.ks'],
      ['b.ks', 'b.ks'],
      ['/tmp/x', undefined],
      ['gone.ks', undefined],
    ])
    expect(includes[1]!.site).toEqual({
      span: { source: 'a.ks', start: 9, end: 13 },
      parent: { span: { source: 'main.ks', start: 9, end: 13 } },
    })
    expect([...sources].map(({ id }) => id)).toEqual(['main.ks', 'a.ks', 'b.ks'])
    expect(main.id).toBe('main.ks')
  })

  it('is one exact segment without includes, and one empty segment for an empty file', async () => {
    const plain = await spliceTexts({ 'main.ks': 'text\nreboot' })
    expect(plain.text).toBe('text\nreboot')
    expect(plain.origins.segments).toEqual([{ out: 0, end: 11, source: 'main.ks', at: 0, exact: true }])
    const empty = await spliceTexts({ 'main.ks': '' })
    expect(empty.origins.segments).toEqual([{ out: 0, end: 0, source: 'main.ks', at: 0, exact: true }])
  })

  describe('depth', () => {
    it.each([100, 200])('follows %i includes in one another', async (depth) => {
      const { text, diagnostics } = await spliceTexts(nested(depth))
      expect(diagnostics).toEqual([])
      expect(text.startsWith('text\n# 1\n')).toBe(true)
      expect(text.endsWith(`# ${depth - 1}\nreboot\n`)).toBe(true)
    })

    it('stops at the 201st of 1000, with a chain short enough to read', async () => {
      const { text, diagnostics } = await spliceTexts(nested(1000))
      expect(text.endsWith('# 200\n%include 201.ks\n')).toBe(true)
      expect(diagnostics).toHaveLength(1)
      expect(diagnostics[0]).toMatchObject({
        code: 'include/too-deep',
        severity: 'error',
        message: 'Unexpected %include "201.ks" inside 200 others, expected at most 200 includes in one another',
        span: { source: '200.ks' },
      })
      const related = diagnostics[0]!.related!
      expect(related).toHaveLength(9)
      expect(related[0]).toMatchObject({ message: 'included from here', span: { source: '199.ks' } })
      expect(related.at(-1)).toMatchObject({
        message: 'included from here, 191 includes further out',
        span: { source: 'main.ks' },
      })
    })

    it('takes another limit', async () => {
      const { diagnostics } = await spliceTexts(nested(4), { maxDepth: 3 })
      expect(diagnostics.map(({ code }) => code)).toEqual(['include/too-deep'])
    })
  })

  describe('size', () => {
    it('stops before the text grows too large, and says so once', async () => {
      const part = '#'.repeat(99)
      const main = '%include a.ks\n'.repeat(20)
      const { text, diagnostics } = await spliceTexts({ 'main.ks': main, 'a.ks': part }, { maxSize: 1000 })
      expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
        [
          'include/too-large',
          'Unexpected %include "a.ks", expected at most 1000 characters in all: this include and the ones after it stay',
        ],
      ])
      expect(text.split('\n').filter((line) => line === part)).toHaveLength(7)
      expect(text.split('\n').filter((line) => line === '%include a.ks')).toHaveLength(13)
    })

    it('ends when files that hold nothing but includes double with every level', async () => {
      const files: Record<string, string> = { 'main.ks': '%include 1.ks\n' }
      for (let i = 1; i < 60; i++) files[`${i}.ks`] = `%include ${i + 1}.ks\n%include ${i + 1}.ks\n`
      files['60.ks'] = ''
      const { diagnostics } = await spliceTexts(files)
      expect(diagnostics.map(({ code }) => code)).toEqual(['include/too-large'])
      expect(diagnostics[0]!.message).toContain('expected at most 100000 includes')
    })
  })

  it('finds a cycle by the file, whatever its name there', async () => {
    const files: Texts = { 'main.ks': '%include a.ks\n', 'a.ks': '%include main.ks\n' }
    const loader = memoryLoader(files)
    const renamed = {
      main: loader.main,
      include: async (target: string) => {
        const text = files[target]!
        return { ok: true as const, file: { id: target, path: `other/${target}`, text } }
      },
    }
    const { diagnostics } = await splice('main.ks', { loader: renamed })
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['include/cycle', 'main.ks includes other/a.ks includes other/main.ks'],
    ])
  })

  it('shortens the way of a long cycle', async () => {
    const files: Record<string, string> = { 'main.ks': '%include 0.ks\n' }
    for (let i = 0; i < 50; i++) files[`${i}.ks`] = `%include ${(i + 1) % 50}.ks\n`
    const { diagnostics } = await spliceTexts(files)
    expect(diagnostics[0]!.hint).toBe(
      '0.ks includes 1.ks includes 2.ks includes 3.ks includes … includes 47.ks includes 48.ks includes 49.ks includes 0.ks',
    )
  })

  it.each([
    ['missing', 'expected a file that exists'],
    ['not-a-file', 'which is no regular file'],
    ['not-utf8', 'which is not UTF-8'],
    ['binary', 'which is binary'],
    ['too-large', 'which is too large'],
    ['permission', 'which may not be read'],
    ['outside', 'which lies outside the checkout'],
    ['remote', 'nothing is fetched'],
    ['unreadable', 'which could not be read'],
  ] as const)('says why a file could not be had: %s', async (reason, words) => {
    const main = { id: 'main.ks', path: 'main.ks', text: '%include a.ks\ntext\n' }
    const loader = {
      main: async () => ({ ok: true as const, file: main }),
      include: async () => ({ ok: false as const, reason, tried: ['x/a.ks'], detail: 'EX' }),
    }
    const { text, diagnostics } = await splice('main.ks', { loader })
    expect(text).toBe(main.text)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      code: `include/${reason}`,
      severity: 'error',
      span: { source: 'main.ks', start: 9, end: 13 },
    })
    expect(diagnostics[0]!.message).toContain(words)
    expect(diagnostics[0]!.message).toContain('(EX)')
  })

  it('reads 50,000 include lines of one file', async () => {
    const count = 50_000
    const files = { 'main.ks': '%include a.ks\n%post\n%include a.ks\n%end\n'.repeat(count / 2), 'a.ks': '# line\n' }
    const { text, includes, origins } = await spliceTexts(files)
    expect(includes).toHaveLength(count)
    expect(origins.segments).toHaveLength(2 * count)
    expect(text).toBe('# line\n%post\n# line\n%end\n'.repeat(count / 2))
  })
})
