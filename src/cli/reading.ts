import { basename } from 'node:path'
import type { FlattenOptions } from '../flatten/flattened.ts'
import type { Loader } from '../flatten/loader.ts'
import { folderLoader } from '../io/folder-loader.ts'
import { isTemplateName } from '../io/kickstart-names.ts'
import { namedIncludes } from '../io/named-includes.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import type { readingOptions } from './options.ts'

type ReadingArguments = Arguments<{
  readonly name: string
  readonly summary: string
  readonly positionals: []
  readonly options: typeof readingOptions
}>['options']

type TemplateReading = Pick<FlattenOptions, 'template' | 'define'>

/** How a command finds and reads what kickstarts include. */
export interface Reading {
  /** A loader with the includes that the user named, and with remote ones where that was asked for. */
  around(loader: Loader): Loader
  /** What flattening has to know of templates. */
  readonly template: TemplateReading
  /** The same for one of many files: when nobody says anything, one with the name of a template is taken for one of any language. */
  templateFor(path: string): TemplateReading
}

/**
 * What the options of `readingOptions` ask for.
 * @throws CliError for a value that is no NAME=VALUE
 */
export async function readingOf(options: Omit<ReadingArguments, 'include' | 'no-color'>, io: CliIo): Promise<Reading> {
  const map = pairs('include-map', 'NAME=PATH', options['include-map'])
  const stubs = pairs('define-include', 'PATH=FILE', options['define-include'])
  const remote = options['allow-remote'] ? await remoteLoading(io) : undefined
  const files = folderLoader({ cwd: io.cwd })
  const template = templateOptions(options)
  const isSaid = Object.keys(template).length > 0
  return {
    around: (loader) => namedIncludes(remote?.(loader) ?? loader, { map, stubs }, files.main),
    template,
    templateFor: (path) => (!isSaid && isTemplateName(basename(path)) ? { template: 'auto' } : template),
  }
}

/** `--template` and `--define` alone. */
export function templateOptions(options: Pick<ReadingArguments, 'template' | 'define'>): Reading['template'] {
  const define = pairs('define', 'NAME=VALUE', options.define)
  return {
    ...(options.template !== undefined && { template: options.template }),
    ...(define.size > 0 && { define: Object.fromEntries(define) }),
  }
}

function pairs(option: string, shape: string, given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at <= 0) throw usageError(`Unexpected value ${JSON.stringify(text)} of --${option}, expected ${shape}`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

async function remoteLoading({ env }: CliIo): Promise<(loader: Loader) => Loader> {
  const { remoteLoader } = await import('../io/remote-loader.ts')
  return remoteLoader({ env })
}
