import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { print } from '../../src/print/print.ts'

/** Longer than any stack is deep, larger than any quadratic loop would end on. */
const large: { readonly [name: string]: () => string } = {
  'a 10 MB word': () => `lang ${'x'.repeat(10e6)}\n`,
  'a 50 MB script': () => `%post\n${'echo hello, world\n'.repeat(50e6 / 18)}%end\n`,
  'a 50 MB line': () => 'x'.repeat(50e6),
  '50 MB of percent signs': () => '%'.repeat(50e6),
  '10 MB of quotes in one word': () => `lang ${`a"b"'c'`.repeat(10e6 / 7)}\n`,
  '10 MB of empty quotes at the start of a line': () => `''`.repeat(5e6),
  '10 MB of escapes': () => '\\a'.repeat(5e6),
  '10 MB of blanks and a percent sign': () => `${' '.repeat(10e6)}%`,
  '10 MB of blank lines': () => ' \n'.repeat(5e6),
  '1 MB of unknown sections': () => '%%%\n'.repeat(250e3),
  '1 MB of unknown sections between includes': () => '%foo\n"%include" x\n'.repeat(60e3),
  '1 MB of quotes that are not closed': () => 'a "\n'.repeat(250e3),
  '1 MB of no-break spaces': () => 'a\u00a0b\n'.repeat(250e3),
}

describe('parse takes time and stack in proportion', () => {
  it.each(Object.keys(large))(
    'for %s',
    (name) => {
      const text = large[name]!()
      const { file } = parse(text)
      expect(print(file) === text).toBe(true)
    },
    30_000,
  )
})
