import type { FailOn } from '../config/config.ts'
import { compareSeverity } from '../diagnostics/sort.ts'
import { foldRepeated } from '../report/fold-repeated.ts'
import { jsonReport } from '../report/json.ts'
import { type Report, type ReportedFile, reportOnce, summarise } from '../report/report.ts'
import { textReport } from '../report/text.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { diskSizeOf } from './disk-size-option.ts'
import { exitCodes } from './exit-codes.ts'
import { reportOptions } from './findings.ts'
import type { spec } from './lint.ts'
import { type Linted, type LintedFile, type Listed, lintFiles } from './lint-files.ts'
import { readingOf } from './reading.ts'
import { chosenRelease } from './release-option.ts'
import { tool } from './version.ts'

type Options = Arguments<typeof spec>['options']

const reports = { text: textReport, json: jsonReport } as const satisfies Readonly<Record<string, Report>>

/** `ks lint`. */
export async function lintCommand({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const maxWarnings = countOption(options['max-warnings'])
  const release = chosenRelease(options.release)
  const fixing = options.fix || options['fix-unsafe'] || options['fix-dry-run']
  const arguments_ = positionals.length > 0 ? positionals : ['.']
  // It would mean this folder, and comes from an unset variable of a script.
  if (arguments_.includes('')) throw usageError('Unexpected empty argument, expected a file or folder')
  if (fixing && !options['fix-dry-run'] && arguments_.includes('-')) {
    throw usageError('Unexpected --fix for standard input, expected files', 'use --fix-dry-run to see the changes')
  }
  const asked = {
    arguments: arguments_,
    targets: options.for,
    diskSize: diskSizeOf(options['disk-size']),
    rules: options.rule.length > 0 ? (await import('./rule-option.ts')).ruleSeverities(options.rule) : {},
    include: options.include,
    stdinFilename: options['stdin-filename'],
    release,
    configuration: new Configuration(io, options),
    reading: await readingOf(options, io),
  }
  const linted = fixing
    ? await (await import('./lint-fix.ts')).fixFiles(
        asked,
        { unsafe: options['fix-unsafe'], dryRun: options['fix-dry-run'], noColor: options['no-color'] },
        io,
      )
    : await lintFiles(asked, io)
  return report(linted, options, maxWarnings, io)
}

function report(linted: Linted, options: Options, maxWarnings: number, io: CliIo): number {
  const files = reportOnce(linted.files)
  const stream = options['fix-dry-run'] ? io.stderr : io.stdout
  const worth = options.quiet ? files.map(errorsOnly) : files
  const shown = options.format === 'text' ? foldRepeated(worth) : worth
  const text = reports[options.format](
    {
      tool,
      files: options.format === 'text' ? shown : perArgument(shown, linted.listed),
      counted: files,
      sources: linted.sources,
    },
    reportOptions(stream, io, options['no-color']),
  )
  stream.write(text)
  for (const { path, language } of linted.passedOver) {
    io.stderr.write(`ks: ${JSON.stringify(path)} is passed over: it is written in ${language}\n`)
  }
  io.stderr.write(templateHint(linted.files))
  for (const failure of linted.failures) {
    io.stderr.write(`ks: ${failure.message}\n`)
  }
  if (linted.failures.length > 0) return Math.max(...linted.failures.map(({ exitCode }) => exitCode))
  const { warnings } = summarise(files)
  const tooMany = warnings > maxWarnings
  if (tooMany)
    io.stderr.write(
      `ks: ${warnings} warning${warnings === 1 ? '' : 's'}, expected at most ${maxWarnings} (--max-warnings)\n`,
    )
  // A finding of several files is shown with the first, which may be one that never fails.
  return tooMany || reaches(linted.files, options['fail-on']) ? exitCodes.findings : exitCodes.clean
}

/** One for each name that an argument has for a file, so that all can be looked up. Findings stay with the first name of their file. */
function perArgument(files: readonly ReportedFile[], listed: readonly Listed[]): readonly ReportedFile[] {
  const told = new Set<number>()
  return listed.map(({ path, outcome }) => {
    if (typeof outcome !== 'number')
      return { path: path === '-' ? outcome.path : path, diagnostics: [], passedOver: outcome.language }
    const file = files[outcome]!
    if (told.has(outcome)) return { ...file, path, diagnostics: [] }
    told.add(outcome)
    return file
  })
}

/** A line for all templates that were judged as if they were kickstarts, or nothing. */
function templateHint(files: readonly LintedFile[]): string {
  const templates = files.filter(({ template }) => template !== undefined)
  const first = templates[0]
  if (!first) return ''
  const others = templates.length - 1
  const languages = new Set(templates.map(({ template }) => template))
  const language = languages.size === 1 ? first.template : 'auto'
  const subject = `${JSON.stringify(first.path)}${others > 0 ? ` and ${others} more look` : ' looks'}`
  return `ks: ${subject} like ${others > 0 ? 'templates' : 'a template'}: --template ${language} judges nothing that placeholders touch\n`
}

function errorsOnly(file: ReportedFile): ReportedFile {
  return { ...file, diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** True when a file has a finding as bad as `asked`, else as its configuration says, else an error. */
function reaches(files: readonly LintedFile[], asked: FailOn | undefined): boolean {
  return files.some(({ diagnostics, failOn }) => {
    const least = asked ?? failOn ?? 'error'
    return least !== 'never' && diagnostics.some(({ severity }) => compareSeverity(severity, least) <= 0)
  })
}

function countOption(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d{1,9}$/.test(text)) throw usageError(`Unexpected value "${text}" of --max-warnings, expected a number`)
  return Number(text)
}
