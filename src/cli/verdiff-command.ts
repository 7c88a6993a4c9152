import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../check/check.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { type Concern, concernsOf } from '../explain/concerns.ts'
import { type Change, verdiff } from '../explain/verdiff.ts'
import { countsText, verdiffText } from '../explain/verdiff-text.ts'
import { flatten } from '../flatten/flatten.ts'
import { findKickstarts } from '../io/find-kickstarts.ts'
import { toJson } from '../report/json.ts'
import { type ReportedFile, reportOnce } from '../report/report.ts'
import { textFindings } from '../report/text.ts'
import { Sources } from '../source/source-file.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { hasErrors, printFindings, reportOptions } from './findings.ts'
import { openInput, readingInput } from './input.ts'
import { readingOf } from './reading.ts'
import { chosenRelease } from './release-option.ts'
import type { spec } from './verdiff.ts'
import { tool } from './version.ts'

type Options = Arguments<typeof spec>['options']

const kinds: readonly Concern['kind'][] = ['removed', 'refused', 'deprecated', 'changed', 'added']

const severities: Readonly<Record<Concern['kind'], Severity>> = {
  removed: 'error',
  refused: 'error',
  deprecated: 'warning',
  changed: 'warning',
  added: 'info',
}

/** `ks verdiff`. */
export async function verdiffCommand({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const from = releaseOf('--from', options.from)
  const to = releaseOf('--to', options.to)
  const changes = verdiff(from, to)
  if (positionals.length > 0) return verdiffFiles(positionals, { from, to, changes }, options, io)
  const width = Math.max(60, Math.min(io.stdout.columns ?? 80, 100))
  io.stdout.write(
    options.format === 'json' ? asJson({ version: 1, from, to, changes }) : verdiffText(from, to, changes, width),
  )
  return exitCodes.clean
}

function releaseOf(option: string, name: string | undefined): ReleaseName {
  const release = chosenRelease(name)
  if (release) return release
  throw usageError(`Missing ${option}, expected a release`, 'such as: ks verdiff --from el9 --to el10')
}

interface Versions {
  readonly from: ReleaseName
  readonly to: ReleaseName
  readonly changes: readonly Change[]
}

async function verdiffFiles(
  names: readonly string[],
  versions: Versions,
  options: Options,
  io: CliIo,
): Promise<number> {
  const { files: paths, problems } = await findKickstarts(names, io.cwd)
  if (problems.length > 0) throw usageError(problems.map(({ message }) => message).join('; '))
  const configuration = new Configuration(io, options)
  const reading = await readingOf(options, io)
  const sources = new Sources()
  const found: ReportedFile[] = []
  let unread = false
  for (const path of paths) {
    const { includePath } = await configuration.for(path)
    const input = await openInput(path, { reading, include: [...options.include, ...includePath] }, io)
    const outcome = await readingInput(input, () =>
      flatten(input.path, { loader: input.loader, ...reading.templateFor(input.path) }),
    )
    for (const file of outcome.ok ? outcome.value.sources : outcome.sources) sources.add(file)
    const unreadable = outcome.ok ? outcome.value.diagnostics : outcome.diagnostics
    printFindings(
      unreadable.filter(({ severity }) => severity !== 'info'),
      sources,
      io,
      options['no-color'],
    )
    unread ||= hasErrors(unreadable)
    if (!outcome.ok) continue
    const { file } = outcome.value
    const concerns = concernsOf(
      check(file, { release: versions.from }),
      check(file, { release: versions.to }),
      versions.changes,
    )
    const { id, text } = file.source
    const known = degradeMasked(concerns.map(diagnosticOf), { id, text, masked: file.masked ?? [] })
    const located = locateAll(known, id, file.origins)
    found.push({ path: input.path, diagnostics: sortDiagnostics(located) })
  }
  const files = reportOnce(found)
  io.stdout.write(
    options.format === 'json' ? filesJson(files, versions, sources) : filesText(files, versions, sources, options, io),
  )
  return unread || files.some(({ diagnostics }) => hasErrors(diagnostics)) ? exitCodes.findings : exitCodes.clean
}

function diagnosticOf({ kind, message, hint, span }: Concern): Diagnostic {
  return { code: `verdiff/${kind}`, severity: severities[kind], message, span, ...(hint !== undefined && { hint }) }
}

function filesText(
  files: readonly ReportedFile[],
  { from, to }: Versions,
  sources: Sources,
  options: Options,
  io: CliIo,
): string {
  const findings = textFindings({ tool, files, sources }, reportOptions(io.stdout, io, options['no-color']))
  const concerns = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => ({ kind: kindOf(code) })))
  const what = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`
  return `${findings}From ${from} to ${to}, of concern in ${what}: ${countsText(concerns, kinds)}\n`
}

function filesJson(files: readonly ReportedFile[], { from, to }: Versions, sources: Sources): string {
  const report = toJson({ tool, files, sources })
  return asJson({
    version: 1,
    from,
    to,
    files: report.files.map(({ path, diagnostics }) => ({
      path,
      concerns: diagnostics.map(({ code, severity: _, ...concern }) => ({ kind: kindOf(code), ...concern })),
    })),
  })
}

function kindOf(code: string): string {
  return code.slice(code.indexOf('/') + 1)
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
