import { isAbsolute } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Loader } from '../flatten/loader.ts'
import type { Checkout, CheckoutRecord } from '../io/scm/open-checkout.ts'
import type { ScmError } from '../scm/scm-error.ts'
import { Sources } from '../source/source-file.ts'
import { CliError, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { type Input, type InputOptions, openInput } from './input.ts'
import { progressLine } from './progress-line.ts'
import type { scmOptions } from './scm-options.ts'

/** The values of `scmOptions`, and of what every command has. */
type ScmValues = Arguments<{
  name: string
  summary: string
  positionals: []
  options: typeof scmOptions
}>['options'] & {
  readonly 'no-color': boolean
}

/** A kickstart on this machine, or in a checkout. */
export interface KickstartInput extends Input {
  /** Where a checkout came from. */
  readonly scm?: CheckoutRecord
}

/**
 * Opens the kickstart of a command: the file `path`, or with `--ksurl` that file of a checkout.
 * @param target the build tool it is for, when that is known: they look for it in different places
 * @throws CliError when the url cannot be read (exit code 2) or its files cannot be had (3), once that was told
 */
export async function openKickstart(
  path: string,
  input: InputOptions,
  options: ScmValues,
  io: CliIo,
  target?: string,
): Promise<KickstartInput> {
  if (options.ksurl === undefined) {
    refuseWithoutUrl(options)
    return openInput(path, input, io)
  }
  if (path === '-') throw usageError('Unexpected - with --ksurl, expected a file of the repository')
  if (options.offline && options.refresh) throw usageError('Unexpected --refresh with --offline, expected one of them')
  const { ScmError } = await import('../scm/scm-error.ts')
  const telling = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof ScmError ? tell(error, options, io) : error
    }
  }
  const checkout = await telling(() => open(options.ksurl!, input, options, io))
  if (target === 'koji-image' && path.includes('/'))
    printFindings([baseNameOnly(path)], commandLine(path), io, options['no-color'])
  const loader = named(checkout.loader, path, checkout.record)
  const around = input.reading?.around(loader) ?? loader
  return {
    path,
    scm: checkout.record,
    loader: {
      ...around,
      main: (asked) => telling(() => around.main(asked)),
      include: (...asked) => telling(() => around.include(...asked)),
    },
    bytes: () => new Uint8Array(),
    close: () => checkout.close(),
  }
}

function refuseWithoutUrl(options: ScmValues): void {
  const given = (['offline', 'refresh', 'allow-local-scm', 'allow-outside'] as const).find((name) => options[name])
  const name = given ?? (options.source.length > 0 ? 'source' : undefined)
  if (name !== undefined) throw usageError(`Unexpected --${name} without --ksurl, expected the url of a repository`)
}

async function open(url: string, input: InputOptions, options: ScmValues, io: CliIo): Promise<Checkout> {
  const { openCheckout } = await import('../io/scm/open-checkout.ts')
  const progress = progressLine(io)
  try {
    const checkout = await openCheckout(url, {
      env: io.env,
      cwd: io.cwd,
      offline: options.offline,
      refresh: options.refresh,
      allowLocal: options['allow-local-scm'],
      allowOutside: options['allow-outside'],
      includePath: input.include,
      sources: options.source,
      progress: progress?.show,
    })
    return checkout
  } finally {
    progress?.clear()
  }
}

/** A main file that is not there is the command line's mistake; say where it was looked for. */
function named(loader: Loader, path: string, { url, commit }: CheckoutRecord): Loader {
  return {
    ...loader,
    main: async (asked) => {
      const result = await loader.main(asked)
      if (result.ok || (result.reason !== 'missing' && result.reason !== 'outside')) return result
      const { ScmError } = await import('../scm/scm-error.ts')
      const shown = JSON.stringify(path)
      if (result.reason === 'outside') {
        throw new ScmError('scm/outside', 'usage', `Unexpected ${shown}, expected a file inside the checkout`, {
          ...(isAbsolute(path) && { hint: 'Koji looks for it below the folder behind the ? of the url' }),
        })
      }
      throw new ScmError('scm/no-kickstart', 'usage', `Unexpected ${shown}, expected a file of ${url} at ${commit}`, {
        hint: `Looked for ${JSON.stringify(result.tried[0])}`,
      })
    },
  }
}

/** Prints what is wrong with a source, under the url. */
function tell(error: ScmError, options: ScmValues, io: CliIo): CliError {
  const url = options.ksurl ?? ''
  const hash = url.indexOf('#')
  const end = hash < 0 ? url.length : hash
  const span =
    error.span ?? (error.code === 'scm/unknown-revision' ? { start: end + 1, end: url.length } : { start: 0, end })
  const diagnostic: Diagnostic = {
    code: error.code,
    severity: 'error',
    message: error.message,
    span: { source: commandLineName, ...span },
    ...(error.hint !== undefined && { hint: error.hint }),
  }
  // A password in what is no url is not known for one.
  const shown = url.includes('@') && !url.includes('://') ? '' : url
  printFindings([diagnostic], commandLine(shown), io, options['no-color'])
  return new CliError(exitCodes[error.kind], 'The kickstart cannot be taken from --ksurl')
}

const commandLineName = '--ksurl'

function commandLine(text: string): Sources {
  return new Sources([{ id: commandLineName, path: commandLineName, text }])
}

/** koji 1.35.3, `builder/kojid`: createImage joins the checkout and the base name, createLiveMedia the whole path. */
function baseNameOnly(path: string): Diagnostic {
  const cut = path.lastIndexOf('/')
  return {
    code: 'scm/base-name',
    severity: 'warning',
    message: `Unexpected ${JSON.stringify(path)} for koji-image, which looks for ${JSON.stringify(path.slice(cut + 1))} only, expected its folder in the url`,
    span: { source: commandLineName, start: 0, end: cut + 1 },
    hint: `--ksurl 'URL?${path.slice(0, cut)}#REVISION'`,
  }
}
