import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { type SourceText, sourceFiles } from '../support/source-files.ts'
import { layers, tops } from './import-table.ts'
import { type Import, importsOf, layerOf } from './imports.ts'

const files = sourceFiles('src', 'grammar')

describe('import table', () => {
  it('is in order: each layer imports from the rows before it', () => {
    const seen = new Set<string>()
    for (const layer of [...layers, ...tops]) {
      for (const name of [...layer.imports, ...(layer.types ?? [])]) {
        expect(seen, `${layer.name} imports ${name}`).toContain(name)
      }
      seen.add(layer.name)
    }
  })

  it('holds for every import line of src/ and grammar/', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => importsOf(file.text).flatMap((one) => objection(file.path, one) ?? []))).toEqual([])
  })

  it.each([
    ['src/ast/x.ts', "import { parse } from '../parse/parse.ts'", 'ast may not import parse'],
    ['src/ast/x.ts', "import type { X } from '../lint/rule.ts'", 'ast may not import lint'],
    ['grammar/releases.ts', "export * from '../src/source/span.ts'", 'grammar may not import source'],
    ['grammar/types.ts', "import './syntax/words.ts'", 'grammar may not import grammar/syntax'],
    ['src/check/x.ts', "const x = await import('node:fs')", 'check may not import node:fs'],
    ['src/print/x.ts', "import {\n  a,\n  b\n} from 'yaml'", 'print may not import yaml'],
    ['src/io/x.ts', "import { flatten } from '../flatten/flatten.ts'", 'io may not import flatten'],
    ['src/lint/x.ts', "type X = import('../cli/main.ts').X", 'lint may not import cli'],
    ['src/index.ts', "export { f } from './io/files.ts'", 'index.ts may not import io'],
    ['src/source/x.ts', "const fs = require('node:fs')", 'source may not import node:fs'],
    ['src/helpers.ts', "import { a } from './a.ts'", 'is in no layer'],
  ])('objects to %s with %s', (path, text, message) => {
    expect(importsOf(text).map((one) => objection(path, one))).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['src/io/x.ts', "import type { Loader } from '../flatten/loader.ts'"],
    ['src/parse/x.ts', "import { a } from '../../grammar/syntax/words.ts'"],
    ['src/cli/x.ts', "import { readFileSync } from 'node:fs'"],
    ['grammar/commands/repo.ts', "import type { CommandDef } from '../types.ts'"],
  ])('accepts %s with %s', (path, text) => {
    expect(importsOf(text).map((one) => objection(path, one))).toEqual([undefined])
  })

  it('finds process.exit nowhere', () => {
    const found = files.filter((file) => /\bprocess\s*\.\s*exit\b(?!Code)/.test(withoutComments(file)))
    expect(found.map((file) => file.path)).toEqual([])
  })

  it('finds node globals at the edges only', () => {
    const pure = files.filter((file) => !layerOf(file.path)?.edge)
    const found = pure.filter((file) =>
      /(?<![.\w'])(?:process|Buffer|__dirname|__filename)\s*[.[(]/.test(withoutComments(file)),
    )
    expect(found.map((file) => file.path)).toEqual([])
  })
})

/** What is wrong with an import, in words; nothing when the table allows it. */
function objection(path: string, { specifier, typeOnly }: Import): string | undefined {
  const layer = layerOf(path)
  if (!layer) return `${path} is in no layer of the import table`
  const refuse = (what: string) => `${path}: ${layer.name} may not import ${what}`
  if (specifier.startsWith('.')) {
    const target = layerOf(normalize(join(dirname(path), specifier)))
    // package.json, for the version, is the one file that the command may read from the root.
    if (!target) return layer.edge && specifier.endsWith('/package.json') ? undefined : refuse(specifier)
    if (target.name === layer.name || layer.imports.includes(target.name)) return undefined
    return typeOnly && layer.types?.includes(target.name) ? undefined : refuse(target.name)
  }
  if (specifier.startsWith('node:')) return layer.edge ? undefined : refuse(specifier)
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  return layer.packages?.includes(name) ? undefined : refuse(name)
}

function withoutComments(file: SourceText): string {
  return file.text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
