import { expect, it } from 'vitest'
import { missingPlace } from '../../src/ast/missing-place.ts'
import { parse } from '../../src/parse/parse.ts'
import { OriginMap, type OriginSegment } from '../../src/source/origin-map.ts'

const outer = { span: { source: 'main', start: 9, end: 12 } }
const inner = { span: { source: 'inc', start: 3, end: 4 }, parent: outer }
const own: OriginSegment = { out: 0, end: 2, source: 'main', at: 0, exact: true }
const included: OriginSegment = { out: 2, end: 4, source: 'deep', at: 0, exact: true, via: inner }

it.each([
  ['the first command', '# x\n\n  lang C\n', undefined, { source: 'x', start: 7, end: 7 }],
  ['a text without statements', '', undefined, { source: 'x', start: 0, end: 0 }],
  ['nothing but comments', '# x\n', undefined, { source: 'x', start: 0, end: 0 }],
  ['a command of the top-level file', 'a\nb\n', [own, included], { source: 'x', start: 0, end: 0 }],
  ['a command behind an include', '#\nb\n', [own, included], { source: 'main', start: 9, end: 9 }],
] as const)('%s', (_, text, segments, expected) => {
  const { file } = parse(text, { path: 'x', ...(segments && { origins: new OriginMap(segments) }) })
  expect(missingPlace(file)).toEqual(expected)
})
