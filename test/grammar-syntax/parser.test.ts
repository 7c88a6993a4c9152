import { type ILexingResult, Lexer } from 'chevrotain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KickstartParser } from '../../grammar/syntax/parser.ts'
import { type Token, TokenStream } from '../../grammar/syntax/token-stream.ts'
import { modes, startScan } from '../../grammar/syntax/tokens.ts'
import { sectionNames } from '../../src/ast/section-names.ts'
import { texts } from '../parse/texts.ts'

// With Chevrotain's own checks of the definitions, which the library leaves out to start faster.
const lexer = new Lexer({ modes, defaultMode: 'commands' }, { positionTracking: 'onlyOffset' })
const parser = new KickstartParser(true)
const withins = fc.option(fc.constantFrom(...sectionNames), { nil: undefined })

function tokenize(text: string, within?: string): ILexingResult {
  startScan(text)
  return lexer.tokenize(text, within ? 'body' : 'commands')
}

function stream(text: string, within?: string): Token[] {
  const tokens = new TokenStream(text, within ? 'body' : 'commands')
  const all: Token[] = []
  for (let token = tokens.next(); token.tokenType.name !== 'EOF'; token = tokens.next()) all.push(token)
  return all
}

describe('the tokens and the parser', () => {
  it('are sound by their own checks', () => {
    expect(lexer.lexerDefinitionErrors).toEqual([])
  })

  it('know every text, and every text as the inside of a section', () => {
    fc.assert(
      fc.property(texts, withins, (text, name) => {
        parser.shape(text, '<text>', name)
        return parser.errors.length === 0
      }),
      { numRuns: 4000 },
    )
  })

  it('are, one by one, what the lexer of Chevrotain makes all at once', () => {
    fc.assert(
      fc.property(texts, withins, (text, name) => {
        const { tokens, errors } = tokenize(text, name)
        expect(errors).toEqual([])
        expect(stream(text, name).map(({ tokenType, startOffset, end }) => [tokenType, startOffset, end])).toEqual(
          tokens.map(({ tokenType, startOffset, image }) => [tokenType, startOffset, startOffset + image.length]),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('leave nothing but blanks between tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { startOffset, end } of stream(text)) {
          expect(startOffset).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, startOffset).replace(/[\s\x1c-\x1f\x85]/g, '')).toBe('')
          expect(end).toBeGreaterThan(startOffset)
          at = end
        }
        expect(text.slice(at).replace(/[ \t]/g, '')).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
