import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWord, splitWords } from '../../grammar/syntax/words.ts'

/** The values, or what the reference's tokeniser would stop at. */
function split(line: string, comments = true): string[] | string {
  const { words, problem } = splitWords(line, 0, comments)
  return problem ? `${problem.kind} at ${problem.at}` : words.map((word) => word.value)
}

describe('splitWords', () => {
  it.each<[line: string, words: string[] | string]>([
    ['', []],
    ['lang en_US', ['lang', 'en_US']],
    ['  lang\ten_US  ', ['lang', 'en_US']],
    ['lang en_US#x', ['lang', 'en_US']],
    ['url --url=http://h/p#frag', ['url', '--url=http://h/p']],
    ['a "#" \'#\' \\#', ['a', '#', '#', '#']],
    [`a"b c"d`, ['ab cd']],
    [`'a\\'`, ['a\\']],
    [`"a\\"b\\\\c\\nd"`, ['a"b\\c\\nd']],
    [`'a"b' "c'd"`, ['a"b', "c'd"]],
    [`a "" ''`, ['a', '', '']],
    ['a\\ b', ['a b']],
    ['a\u00a0b\u3000c', ['a\u00a0b\u3000c']],
    ['pw\\\n', ['pw\n']],
    ['a "b', 'unclosed-quote at 2'],
    [`a b'c"d`, 'unclosed-quote at 3'],
    ['a "b\\\n', 'unclosed-quote at 2'],
    ['a \\', 'trailing-backslash at 2'],
  ])('cuts %j', (line, words) => {
    expect(split(line)).toEqual(words)
  })

  it('knows where words and the comment are', () => {
    expect(splitWords(`  a "b c"# d\nnext`)).toEqual({
      words: [
        { start: 2, end: 3, value: 'a' },
        { start: 4, end: 9, value: 'b c' },
      ],
      comment: 9,
      end: 12,
    })
  })

  it('takes # as a part of words when the line has no comments', () => {
    expect(split('%end # it', false)).toEqual(['%end', '#', 'it'])
    expect(split("%end # it's", false)).toBe('unclosed-quote at 9')
  })

  it('stops at the end of the line, in quotes too', () => {
    expect(splitWords('a "b\nc" d').words.map((word) => word.value)).toEqual(['a', 'b'])
  })

  const python = spawnSync('python3', ['-c', 'import shlex'])
  const noPython = python.status !== 0
  if (noPython) console.warn('skipped: no python3 to compare words with')

  it.skipIf(noPython)('cuts lines as shlex does', () => {
    const pieces = ['a', 'b', '-', '=', '"', "'", '\\', '#', ' ', '\t', '\u00a0', '\u3000', '\ufeff', 'é', '""', '\\"']
    const line = fc.tuple(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.constantFrom('', '\n', '\r', '\r\n'),
    )
    const lines = fc.sample(line, { numRuns: 4000, seed: 1 }).map(([parts, end]) => parts.join('') + end)
    const program = [
      'import json, shlex, sys',
      'def split(line, comments):',
      '    try: return shlex.split(line, comments=comments)',
      '    except ValueError as error: return None',
      'print(json.dumps([[split(line, True), split(line, False)] for line in json.load(sys.stdin)]))',
    ].join('\n')
    const { stdout } = spawnSync('python3', ['-c', program], {
      input: JSON.stringify(lines),
      encoding: 'utf8',
      maxBuffer: 64e6,
    })
    const expected = JSON.parse(stdout) as [string[] | null, string[] | null][]
    expect(expected).toHaveLength(lines.length)
    for (const [index, line] of lines.entries()) {
      for (const [which, comments] of [true, false].entries()) {
        const ours = split(line, comments)
        // A backslash keeps the first unit of the line end; ours stands for all of them by LF.
        const theirs = expected[index]![which]?.map((word) => word.replace(/\r$/, '\n')) ?? null
        expect(typeof ours === 'string' ? null : ours, JSON.stringify([line, comments])).toEqual(theirs)
      }
    }
  })
})

describe('decodeWord', () => {
  it('keeps what follows a quote that is not closed', () => {
    expect(decodeWord('a"b c')).toBe('ab c')
  })
})
