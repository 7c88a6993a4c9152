import { describe, expect, it } from 'vitest'
import { walk } from '../../src/ast/walk.ts'
import { parse } from '../../src/parse/parse.ts'

const { file } = parse('lang en_US # c\n%packages --x\nfoo # c\n\n%include a b\n%end z\n# c\n')

describe('walk', () => {
  it('visits words where they stand, with what they stand in', () => {
    const seen: string[] = []
    walk(file, {
      word: (node, ancestors) => {
        seen.push([...ancestors.map(({ type }) => type), node.value].join(' '))
      },
    })
    expect(seen).toEqual([
      'command lang',
      'command en_US',
      'section %packages',
      'section --x',
      'section package foo',
      'section include %include',
      'section include a',
      'section include b',
      'section end z',
    ])
  })

  it('visits every node in source order', () => {
    const starts: number[] = []
    const note = (node: { readonly span: { readonly start: number } }) => {
      starts.push(node.span.start)
    }
    walk(file, { command: note, section: note, package: note, blank: note, include: note, end: note, comment: note })
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts).toHaveLength(9)
  })
})
