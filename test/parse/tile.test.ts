import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KickstartFile, Node } from '../../src/ast/nodes.ts'
import { sectionNames } from '../../src/ast/section-names.ts'
import { childrenOf } from '../../src/ast/walk.ts'
import { parse } from '../../src/parse/parse.ts'
import { skipLineEnd } from '../../src/source/python-text.ts'
import type { Span } from '../../src/source/span.ts'
import { texts } from './texts.ts'

/** Nodes that hold whole lines and so must cover their parent. */
function linesOf(node: Node): readonly { readonly span: Span }[] {
  return node.type === 'section' ? [{ span: node.header }, ...node.body, ...(node.end ? [node.end] : [])] : []
}

function expectTiles(parent: Span, children: readonly { readonly span: Span }[]): void {
  let at = parent.start
  for (const { span } of children) {
    expect(span.start).toBe(at)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    at = span.end
  }
  expect(at).toBe(parent.end)
}

/** Children in order, inside their parent; what is in none of them is blank, but for verbatim lines. */
function expectInside(text: string, node: Node): void {
  if (node.type === 'section') {
    expectTiles(node.span, linesOf(node))
    const { start, end } = node.header
    expectWords(
      text,
      node.header,
      childrenOf(node).filter(({ span }) => span.start >= start && span.end <= end),
    )
    for (const item of [...node.body, ...(node.end ? [node.end] : [])]) expectInside(text, item)
    return
  }
  if (node.type === 'command' || node.type === 'include' || node.type === 'package') {
    expectWords(text, node.span, childrenOf(node))
  }
}

function expectWords(text: string, line: Span, words: readonly Node[]): void {
  let at = line.start
  for (const { span } of words) {
    expect(withoutBlanks(text.slice(at, span.start))).toBe('')
    expect(span.start).toBeGreaterThanOrEqual(at)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    at = span.end
  }
  expect(at).toBeLessThanOrEqual(line.end)
  expect(withoutBlanks(text.slice(at, line.end))).toBe('')
}

/** A text without what Python takes for whitespace; `trim` alone stops at the units that only Python strips. */
function withoutBlanks(text: string): string {
  return text.replace(/[\x1c-\x1f\x85]/g, '').trim()
}

function expectTiled(file: KickstartFile): void {
  const { text, id } = file.source
  expectTiles({ source: id, start: 0, end: text.length }, file.statements)
  for (const statement of file.statements) {
    expectInside(text, statement)
    const { end } = statement.span
    const atLineStart =
      end === 0 || end === text.length || skipLineEnd(text, end - 1) === end || text.charCodeAt(end - 1) === 0xfeff
    expect(atLineStart).toBe(true)
  }
}

describe('children cover their parent without overlap', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(texts, (text) => expectTiled(parse(text).file)),
      { numRuns: 3000 },
    )
  })

  it('in any text that is the inside of a section', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...sectionNames), (text, within) => expectTiled(parse(text, { within }).file)),
      { numRuns: 3000 },
    )
  })
})
