import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { topLevelPlace } from '../../src/rewrite/top-level-place.ts'
import { OriginMap, type OriginSegment } from '../../src/source/origin-map.ts'

const outer = { span: { source: 'main', start: 9, end: 12 } }
const inner = { span: { source: 'inc', start: 3, end: 4 }, parent: outer }
const included: OriginSegment = { out: 0, end: 2, source: 'deep', at: 0, exact: true, via: inner }
const own: OriginSegment = { out: 2, end: 4, source: 'main', at: 13, exact: true }

it.each([
  ['a text of one file', undefined, { source: 'x', start: 0, end: 0 }],
  ['text behind an include', [included, own], { source: 'x', start: 2, end: 2 }],
  ['nothing but an include', [included], { source: 'main', start: 9, end: 9 }],
] as const)('%s', (_, segments, expected) => {
  const { file } = parse('a\nb\n', { path: 'x', ...(segments && { origins: new OriginMap(segments) }) })
  expect(topLevelPlace(file)).toEqual(expected)
})
