import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { formatOption } from './format-option.ts'

export const spec = {
  name: 'releases',
  summary: 'List the kickstart releases and the names they go by',
  positionals: [],
  options: {
    format: formatOption,
  },
  examples: [['ks releases --format json', 'List them for programs']],
} as const

export async function run({ options }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  const { releaseTable, releaseTableText } = await import('../explain/release-table.ts')
  stdout.write(options.format === 'json' ? `${JSON.stringify(releaseTable, null, 2)}\n` : releaseTableText())
  return exitCodes.clean
}
