import { originsJson } from '../flatten/origins-json.ts'
import { splice } from '../flatten/splice.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { openInput, readingInput } from './input.ts'
import { judgingOptions, readingOptions } from './options.ts'
import { writeOutputs } from './output.ts'
import { chosenRelease } from './release-option.ts'

export const spec = {
  name: 'flatten',
  summary: 'Put a kickstart and everything it includes into one text',
  description:
    'Puts a kickstart and everything it includes into one text. Nothing is lost: comments, order and quoting stay.\n\n' +
    'Includes of files below /tmp stay as they are, since %pre makes those files during the installation.',
  positionals: [{ name: 'FILE', describe: 'The kickstart, or - for standard input', required: true }],
  options: {
    output: { type: 'string', alias: 'o', value: 'OUT', describe: 'Write the text to OUT instead of standard output' },
    origins: {
      type: 'string',
      value: 'FILE',
      describe: 'Write to FILE, as JSON, which line of which file each stretch of the text came from',
    },
    ...judgingOptions,
    release: {
      ...judgingOptions.release,
      describe: 'Only checked for being a release: flattening is the same for all',
    },
    ...readingOptions,
  },
  examples: [
    ['ks flatten fedora-live-kde.ks -o flat.ks', 'Make one file to hand on'],
    [
      'ks flatten site.ks -I ../common --origins flat.json',
      'Take fragments from another folder, and note where lines come from',
    ],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  chosenRelease(options.release)
  const path = positionals[0]!
  const { includePath } = await new Configuration(io, options).for(path)
  const input = await openInput(path, { include: [...options.include, ...includePath] }, io)
  const outcome = await readingInput(input, () => splice(input.path, { loader: input.loader }))
  if (!outcome.ok) {
    printFindings(outcome.diagnostics, outcome.sources, io, options['no-color'])
    return exitCodes.findings
  }
  const { value: spliced } = outcome
  if (printFindings(spliced.diagnostics, spliced.sources, io, options['no-color'])) return exitCodes.findings
  const origins = options.origins
  await writeOutputs(
    [
      ...(origins === undefined ? [] : [{ path: origins, text: `${JSON.stringify(originsJson(spliced), null, 2)}\n` }]),
      { path: options.output, text: spliced.text },
    ],
    io,
  )
  return exitCodes.clean
}
