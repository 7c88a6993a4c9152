import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../grammar/commands/index.ts'
import { releases } from '../../grammar/releases.ts'
import { sections } from '../../grammar/sections.ts'
import { check } from '../../src/check/check.ts'
import { findCommand } from '../../src/check/resolve.ts'
import { parse } from '../../src/parse/parse.ts'

/** Every word that the language itself has. */
const vocabulary = [
  ...Object.values(commands).flatMap(({ name }) => {
    const { aliases = [], options = {} } = findCommand(name)!
    return [name, ...aliases, ...Object.keys(options)]
  }),
  ...Object.keys(sections),
  ...[
    '%end',
    '%include',
    '%ksappend',
    '@',
    '@^',
    '-',
    '--',
    '-@',
    '=',
    ',',
    "'",
    '"',
    '\\',
    '#',
    '#version=F45',
    '#platform=',
  ],
  ...[
    '/',
    'swap',
    'pv.01',
    '-5',
    '1_0',
    '٣',
    '\u{1d7ce}',
    '%',
    '\0',
    '\ud800',
    '\ufeff',
    '\u0085',
    '__proto__',
    'constructor',
  ],
]

const soup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...vocabulary) },
      { weight: 3, arbitrary: fc.constantFrom(' ', '\n', '=', '\t', '\r\n') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', '\n').map((joint) => pieces.join(joint)))

describe('check', () => {
  it('never throws, and its spans lie inside the text', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(...releases), (text, release) => {
        const { diagnostics } = check(parse(text).file, { release })
        for (const { span } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives every word that is a property of objects no meaning', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { diagnostics } = check(
        parse(`${word} --${word}=1 ${word}\npart ${word} --${word}=x\nrealm join --${word} x\n`).file,
      )
      expect(diagnostics.map(({ code }) => code)).toEqual([
        'check/unknown-command',
        'check/unknown-option',
        'check/unknown-option',
      ])
    }
  })
})
