import type { ReleaseName } from '../../grammar/releases.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { joined } from '../lint/words.ts'
import { toJson } from '../report/json.ts'
import type { ReportedFile } from '../report/report.ts'
import { textFindings } from '../report/text.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { reportOptions } from './findings.ts'
import type { spec } from './migrate.ts'
import { type Migrated, migrateFiles } from './migrate-files.ts'
import { writeOutputs } from './output.ts'
import { readingOf } from './reading.ts'
import { chosenRelease } from './release-option.ts'
import { tool } from './version.ts'

type Options = Arguments<typeof spec>['options']

interface Way {
  readonly from: ReleaseName
  readonly to: ReleaseName
}

/** `ks migrate`. */
export async function migrateCommand({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const way = { from: releaseOf('--from', options.from), to: releaseOf('--to', options.to) }
  const filter = positionals.includes('-')
  if (filter && positionals.length > 1) throw usageError('Unexpected - beside other files, expected it alone')
  if (filter && options.write) throw usageError('Unexpected --write for standard input, expected files')
  const migrated = await migrateFiles(
    {
      arguments: positionals,
      ...way,
      include: options.include,
      stdinFilename: options['stdin-filename'],
      configuration: new Configuration(io, options),
      reading: await readingOf(options, io),
    },
    io,
  )
  const { changed, files, sources, failures, configured, shared } = migrated
  const write = options.write && failures.length === 0
  if (write) {
    const outputs = changed.map(({ source, path, text }) => ({ path, text, was: sources.get(source)!.text }))
    await writeOutputs(outputs, io)
  }
  if (options.format === 'json') io.stdout.write(asJson(migrated, way, write))
  else if (filter) asFilter(migrated, way, options, io)
  else printText(migrated, way, { ...options, write }, io)
  for (const { message } of failures) io.stderr.write(`ks: ${message}\n`)
  for (const { path, by } of filter ? [] : shared)
    io.stderr.write(`ks: ${path} is included by ${someOf(by)} too, not migrated here\n`)
  for (const place of configured)
    io.stderr.write(`ks: ${place} says release ${way.from}: write ${way.to} there when all is done\n`)
  if (options.write && !write) io.stderr.write('ks: Nothing was written, since not every file could be read\n')
  if (failures.length > 0) return Math.max(...failures.map(({ exitCode }) => exitCode))
  return left(files).length > 0 ? exitCodes.findings : exitCodes.clean
}

function releaseOf(option: string, name: string | undefined): ReleaseName {
  const release = chosenRelease(name)
  if (release) return release
  throw usageError(`Missing ${option}, expected a release`, 'such as: ks migrate --from el9 --to el10 FILES')
}

/** The kickstart after the changes; what there is to tell goes beside it. */
function asFilter({ files, sources, changed }: Migrated, way: Way, options: Options, io: CliIo): void {
  const { path } = files[0]!
  const text = changed.find((one) => one.path === path)?.text ?? [...sources].find((one) => one.path === path)?.text
  const readable = files[0]!.diagnostics.every(({ code }) => !unreadable.includes(code))
  if (readable && text !== undefined) io.stdout.write(text)
  const shown = files.map((file) => ({ ...file, diagnostics: file.diagnostics.map(withoutFix) }))
  io.stderr.write(textFindings({ tool, files: shown, sources }, reportOptions(io.stderr, io, options['no-color'])))
  io.stderr.write(`${summaryOf(files, way, 'made')}\n`)
  const others = changed.filter((one) => one.path !== path)
  if (others.length > 0) io.stderr.write(`ks: Not changed: ${others.map((one) => one.path).join(', ')}\n`)
}

const unreadable: readonly string[] = ['parse/binary', 'parse/not-utf8', 'parse/too-large']

function printText({ files, sources, changed }: Migrated, way: Way, options: Options, io: CliIo): void {
  const shown = files.map((file) => ({ ...file, diagnostics: file.diagnostics.map(withoutFix) }))
  const report = reportOptions(io.stdout, io, options['no-color'])
  io.stdout.write(textFindings({ tool, files: shown, sources }, report))
  io.stdout.write(`${summaryOf(files, way, options.write ? 'made' : 'to make (--write)')}\n`)
  if (options.write) return
  for (const { source, path, text } of changed) {
    const names = { before: `a/${path}`, after: `b/${path}` }
    io.stdout.write(unifiedDiff(sources.get(source)!.text, text, names, report.paint))
  }
}

function summaryOf(files: readonly ReportedFile[], { from, to }: Way, made: string): string {
  const { length: count } = mechanical(files)
  const notes = noted(files).length
  const parts = [
    `${counted(count, 'change')} ${made}`,
    `${left(files).length} left to a human`,
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ]
  return `From ${from} to ${to}: ${parts.join(', ')}`
}

function allOf(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return files.flatMap(({ diagnostics }) => diagnostics)
}

function mechanical(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return allOf(files).filter(({ fix }) => fix !== undefined)
}

function left(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return allOf(files).filter((one) => !one.fix && one.severity !== 'info')
}

function noted(files: readonly ReportedFile[]): readonly Diagnostic[] {
  return allOf(files).filter((one) => !one.fix && one.severity === 'info')
}

/** A change is no fault: its line tells what is done. */
function withoutFix({ fix, ...one }: Diagnostic): Diagnostic {
  if (!fix) return one
  return { ...one, severity: 'info', hint: [fix.title, one.hint].flatMap((text) => text ?? []).join('; ') }
}

function someOf(paths: readonly string[]): string {
  const more = paths.length - 3
  return joined(more > 0 ? [...paths.slice(0, 3), `${more} more`] : paths, 'and')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** `schema/migrate.schema.json` describes it. */
function asJson({ files, sources, changed }: Migrated, { from, to }: Way, written: boolean): string {
  const report = toJson({ tool, files, sources })
  const value = {
    version: 1,
    tool,
    from,
    to,
    files: report.files.map(({ path, diagnostics }) => ({ path, findings: diagnostics })),
    summary: {
      changes: mechanical(files).length,
      left: left(files).length,
      notes: noted(files).length,
      written,
    },
    changed: changed.map(({ path, source, text }) => ({
      path,
      diff: unifiedDiff(sources.get(source)!.text, text, { before: `a/${path}`, after: `b/${path}` }),
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
