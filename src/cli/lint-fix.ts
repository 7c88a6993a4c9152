import { applyFixes } from '../diagnostics/apply-fixes.ts'
import type { Loader, LoadResult } from '../flatten/loader.ts'
import { reportOnce } from '../report/report.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { CliIo } from './cli-io.ts'
import { reportOptions } from './findings.ts'
import { type LintAsked, type Linted, lintFiles } from './lint-files.ts'
import { writeOutputs } from './output.ts'

export interface FixOptions {
  readonly unsafe: boolean
  /** Print the changes instead of making them. */
  readonly dryRun: boolean
  readonly noColor: boolean
}

/** A fix may uncover another finding, and overlapping fixes wait for the next round; far fewer rounds are enough. */
const MOST_ROUNDS = 10

/** Lints, mends, and lints again until nothing is left to mend; only then are files written, each once. */
export async function fixFiles(asked: LintAsked, options: FixOptions, io: CliIo): Promise<Linted> {
  const fixed = new Map<SourceId, string>()
  const around = (loader: Loader) => withTexts(loader, fixed)
  const originals = new Map<SourceId, SourceFile>()
  let linted = await lintFiles(asked, io, around)
  let applied = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const source of linted.sources) if (!originals.has(source.id)) originals.set(source.id, source)
    const diagnostics = reportOnce(linted.files).flatMap((file) => file.diagnostics)
    const results = applyFixes(linted.sources, diagnostics, { unsafe: options.unsafe })
    if (!results.changed) break
    applied += results.applied
    for (const { source, text, changed } of results.files.values()) if (changed) fixed.set(source, text)
    linted = await lintFiles(asked, io, around)
  }
  const changes = [...fixed].flatMap(([id, text]) => {
    const original = originals.get(id)
    return original && original.text !== text ? [{ original, text }] : []
  })
  if (options.dryRun) printDiffs(changes, options, io)
  else await writeChanges(changes, applied, io)
  return linted
}

interface Change {
  readonly original: SourceFile
  readonly text: string
}

function printDiffs(changes: readonly Change[], options: FixOptions, io: CliIo): void {
  const { paint } = reportOptions(io.stdout, io, options.noColor)
  for (const { original, text } of changes) {
    const { path } = original
    io.stdout.write(unifiedDiff(original.text, text, { before: `a/${path}`, after: `b/${path}` }, paint))
  }
}

async function writeChanges(changes: readonly Change[], applied: number, io: CliIo): Promise<void> {
  if (changes.length === 0) return
  await writeOutputs(
    changes.map(({ original, text }) => ({ path: original.path, text, was: original.text })),
    io,
  )
  const files = changes.map(({ original }) => original.path).join(', ')
  io.stderr.write(`ks: ${applied} finding${applied === 1 ? '' : 's'} fixed in ${files}\n`)
}

/** A loader that gives the texts in `texts` for the files it knows by those ids. */
function withTexts(loader: Loader, texts: ReadonlyMap<SourceId, string>): Loader {
  const replace = (result: LoadResult): LoadResult => {
    const text = result.ok ? texts.get(result.file.id) : undefined
    return result.ok && text !== undefined ? { ...result, file: { ...result.file, text } } : result
  }
  return {
    main: async (path) => replace(await loader.main(path)),
    include: async (target, from) => replace(await loader.include(target, from)),
    named: async (target) => {
      const named = await loader.named?.(target)
      return named && { ...named, result: replace(named.result) }
    },
  }
}
