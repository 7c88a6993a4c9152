import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { shared, sharedPath } from '../support/shared.ts'
import { type Answer, askReference, noReference, type Question } from './ask-reference.ts'

/** A tree and the releases at which its two readings are compared. */
interface Tree {
  readonly folder: string
  readonly path: string
  readonly version: string
}

const projects = join(import.meta.dirname, '..', 'projects')

/** Trees of `test/projects` that the reference does not read as it reads our flattened text, and why. */
const differences: Readonly<Record<string, string>> = {
  'apostrophes F45': 'it tokenises the first line of a fragment in a script, and a trailing comment there, and crashes',
  'apostrophes F7': 'as at F45',
  'fragment-in-script F45':
    'it drops leading comments and #! of a fragment in a script, and glues its last line to the next',
  'fragment-in-script F7': 'as at F45',
  'current-folder-last F45':
    'it is asked in another folder, where it does not find what lies in the folder of the main file',
  'current-folder-last F7': 'as at F45',
  'ksappend-chain F45': 'its preprocessor is run by ksvalidator and Anaconda, not by ksflatten',
  'ksappend-chain F7': 'as at F45',
  'search-path F45': 'it has no -I',
  'search-path F7': 'it has no -I',
  'ksappend F45': 'its preprocessor is run by ksvalidator and Anaconda, not by ksflatten',
  'ksappend F7': 'as at F45',
  'end-in-fragment F45': 'it refuses a section that ends in a fragment; the flattened text is in order (warning)',
  'end-in-fragment-then-comments F45':
    'it refuses a section that ends in a fragment; the flattened text is in order (warning)',
  'end-in-fragment-then-comments F7': 'it makes a second script of the comments after the include (warning)',
  'outer-section-ends-deep-inside F45':
    'it refuses a section that ends in a fragment; the flattened text is in order (warning)',
  'end-in-fragment-then-commands F45': 'it loses the line after the include (error)',
  'end-in-fragment-then-commands F7': 'it loses the line after the include (error)',
  'left-open-closed-by-the-main-file F45': 'it loses the section and the lines after the include (error)',
  'left-open-closed-by-the-main-file F7': 'it loses the section and the lines after the include (error)',
  'end-in-fragment-then-more F45': 'it makes a second script of the lines after the include (error)',
  'end-in-fragment-then-more F7': 'as at F45',
  'header-inside-packages F7': 'it goes on in the outer %packages after the include (error)',
  'left-open-at-the-end F45': 'it loses the section (error)',
  'left-open-at-the-end F7': 'it loses the section (error)',
  'left-open-deep-inside F45': 'it loses the lines after the include (error)',
  'left-open-deep-inside F7': 'it loses the lines after the include (error)',
  'left-open-main-goes-on F45': 'it loses the section and the lines after the include (error)',
  'left-open-main-goes-on F7': 'it loses the section and the lines after the include (error)',
  'lines-between-two-includes F45': 'it loses the line between the includes (error)',
  'lines-between-two-includes F7': 'it loses the line between the includes (error)',
  'reopens-another-section F45': 'it loses the new section and goes on in the old one (error)',
  'reopens-another-section F7': 'it loses the new section and goes on in the old one (error)',
  'sections-without-end F7': 'it loses the section that the fragment begins (error)',
}

describe.skipIf(noReference())('the reference reads the flattened text as it reads the tree', () => {
  let answers: ReadonlyMap<string, Answer>
  const corpus: Tree[] = shared ? corpusTrees() : []
  const ours: Tree[] = projectTrees()

  beforeAll(async () => {
    const questions: Question[] = []
    for (const tree of [...corpus, ...ours]) {
      const { folder, path, version } = tree
      const { text } = await splice(path, { loader: folderLoader({ cwd: folder, ...optionsOf(folder) }) })
      questions.push({ id: `file ${nameOf(tree)}`, version, kind: 'file', path: join(folder, path) })
      questions.push({ id: `text ${nameOf(tree)}`, version, kind: 'sequence', text })
    }
    answers = askReference(questions)
  })

  const readings = (tree: Tree) => {
    const file = answers.get(`file ${nameOf(tree)}`)!
    const text = answers.get(`text ${nameOf(tree)}`)!
    return { file: file.accept ? file.output : 'refused', text: text.accept ? text.output : 'refused' }
  }

  it('for every file of the corpus', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(160)
    for (const tree of corpus) {
      const { file, text } = readings(tree)
      expect(text, nameOf(tree)).toBe(file)
    }
    const read = corpus.filter((tree) => readings(tree).file !== 'refused')
    console.log(
      `the reference reads ${read.length} of ${corpus.length} files of the corpus, each as the flattened text`,
    )
  })

  it.each(ours.map((tree) => [`${tree.folder.split(/[\\/]/).at(-1)} ${tree.version}`, tree] as const))(
    'or differs for a known reason: %s',
    (name, tree) => {
      const { file, text } = readings(tree)
      if (name in differences) expect(text).not.toBe(file)
      else expect(text).toBe(file)
    },
  )

  it('has no reason left over', () => {
    const names = new Set(ours.map((tree) => `${tree.folder.split(/[\\/]/).at(-1)} ${tree.version}`))
    expect(Object.keys(differences).filter((name) => !names.has(name))).toEqual([])
  })
})

function nameOf({ folder, path, version }: Tree): string {
  return `${version} ${join(folder, path)}`
}

function corpusTrees(): Tree[] {
  const lines = readFileSync(sharedPath('vectors', 'flatten.jsonl'), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly tree: string; readonly path: string; readonly version: string })
    .map(({ tree, path, version }) => ({ folder: sharedPath('corpus', tree), path, version }))
}

function projectTrees(): Tree[] {
  return readdirSync(projects, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['F45', 'F7'].map((version) => ({ folder: join(projects, name), path: 'main.ks', version })))
}

function optionsOf(folder: string): { readonly includePath?: readonly string[] } {
  const path = join(folder, 'options.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
