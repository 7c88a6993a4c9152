import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { formatOption } from './format-option.ts'
import { spec as lintSpec } from './lint.ts'
import { judgingOptions, readingOptions } from './options.ts'

export const spec = {
  name: 'config',
  summary: 'Tell what holds for one kickstart, and which .ks.yaml or option says so',
  description:
    'Tells what holds for one kickstart and why: the release, the targets, changed severities, folders for includes; which line of ' +
    'which .ks.yaml it is from, and which of its overrides match. Options are those of ks lint, and win. The file need not exist.',
  positionals: [{ name: 'FILE', describe: 'The kickstart', required: true }],
  options: {
    format: formatOption,
    for: lintSpec.options.for,
    rule: lintSpec.options.rule,
    'fail-on': lintSpec.options['fail-on'],
    'disk-size': lintSpec.options['disk-size'],
    ...judgingOptions,
    include: readingOptions.include,
    'no-color': readingOptions['no-color'],
  },
  examples: [['ks config live/desktop.ks', 'See for which release and target it is linted, and why']],
} as const

export async function run(args: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const { configCommand } = await import('./config-command.ts')
  return configCommand(args, io)
}
