import { resolve } from 'node:path'
import { findRelease, type ReleaseName } from '../../grammar/releases.ts'
import { agreedFixes, type Voter } from '../diagnostics/agreed-fixes.ts'
import { applyFixes, type FixedText } from '../diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { flatten } from '../flatten/flatten.ts'
import type { Loader } from '../flatten/loader.ts'
import { findKickstarts } from '../io/find-kickstarts.ts'
import { folderLoader } from '../io/folder-loader.ts'
import { findIncluders } from '../io/includers.ts'
import { migrate } from '../migrate/migrate.ts'
import { type ReportedFile, reportOnce } from '../report/report.ts'
import { Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import { CliError, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { type Input, openInput, readingInput } from './input.ts'
import type { Reading } from './reading.ts'
import { withinOf } from './within-of.ts'

/** What `ks migrate` was asked. */
export interface MigrateAsked {
  /** Files, folders, patterns; or `-` alone. */
  readonly arguments: readonly string[]
  readonly from: ReleaseName
  readonly to: ReleaseName
  readonly include: readonly string[]
  readonly stdinFilename: string | undefined
  readonly configuration: Configuration
  readonly reading: Reading
}

export interface Migrated {
  /** Each finding once. */
  readonly files: readonly ReportedFile[]
  readonly sources: Sources
  /** Every file that the mechanical changes change. */
  readonly changed: readonly FixedText[]
  /** Files that could not be read at all. */
  readonly failures: readonly CliError[]
  /** Places of the configuration that name the release to come from. */
  readonly configured: readonly string[]
  /** Files that change, and who includes them without being migrated. */
  readonly shared: readonly { readonly path: string; readonly by: readonly string[] }[]
}

interface Found extends ReportedFile, Voter {
  /** Of the kickstart itself. */
  readonly id: SourceId
}

/**
 * Migrates everything that the arguments mean. A file that another of them includes is migrated as a part of that one.
 * @throws CliError when an argument does not exist
 */
export async function migrateFiles(asked: MigrateAsked, io: CliIo): Promise<Migrated> {
  const { from, to, configuration } = asked
  const { files: paths, problems } = await findKickstarts(asked.arguments, io.cwd)
  if (problems.length > 0) throw usageError(problems.map(({ message }) => message).join('; '))
  const includePaths = new Map<string, readonly string[]>()
  const configured = new Set<string>()
  for (const path of paths) {
    const { includePath, release, releaseFrom } = await configuration.for(
      path === '-' ? (asked.stdinFilename ?? path) : path,
    )
    if (release !== undefined && releaseFrom !== undefined && findRelease(release) === from) configured.add(releaseFrom)
    includePaths.set(path, [...asked.include, ...includePath])
  }
  const named = paths.filter((path) => path !== '-')
  const allFolders = [...new Set([...includePaths.values()].flat())]
  const includers = findIncluders(named, { cwd: io.cwd, includePath: allFolders })
  const loaders = new Map<string, Loader>()
  const sources = new Sources()
  const migrated: Found[] = []
  const failures: CliError[] = []
  for (const path of paths) {
    try {
      migrated.push(await migrateFile(path))
    } catch (error) {
      if (!(error instanceof CliError) || error.exitCode !== exitCodes.failed) throw error
      failures.push(error)
    }
  }
  const files = reportOnce(agreeing(withoutIncluded(migrated)))
  const results = applyFixes(
    sources,
    files.flatMap(({ diagnostics }) => diagnostics),
  )
  const changed = [...results.files.values()].filter((one) => one.changed)
  return { files, sources, failures, changed, configured: [...configured], shared: sharedOf(changed) }

  function sharedOf(fragments: readonly FixedText[]): Migrated['shared'] {
    const read = new Set([...sources].map(({ path }) => resolve(io.cwd, path)))
    const paths = fragments.map(({ path }) => path).filter((path) => path !== asked.stdinFilename)
    const found = findIncluders(paths, { cwd: io.cwd, includePath: allFolders })
    return [...found].flatMap(([path, all]) => {
      const by = all.filter((one) => !read.has(resolve(io.cwd, one)))
      return by.length > 0 ? [{ path, by }] : []
    })
  }

  async function migrateFile(path: string): Promise<Found> {
    const input = await open(path, includePaths.get(path) ?? [])
    const within = await withinOf(path, {
      includers,
      templateFor: asked.reading.templateFor,
      loaderOf: async (includer, fragment) => (await open(includer, includePaths.get(fragment) ?? [])).loader,
    })
    const { loader } = input
    const outcome = await readingInput(input, () =>
      flatten(input.path, { ...(within && { within }), loader, ...asked.reading.templateFor(input.path) }),
    )
    const read = [...(outcome.ok ? outcome.value.sources : outcome.sources)]
    for (const file of read) sources.add(file)
    const diagnostics = outcome.ok ? migrate(outcome.value.file, { from, to }) : outcome.diagnostics
    const main = await loader.main(input.path)
    const id = main.ok ? main.file.id : input.path
    return { id, path: input.path, diagnostics, reached: new Set(read.map((one) => one.id)), topLevel: true }
  }

  async function open(path: string, include: readonly string[]): Promise<Input> {
    if (path === '-')
      return openInput(path, { include, stdinFilename: asked.stdinFilename, reading: asked.reading }, io)
    const key = include.join('\0')
    const loader = loaders.get(key) ?? asked.reading.around(folderLoader({ cwd: io.cwd, includePath: include }))
    loaders.set(key, loader)
    return openInput(path, { include, loader }, io)
  }
}

/** Without the files that another one includes; of those that include one another the first stays. */
function withoutIncluded(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one, i) =>
      !found.some((other, j) => other !== one && other.reached.has(one.id) && !(i < j && one.reached.has(other.id))),
  )
}

/** As `agreedFixes`; a change that not all want tells so. */
function agreeing(found: readonly Found[]): readonly Found[] {
  return agreedFixes(found).map((file, i) => ({
    ...file,
    diagnostics: file.diagnostics.map((one, j): Diagnostic => {
      const fix = found[i]?.diagnostics[j]?.fix
      if (!fix || one.fix) return one
      const hint = `${fix.title} by hand: it is not right for every kickstart given that includes this file`
      return { ...one, hint: [hint, one.hint].flatMap((text) => text ?? []).join('; ') }
    }),
  }))
}
