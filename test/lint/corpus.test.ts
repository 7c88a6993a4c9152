import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { kojiRequired, targetNames } from '../../src/lint/targets.ts'
import { LineIndex } from '../../src/source/line-index.ts'
import { noShared } from '../support/shared.ts'
import { type Reviewed, type ReviewedFinding, reasonsFor, reviewed } from './reviewed/reviewed.ts'
import { type CorpusFile, corpusFiles } from './support/corpus.ts'

/** A finding on a real file, and for which targets it is told. */
interface Finding extends ReviewedFinding {
  readonly row: number
  readonly column: number
  readonly targets: Set<string>
}

/** Targets that are tried on the same files: those that somebody might build with them. */
const families = {
  anaconda: { targets: ['anaconda'], files: /./ },
  live: {
    targets: [
      'koji-livemedia',
      'koji-livecd',
      'livemedia-creator',
      'livemedia-creator-no-virt',
      'livemedia-creator-pxe-live',
      'livecd-creator',
    ],
    files: /\/(?:fedora-live-|fedora-livecd-|fedora-livedvd-|qa-test-day)/,
  },
  image: {
    targets: ['koji-image', 'imagefactory', 'oz'],
    files: /^almalinux|\/fedora-(?:disk|cloud|(?:eln-)?container|eln-guest|modular|iot|[a-z-]+-vagrant)/,
  },
  disk: {
    targets: ['koji-appliance', 'appliance-creator', 'livemedia-creator-disk', 'livemedia-creator-disk-no-virt'],
    files: /\/fedora-(?:disk|modular)-/,
  },
  container: {
    targets: ['livemedia-creator-fsimage', 'livemedia-creator-ami', 'livemedia-creator-tar'],
    files: /\/fedora-(?:eln-)?container-/,
  },
} as const

type Family = keyof typeof families

const familyNames = Object.keys(families) as readonly Family[]

/** Each finding once, in the order of paths and places. */
async function findingsOf(files: readonly CorpusFile[], targets: readonly string[]): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>()
  for (const { release, includers, flatten } of files) {
    const { file, sources } = await flatten()
    for (const target of targets) {
      for (const { code, severity, span } of lint(file, { for: [target], release, facts: { includers } }).diagnostics) {
        const { path, text } = sources.get(span.source)!
        const { line: row, column } = new LineIndex(text).position(span.start)
        const key = `${path}:${row}:${column} ${severity} ${code}`
        const line = text.split('\n')[row - 1]!
        if (!found.has(key)) found.set(key, { code, severity, path, line, row, column, targets: new Set() })
        found.get(key)!.targets.add(target)
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => compare(a.path, b.path) || a.row - b.row || a.column - b.column || compare(a.code, b.code),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const placeOf = ({ path, row, column, severity, code }: Finding) => `${path}:${row}:${column} ${severity} ${code}`

/** `path:line:column severity code (targets, when it is not all) — reason` */
function shown(finding: Finding, targets: readonly string[]): string {
  const who = finding.targets.size < targets.length ? ` (${[...finding.targets].join(', ')})` : ''
  return `${placeOf(finding)}${who} — ${reasonsFor(finding)[0]?.reason}`
}

describe.skipIf(noShared())('the corpus', () => {
  let files: readonly CorpusFile[] = []
  const found = new Map<Family, readonly Finding[]>()

  beforeAll(async () => {
    files = corpusFiles()
    for (const name of familyNames) {
      const { targets, files: own } = families[name]
      found.set(
        name,
        await findingsOf(
          files.filter(({ path }) => own.test(path)),
          targets,
        ),
      )
    }
  })

  test('is linted for every target', () => {
    expect(
      Object.values(families)
        .flatMap(({ targets }) => [...targets])
        .sort(),
    ).toEqual([...targetNames].sort())
  })

  test.each(familyNames)('for %s: every finding has been reviewed, and has one reason', async (name) => {
    const findings = found.get(name)!
    const wrong = findings.filter((one) => reasonsFor(one).length !== 1)
    expect(wrong.map((one) => `${placeOf(one)} | ${one.line}`)).toEqual([])
    const lines = findings.map((one) => `${shown(one, families[name].targets)}\n`)
    await expect(lines.join('')).toMatchFileSnapshot(join(import.meta.dirname, '__snapshots__', `corpus-${name}.txt`))
  })

  test('no reason is left over', () => {
    const used = new Set<Reviewed>([...found.values()].flat().flatMap(reasonsFor))
    expect(reviewed.filter((entry) => !used.has(entry))).toEqual([])
  })

  // The trees that are built: what cannot be read, or is no kickstart, is told above.
  test.each(['live', 'anaconda'] as const)('for %s: no error but on files that cannot be installed from', (name) => {
    const errors = found.get(name)!.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ path }) => !/\/(?:l10n|templates)\/|modular-arm-server/.test(path))).toEqual([])
  })

  test("for koji-image: every error on a file that is there as a whole is one of the manual's five", () => {
    const errors = found
      .get('image')!
      .filter(({ severity, code }) => severity === 'error' && code !== 'include/missing')
    const required = new Set<string>(kojiRequired)
    expect(errors.filter(({ code }) => !required.has(code))).toEqual([])
    expect(new Set(errors.flatMap(({ targets }) => [...targets]))).toEqual(new Set(['koji-image']))
  })
})
