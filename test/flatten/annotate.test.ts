import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { annotate } from '../../src/flatten/annotate.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { splice } from '../../src/flatten/splice.ts'
import { parse } from '../../src/parse/parse.ts'
import { write } from '../../src/write/write.ts'
import { expectMapped } from './expect-mapped.ts'

const marker = /^# (?:>>>|<<<) .*, included at .*:\d+\r?\n?$/

async function annotated(files: Readonly<Record<string, string>>): Promise<string> {
  const plain = await splice('top.ks', { loader: memoryLoader(files) })
  const result = annotate(plain)
  expectMapped(result)
  const lines = result.text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  expect(lines.filter((line) => !marker.test(line)).join('')).toBe(plain.text)
  return result.text
}

describe('annotate', () => {
  it('puts comments around what came from includes, in the order of the layers', async () => {
    const text = await annotated({
      'top.ks': 'text\n%include lib/base.ks\nreboot\n%packages\n%include lib/list.ks\n%end\n',
      'lib/base.ks': '%include locale.ks\nselinux\n',
      'lib/locale.ks': 'lang C',
      'lib/list.ks': '@core\n',
    })
    expect(text).toBe(
      [
        'text',
        '# >>> lib/base.ks, included at top.ks:2',
        '# >>> lib/locale.ks, included at lib/base.ks:1',
        'lang C',
        '# <<< lib/locale.ks, included at lib/base.ks:1',
        'selinux',
        '# <<< lib/base.ks, included at top.ks:2',
        'reboot',
        '%packages',
        '# >>> lib/list.ks, included at top.ks:5',
        '@core',
        '# <<< lib/list.ks, included at top.ks:5',
        '%end\n',
      ].join('\n'),
    )
  })

  it('gives its comments the place of the include line', async () => {
    const plain = await splice('top.ks', { loader: memoryLoader({ 'top.ks': '\n%include a\n', a: 'text\n' }) })
    const { origins } = annotate(plain)
    expect(origins.segments.map(({ source, at, exact }) => [source, at, exact])).toEqual([
      ['top.ks', 0, true],
      ['top.ks', 10, false],
      ['a', 0, true],
      ['top.ks', 10, false],
    ])
  })

  it('has the line ends of the includer, and names on one line', async () => {
    const text = await annotated({ 'top.ks': 'text\r\n%include "a\u007fb"\r\n', 'a\u007fb': 'lang C\r\n' })
    expect(text).toContain('\r\n# >>> a\\u007fb, included at top.ks:2\r\nlang C\r\n')
  })

  it('says nothing about an include without text, and leaves a text without includes alone', async () => {
    expect(await annotated({ 'top.ks': '%include a\n%include b\n', a: '', b: '%include a\n' })).toBe('')
    expect(await annotated({ 'top.ks': '\uFEFFtext\n' })).toBe('\uFEFFtext\n')
  })

  const body = (before: string, after = '', header = '%post') => `${header}\n${before}%include a\n${after}%end\n`

  it.each([
    ['among commands of a script', body('echo one\n', 'echo two\n'), 'echo a\n'],
    ['behind a comment with an apostrophe', body("# it's\n"), 'echo a\n'],
    ['behind a finished here-document', body("cat <<'E O' <<-F\nx '\nE O\n\tF\n"), 'echo a\n'],
    ['in a block', body('if true; then\n', 'fi\n'), 'echo a\n'],
    ['for another shell', body('', '', '%post --interpreter=/usr/bin/bash --erroronfail'), 'echo a\n'],
    ['in %pre', body('', '', '%pre'), "echo 'a\nb'\n"],
  ])('marks a script %s', async (_, top, a) => {
    const text = await annotated({ 'top.ks': top, a })
    expect(text.match(/^# [<>]{3} a/gm)).toHaveLength(2)
  })

  it.each([
    ['in a here-document', body('cat > f <<EOF\n', 'EOF\n'), 'a\n'],
    ['in a here-document that it ends', body('cat > f <<EOF\n'), 'a\nEOF\necho b\n'],
    ['that begins a here-document', body('echo\n', 'x\nEOF\n'), 'cat <<EOF\n'],
    ['behind a backslash', body('dnf install -y \\\n'), 'vim\n'],
    ['that ends in a backslash', body('', 'vim\n'), 'dnf install \\\n'],
    ['in quotes', body('x="\n', '"\n'), 'a\n'],
    ['in a substitution', body('x=$(cat\n', ')\n'), 'a\n'],
    ['in Python', body('', '', '%post --interpreter=/usr/bin/python3'), 'print()\n'],
    ['in Python, said short', body('', '', '%post --interp "/usr/bin/python3"'), 'print()\n'],
    ['with nothing but #!', body(''), '#!/bin/sh\n'],
    ['in a certificate', body('', '', '%certificate --filename=a --dir=b'), 'MIIB\n'],
    ['in an add-on', body('', '', '%addon org_fedora_oscap'), 'profile = a\n'],
  ])('puts nothing around text %s', async (_, top, a) => {
    expect(await annotated({ 'top.ks': top, a })).not.toMatch(/^# [<>]{3}/m)
  })

  it('goes behind a #! line at the start of a script', async () => {
    const text = await annotated({ 'top.ks': body(''), a: '#!/bin/sh\necho a\n' })
    expect(text).toContain('%post\n#!/bin/sh\n# >>> a, included at top.ks:2\necho a\n# <<< a')
  })

  it('keeps what is known of placeholders where they are', async () => {
    const files = { 'top.ks': '%include a\nlang @X@\n', a: 'text\n' }
    const plain = await splice('top.ks', { loader: memoryLoader(files), template: 'at' })
    const { text, masked } = annotate(plain)
    expect(masked.map(({ start, end }) => text.slice(start, end))).toEqual(['@X@'])
  })

  it('changes no command, package or script, whatever is included where', async () => {
    const piece = fc.constantFrom(
      'lang C\n',
      'rootpw --lock \\\n',
      '%packages\n@core\n',
      '%post\necho a\n',
      '%end\n',
      "cat <<E\nit's\n",
      'E\n',
      'echo "\n',
      '# comment\n',
      '%include a\n',
      '%include b\n',
    )
    const file = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(file, file, file, async (top, a, b) => {
        const files = { 'top.ks': top, a: a.replaceAll('%include a\n', ''), b: b.replaceAll(/%include .\n/g, '') }
        const plain = await splice('top.ks', { loader: memoryLoader(files) })
        const text = await annotated(files)
        const written = (one: string) => write(check(parse(one).file, { release: 'F42' }))
        const unmarked = written(text)
          .split('\n')
          .filter((line) => !marker.test(line))
        expect(unmarked.join('\n')).toBe(written(plain.text))
      }),
      { numRuns: 300 },
    )
  })
})
