import type { ReleaseName } from '../../grammar/releases.ts'
import type { Effective, FailOn } from '../config/config.ts'
import { agreedFixes, type Voter } from '../diagnostics/agreed-fixes.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import { flatten } from '../flatten/flatten.ts'
import type { Loader } from '../flatten/loader.ts'
import { type FoundKickstarts, findKickstarts } from '../io/find-kickstarts.ts'
import { folderLoader } from '../io/folder-loader.ts'
import { findIncluders } from '../io/includers.ts'
import { lint } from '../lint/lint.ts'
import type { ReportedFile } from '../report/report.ts'
import { Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { TemplateSyntax } from '../template/placeholders.ts'
import { CliError, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { type Input, openInput, readingInput } from './input.ts'
import { otherLanguage } from './other-language.ts'
import type { Reading } from './reading.ts'
import { askedRelease } from './release-option.ts'
import { silentVoters } from './silent-voters.ts'
import { templateLanguage } from './template-language.ts'
import { withinOf } from './within-of.ts'

/** What `ks lint` was asked. */
export interface LintAsked {
  /** Files, folders, patterns, `-`. */
  readonly arguments: readonly string[]
  readonly targets: readonly string[]
  /** In GiB. */
  readonly diskSize: number | undefined
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly include: readonly string[]
  readonly stdinFilename: string | undefined
  readonly release: ReleaseName | undefined
  readonly configuration: Configuration
  readonly reading: Reading
}

/** A file's findings, and from which severity on its configuration lets them fail the run. */
export interface LintedFile extends ReportedFile, Voter {
  /** Of the text that was asked for. */
  readonly id: SourceId
  readonly failOn?: FailOn
  /** The language of its placeholders, when they may be why it has errors: nobody said that it is a template. */
  readonly template?: TemplateSyntax
}

/** A file that is no kickstart. */
export interface PassedOver {
  readonly path: string
  readonly language: string
}

/** What became of a file that was asked for. */
export interface Listed {
  /** As this argument names it. */
  readonly path: string
  /** Index among `files`, or what it is instead. */
  readonly outcome: number | PassedOver
}

export interface Linted {
  /** One per file, in the order asked. */
  readonly files: readonly LintedFile[]
  /** Every real file that was read. */
  readonly sources: Sources
  /** Files that could not be read at all. */
  readonly failures: readonly CliError[]
  /** Files that are no kickstarts, but in a language that calls its files alike. */
  readonly passedOver: readonly PassedOver[]
  /** One per file, and per other name that an argument has for one; without files that could not be read. */
  readonly listed: readonly Listed[]
}

/**
 * Lints everything that the arguments mean.
 * @param mended given when fixes will be made: wraps the loader that all files share, for texts that are not yet on disk.
 *   Kickstarts that nobody named have a say then; to ask them for a report would take several times as long as the report
 * @throws CliError when an argument does not exist
 */
export async function lintFiles(asked: LintAsked, io: CliIo, mended?: (loader: Loader) => Loader): Promise<Linted> {
  const { configuration, stdinFilename } = asked
  const around = mended ?? ((loader: Loader) => loader)
  const { files: paths, named: arguments_ } = await kickstarts(asked, io)
  const configs = new Map<string, Effective>()
  for (const path of paths) configs.set(path, await configuration.for(path === '-' ? (stdinFilename ?? path) : path))
  const includePath = [...new Set([...asked.include, ...[...configs.values()].flatMap((config) => config.includePath)])]
  const named = paths.filter((path) => path !== '-')
  const includers = findIncluders(named, { cwd: io.cwd, includePath })
  const loaders = new Map<string, Loader>()
  const files: LintedFile[] = []
  const sources = new Sources()
  const failures: CliError[] = []
  const passedOver: PassedOver[] = []
  const outcomes = new Map<string, number | PassedOver>()
  for (const [path, config] of configs) {
    try {
      const linted = await lintFile(path, config)
      outcomes.set(path, 'language' in linted ? linted : files.length)
      if ('language' in linted) passedOver.push(linted)
      else files.push(linted)
    } catch (error) {
      if (!(error instanceof CliError) || error.exitCode !== exitCodes.failed) throw error
      failures.push(error)
    }
  }
  const voters = mended ? await unasked() : []
  const agreed = agreedFixes([...files, ...voters]).slice(0, files.length)
  const listed = arguments_.flatMap(({ path, file }): Listed | readonly [] => {
    const outcome = outcomes.get(file)
    return outcome === undefined ? [] : { path, outcome }
  })
  return { files: agreed, sources, failures, passedOver, listed }

  /** What is found in kickstarts that nobody asked for, but that have a say in the fixes. */
  async function unasked(): Promise<readonly LintedFile[]> {
    const known = new Map(files.map(({ id, path }) => [id, includers.get(path)]))
    const look = (ids: readonly SourceId[]) => {
      for (const [id, list] of findIncluders(ids, { cwd: io.cwd, includePath })) known.set(id, list)
    }
    const linted: LintedFile[] = []
    for (const path of silentVoters({ files, known: (id) => known.get(id), look })) {
      try {
        const one = await lintFile(path, await configuration.for(path))
        if (!('language' in one)) linted.push(one)
      } catch (error) {
        if (!(error instanceof CliError)) throw error
      }
    }
    return linted
  }

  async function lintFile(path: string, config: Effective): Promise<LintedFile | PassedOver> {
    const input = await open(path, [...asked.include, ...config.includePath])
    const within = await withinOf(path, {
      includers,
      templateFor: asked.reading.templateFor,
      loaderOf: async (includer, fragment) =>
        (await open(includer, [...asked.include, ...(configs.get(fragment)?.includePath ?? [])])).loader,
    })
    const templateReading = asked.reading.templateFor(input.path)
    const outcome = await readingInput(input, () =>
      flatten(input.path, {
        ...(within && { within }),
        loader: input.loader,
        ...templateReading,
      }),
    )
    const read = [...(outcome.ok ? outcome.value.sources : outcome.sources)]
    // A file that is reached in two ways is called as it was first.
    for (const file of read) if (!sources.get(file.id)) sources.add(file)
    const reached = new Set(read.map(({ id }) => id))
    const id = read.find((file) => file.path === input.path)?.id ?? input.path
    const failOn = config.failOn && { failOn: config.failOn }
    if (!outcome.ok)
      return { id, path: input.path, diagnostics: outcome.diagnostics, reached, topLevel: true, ...failOn }
    const language = otherLanguage(outcome.value.text)
    if (language) return { path: input.path, language }
    const diskSize = asked.diskSize ?? config.diskSize
    const { release, releaseFrom, topLevel, diagnostics } = lint(outcome.value.file, {
      for: asked.targets.length > 0 ? asked.targets : config.for,
      rules: { ...config.rules, ...asked.rules },
      ...askedRelease(asked.release, config.release),
      ...(config.fragment !== undefined && { topLevel: !config.fragment }),
      ...(diskSize !== undefined && { diskSize }),
      facts: { includers: includers.get(path) ?? [] },
    })
    const isSaid = Object.keys(templateReading).length > 0
    const template = isSaid ? undefined : templateLanguage(diagnostics, sources)
    return {
      id,
      path: input.path,
      release,
      releaseFrom,
      diagnostics,
      reached,
      topLevel,
      ...failOn,
      ...(template && { template }),
    }
  }

  /** Files with the same folders for includes share a loader, so that a fragment is read once. */
  async function open(path: string, include: readonly string[]): Promise<Input> {
    if (path === '-') {
      const input = await openInput(path, { include, stdinFilename, reading: asked.reading }, io)
      return { ...input, loader: around(input.loader) }
    }
    const key = include.join('\0')
    const loader = loaders.get(key) ?? around(asked.reading.around(folderLoader({ cwd: io.cwd, includePath: include })))
    loaders.set(key, loader)
    return openInput(path, { include, loader }, io)
  }
}

async function kickstarts(asked: LintAsked, { cwd }: CliIo): Promise<FoundKickstarts> {
  const found = await findKickstarts(asked.arguments, cwd)
  const { problems } = found
  if (problems.length > 0) throw usageError(problems.map(({ message }) => message).join('; '))
  return found
}
