import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareWord, quotedWord, singleQuotedWord } from '../../src/ast/quoted-word.ts'
import { parse } from '../../src/parse/parse.ts'

/** What the parser makes of one written word. */
function readBack(word: string): string | undefined {
  const [statement] = parse(`x ${word}\n`).file.statements
  if (statement?.type !== 'command' || statement.args.length !== 1 || statement.comment) return undefined
  return statement.args[0]!.value
}

describe('quoting', () => {
  const alphabet = fc.constantFrom('a', 'b', ' ', '\t', '#', '"', "'", '\\', '=', ',', '-', '$', '`', ';', 'é')
  const values = fc.string({ unit: alphabet, maxLength: 12 })

  test.each([
    ['bare', bareWord],
    ['double', quotedWord],
    ['single', singleQuotedWord],
  ])('%s quoted words read back', (_name, quote) => {
    fc.assert(fc.property(values, (value) => readBack(quote(value)) === value))
  })

  test('nothing is quoted or escaped without need', () => {
    expect(bareWord('$6$a/b;`c`=,{}*')).toBe('$6$a/b;`c`=,{}*')
    expect(quotedWord('a\\nb')).toBe('"a\\nb"')
    expect(quotedWord('a\\')).toBe('"a\\\\"')
    expect(quotedWord('say "hi"')).toBe('"say \\"hi\\""')
    expect(bareWord('')).toBe('""')
    expect(singleQuotedWord("it's")).toBe('"it\'s"')
  })
})
