import type { ReleaseName } from '../../grammar/releases.ts'
import { agreedFixes, type Voter } from '../diagnostics/agreed-fixes.ts'
import { applyFixes, type FixedText } from '../diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { flatten } from '../flatten/flatten.ts'
import { findKickstarts } from '../io/find-kickstarts.ts'
import { folderLoader } from '../io/folder-loader.ts'
import { migrate } from '../migrate/migrate.ts'
import { toJson } from '../report/json.ts'
import { type ReportedFile, reportOnce } from '../report/report.ts'
import { textFindings } from '../report/text.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { Sources } from '../source/source-file.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { reportOptions } from './findings.ts'
import { openInput, readingInput } from './input.ts'
import type { spec } from './migrate.ts'
import { writeOutputs } from './output.ts'
import { readingOf } from './reading.ts'
import { chosenRelease } from './release-option.ts'
import { tool } from './version.ts'

type Options = Arguments<typeof spec>['options']

interface Migrated {
  readonly from: ReleaseName
  readonly to: ReleaseName
  /** Each finding once. */
  readonly files: readonly ReportedFile[]
  readonly sources: Sources
  readonly changed: readonly FixedText[]
}

/** `ks migrate`. */
export async function migrateCommand({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const migrated = await migrateFiles(positionals, options, io)
  const { changed, sources, files } = migrated
  if (options.write)
    await writeOutputs(
      changed.map(({ path, text }) => ({ path, text })),
      io,
    )
  io.stdout.write(options.format === 'json' ? asJson(migrated, options) : asText(migrated, options, io))
  if (options.format === 'text' && !options.write) {
    const { paint } = reportOptions(io.stdout, io, options['no-color'])
    for (const { source, path, text } of changed) {
      const names = { before: `a/${path}`, after: `b/${path}` }
      io.stdout.write(unifiedDiff(sources.get(source)!.text, text, names, paint))
    }
  }
  return left(files).length > 0 ? exitCodes.findings : exitCodes.clean
}

async function migrateFiles(names: readonly string[], options: Options, io: CliIo): Promise<Migrated> {
  const from = releaseOf('--from', options.from)
  const to = releaseOf('--to', options.to)
  const { files: paths, problems } = await findKickstarts(names, io.cwd)
  if (problems.length > 0) throw usageError(problems.map(({ message }) => message).join('; '))
  const configuration = new Configuration(io, options)
  const reading = await readingOf(options, io)
  const sources = new Sources()
  const found: (ReportedFile & Voter)[] = []
  for (const path of paths) {
    if (path === '-') throw usageError('Unexpected standard input, expected files')
    const { includePath } = await configuration.for(path)
    const include = [...options.include, ...includePath]
    const loader = reading.around(folderLoader({ cwd: io.cwd, includePath: include }))
    const input = await openInput(path, { include, loader }, io)
    const outcome = await readingInput(input, () => flatten(input.path, { loader, ...reading.template }))
    const read = [...(outcome.ok ? outcome.value.sources : outcome.sources)]
    for (const file of read) sources.add(file)
    const diagnostics = outcome.ok ? migrate(outcome.value.file, { from, to }) : outcome.diagnostics
    found.push({ path: input.path, diagnostics, reached: new Set(read.map(({ id }) => id)), topLevel: true })
  }
  const files = reportOnce(agreedFixes(found))
  const results = applyFixes(
    sources,
    files.flatMap(({ diagnostics }) => diagnostics),
  )
  return { from, to, files, sources, changed: [...results.files.values()].filter(({ changed }) => changed) }
}

function releaseOf(option: string, name: string | undefined): ReleaseName {
  const release = chosenRelease(name)
  if (release) return release
  throw usageError(`Missing ${option}, expected a release`, 'such as: ks migrate --from el9 --to el10 FILES')
}

function left(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return files.flatMap(({ diagnostics }) => diagnostics).filter((one) => !one.fix && one.severity !== 'info')
}

function mechanical(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return files.flatMap(({ diagnostics }) => diagnostics).filter(({ fix }) => fix !== undefined)
}

function asText({ from, to, files, sources }: Migrated, options: Options, io: CliIo): string {
  const shown = files.map((file) => ({ ...file, diagnostics: file.diagnostics.map(withoutFix) }))
  const findings = textFindings({ tool, files: shown, sources }, reportOptions(io.stdout, io, options['no-color']))
  const changes = mechanical(files).length
  const made = options.write ? `${counted(changes, 'change')} made` : `${counted(changes, 'change')} to make (--write)`
  return `${findings}From ${from} to ${to}: ${made}, ${left(files).length} left to a human\n`
}

/** A change is no fault: its line tells what is done. */
function withoutFix({ fix, ...one }: Diagnostic): Diagnostic {
  if (!fix) return one
  return { ...one, severity: 'info', hint: [fix.title, one.hint].flatMap((text) => text ?? []).join('; ') }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function asJson({ from, to, files, sources, changed }: Migrated, { write }: Options): string {
  const report = toJson({ tool, files, sources })
  const value = {
    version: 1,
    from,
    to,
    files: report.files.map(({ path, diagnostics }) => ({ path, findings: diagnostics })),
    summary: { changes: mechanical(files).length, left: left(files).length, written: write },
    changed: changed.map(({ path, source, text }) => ({
      path,
      diff: unifiedDiff(sources.get(source)!.text, text, { before: `a/${path}`, after: `b/${path}` }),
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
