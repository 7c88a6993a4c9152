import { expect, it } from 'vitest'
import { OriginMap } from '../../src/source/origin-map.ts'
import { originsDocument } from '../../src/source/origins-json.ts'
import { Sources } from '../../src/source/source-file.ts'

it('names files by number and says the lines', () => {
  const main = { id: 'm', path: 'main.ks', text: 'a\n%include x\nb\n' }
  const inc = { id: 'i', path: 'x', text: 'i\n' }
  const via = { span: { source: 'm', start: 11, end: 12 } }
  const origins = new OriginMap([
    { out: 0, end: 2, source: 'm', at: 0, exact: true },
    { out: 2, end: 4, source: 'i', at: 0, exact: true, via },
    { out: 4, end: 6, source: 'm', at: 13, exact: true },
  ])
  const document = originsDocument('a\ni\nb\n', origins, new Sources([main, inc]))
  expect(document).toEqual({
    version: 1,
    sources: ['main.ks', 'x'],
    segments: [
      { start: 0, end: 2, line: 1, source: 0, at: 0, sourceLine: 1, exact: true },
      {
        start: 2,
        end: 4,
        line: 2,
        source: 1,
        at: 0,
        sourceLine: 1,
        exact: true,
        via: [{ source: 0, line: 2, start: 11, end: 12 }],
      },
      { start: 4, end: 6, line: 3, source: 0, at: 13, sourceLine: 3, exact: true },
    ],
  })
})

it('takes other names', () => {
  const file = { id: '/abs/a.ks', path: '/abs/a.ks', text: 'x' }
  expect(originsDocument('x', OriginMap.whole(file), new Sources([file]), () => 'a.ks').sources).toEqual(['a.ks'])
})
