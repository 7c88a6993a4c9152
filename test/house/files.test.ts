import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

describe('source files', () => {
  const sources = sourceFiles('src', 'grammar')
  const all = [...sources, ...sourceFiles('test')]

  it('have at most 500 lines', () => {
    const long = all.map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    expect(long.filter((file) => file.lines > 501)).toEqual([])
  })

  it('are named in kebab-case', () => {
    expect(all.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.test|\.config)?\.ts$/.test(file.path))).toEqual([])
  })

  it('have a sentence over everything that the public modules export', () => {
    const exported = sources.filter((file) => /^(?:src\/(?:index|node)|grammar\/index)\.ts$/.test(file.path))
    const bare = exported.flatMap((file) => exportedNames(file.text)).filter((name) => !isDescribed(name))
    expect(bare).toEqual([])
  })

  it('leave no note for later', () => {
    const note = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
    expect(all.filter((file) => note.test(file.text)).map((file) => file.path)).toEqual([])
  })

  /** Names of functions, classes and constants in `export { a, b as c } from …` lines, under their own names. */
  function exportedNames(text: string): string[] {
    return [...text.matchAll(/^export \{([^}]*)\}/gm)]
      .flatMap((match) => (match[1] ?? '').split(','))
      .map((name) => name.trim().replace(/\s+as\s+.*$/s, ''))
      .filter((name) => name !== '' && !name.startsWith('type '))
  }

  function isDescribed(name: string): boolean {
    const declared = new RegExp(`(\\*/\\n)?export (?:async )?(?:function|const|class) ${name}\\b`)
    return sources.some((file) => declared.exec(file.text)?.[1] !== undefined)
  }
})
