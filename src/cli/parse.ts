import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { openInput, readingInput } from './input.ts'
import { judgingOptions, readingOptions, templateTable } from './options.ts'
import { templateOptions } from './reading.ts'
import { chosenRelease } from './release-option.ts'

export const spec = {
  name: 'parse',
  summary: 'Show how one kickstart file is read: its tree, and its commands with their options',
  description:
    'Shows how one kickstart file is read: its tree, and its commands with their options. Includes are not followed; ' +
    'pipe the output of ks flatten into ks parse - for that.',
  positionals: [{ name: 'FILE', describe: 'The kickstart, or - for standard input', required: true }],
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['tree', 'json'],
      default: 'tree',
      describe: 'An indented tree to read, or JSON for programs',
    },
    'show-secrets': { type: 'boolean', describe: 'Print passwords, passphrases and keys too' },
    release: judgingOptions.release,
    ...templateTable,
    'no-color': readingOptions['no-color'],
  },
  examples: [['ks parse anaconda-ks.cfg --format json', 'Tree and commands, for programs']],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const release = chosenRelease(options.release)
  const input = await openInput(positionals[0]!, { include: [] }, io)
  const outcome = await readingInput(input, async () => {
    const { loadMain } = await import('./load-main.ts')
    return loadMain(input)
  })
  if (!outcome.ok) {
    printFindings(outcome.diagnostics, outcome.sources, io, options['no-color'])
    return exitCodes.findings
  }
  const { parsedTree, readKickstart } = await import('./parsed-output.ts')
  const { parsedJson } = await import('./parsed-json.ts')
  const { allValues, valuesWithoutSecrets } = await import('./shown-values.ts')
  const read = readKickstart(outcome.value, release, templateOptions(options))
  const shown = options['show-secrets'] ? allValues : valuesWithoutSecrets(read.checked)
  io.stdout.write(
    options.format === 'json' ? `${JSON.stringify(parsedJson(read, shown), null, 2)}\n` : parsedTree(read, shown),
  )
  return printFindings(read.diagnostics, read.sources, io, options['no-color']) ? exitCodes.findings : exitCodes.clean
}
