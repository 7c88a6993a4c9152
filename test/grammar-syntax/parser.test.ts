import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KickstartParser } from '../../grammar/syntax/parser.ts'
import { createLexer, forgetScan, startMode } from '../../grammar/syntax/tokens.ts'
import { sectionNames } from '../../src/ast/section-names.ts'
import { texts } from '../parse/texts.ts'

// With Chevrotain's own checks of the definitions, which the library leaves out to start faster.
const lexer = createLexer(true)
const parser = new KickstartParser(true)

function tokenize(text: string, within?: string) {
  forgetScan()
  return lexer.tokenize(text, startMode(within))
}

describe('the lexer and the parser', () => {
  it('are sound by their own checks', () => {
    expect(lexer.lexerDefinitionErrors).toEqual([])
  })

  it('know every text, and every text as the inside of a section', () => {
    const within = fc.option(fc.constantFrom(...sectionNames), { nil: undefined })
    fc.assert(
      fc.property(texts, within, (text, name) => {
        const { tokens, errors } = tokenize(text, name)
        parser.shape(tokens, text, '<text>', name)
        return errors.length === 0 && parser.errors.length === 0
      }),
      { numRuns: 4000 },
    )
  })

  it('leave nothing but blanks between tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { startOffset, image } of tokenize(text).tokens) {
          expect(startOffset).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, startOffset).replace(/[\s\x1c-\x1f\x85]/g, '')).toBe('')
          expect(text.startsWith(image, startOffset)).toBe(true)
          at = startOffset + image.length
        }
        expect(text.slice(at).replace(/[ \t]/g, '')).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('keep no tokens of the text they shaped last', () => {
    const text = 'lang en_US\n'
    parser.shape(tokenize(text).tokens, text, '<text>')
    expect(parser.input).toEqual([])
  })
})
