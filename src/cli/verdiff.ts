import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { formatOption } from './format-option.ts'
import { judgingOptions, readingOptions } from './options.ts'

export const spec = {
  name: 'verdiff',
  summary: 'Tell what differs between two kickstart releases, or what of it concerns given files',
  description:
    'Tells what differs between two kickstart releases: commands, sections, options and words added, deprecated, removed ' +
    'or changed, and the rules between them.\n\n' +
    'With files, tells only what they meet, at their lines, includes followed; what the later release newly refuses too. ' +
    'The exit code is 1 when something they use is removed or refused.',
  positionals: [{ name: 'FILES', describe: 'Kickstarts, folders, or patterns', repeatable: true }],
  options: {
    from: {
      type: 'string',
      value: 'RELEASE',
      describe: 'The release to come from, such as el8 or F40; see ks releases',
    },
    to: { type: 'string', value: 'RELEASE', describe: 'The release to go to' },
    format: formatOption,
    config: judgingOptions.config,
    ...readingOptions,
  },
  examples: [
    ['ks verdiff --from el8 --to el9', 'Read what is new, and what is gone'],
    ['ks verdiff --from el9 --to el10 kickstarts/', 'See which lines have to change'],
  ],
} as const

export async function run(args: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const { verdiffCommand } = await import('./verdiff-command.ts')
  return verdiffCommand(args, io)
}
