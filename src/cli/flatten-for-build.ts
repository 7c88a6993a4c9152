import type { Flattened } from '../flatten/flattened.ts'
import type { CliIo } from './cli-io.ts'
import { Configuration } from './configuration.ts'
import { printFindings } from './findings.ts'
import { readingInput } from './input.ts'
import { readingOf } from './reading.ts'
import { type KickstartInput, openKickstart } from './scm-input.ts'

type Options = Parameters<typeof openKickstart>[2] &
  Parameters<typeof readingOf>[0] &
  ConstructorParameters<typeof Configuration>[1] & { readonly include: readonly string[] }

/** A kickstart as it goes into an edit for a build tool. */
export interface FlattenedForBuild {
  readonly flattened: Flattened
  readonly config: Awaited<ReturnType<Configuration['for']>>
  readonly input: KickstartInput
}

/**
 * Opens and flattens the kickstart of `ks rewrite` and `ks build`; undefined when it could not be read, which has been told.
 * @throws CliError as `openKickstart` does
 */
export async function flattenForBuild(
  path: string,
  target: string,
  options: Options,
  io: CliIo,
): Promise<FlattenedForBuild | undefined> {
  const config = await new Configuration(io, options).for(path)
  const reading = await readingOf(options, io)
  const found = { reading, include: [...options.include, ...config.includePath] }
  const input = await openKickstart(path, found, options, io, target)
  const { flatten } = await import('../flatten/flatten.ts')
  const outcome = await readingInput(input, () => flatten(input.path, { loader: input.loader, ...reading.template }))
  if (!outcome.ok) {
    printFindings(outcome.diagnostics, outcome.sources, io, options['no-color'])
    return undefined
  }
  return { flattened: outcome.value, config, input }
}
