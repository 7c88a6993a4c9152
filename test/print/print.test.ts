import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sectionNames } from '../../src/ast/section-names.ts'
import { parse } from '../../src/parse/parse.ts'
import { print } from '../../src/print/print.ts'
import { texts } from '../parse/texts.ts'
import { noShared, sharedPath } from '../support/shared.ts'

describe('print', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(texts, (text) => print(parse(text).file) === text),
      { numRuns: 5000 },
    )
  })

  it('gives back any text that is the inside of a section', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...sectionNames),
        (text, within) => print(parse(text, { within }).file) === text,
      ),
      { numRuns: 3000 },
    )
  })

  it('leaves out what a tree no longer has', () => {
    const { file } = parse('text\nlang en_US\n%packages\nfoo\nbar\n%end\n')
    expect(print({ ...file, statements: file.statements.slice(1) })).toBe('lang en_US\n%packages\nfoo\nbar\n%end\n')
  })

  it('gives back every file of our corpus', () => {
    expectPrinted(join(import.meta.dirname, '..', '..', 'corpus'))
  })

  it.skipIf(noShared())('gives back every file of the shared corpus', () => {
    expect(expectPrinted(sharedPath('corpus'))).toBeGreaterThan(100)
  })
})

/** The number of files looked at. */
function expectPrinted(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    expect(print(parse(text, { path }).file) === text, path).toBe(true)
  }
  return paths.length
}
