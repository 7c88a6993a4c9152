import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { formatOption } from './format-option.ts'
import { judgingOptions, readingOptions } from './options.ts'

export const spec = {
  name: 'migrate',
  summary: 'Bring kickstarts to another release: what is mechanical as changes, the rest as a list',
  description:
    'Tells what changes at each line on the way from one release to another, makes the changes that need no thought, and ' +
    'says what is left to a human and why. Nothing is written without --write: the changes are a unified diff.\n\n' +
    'Includes are followed: a change lands in the fragment that has the line, once. The exit code is 1 when something ' +
    'is left to a human. With - for FILES the kickstart is read from standard input, and written to standard output as it is after ' +
    'the changes; what there is to tell then goes to standard error.',
  positionals: [{ name: 'FILES', describe: 'Kickstarts, folders, patterns, or -', required: true, repeatable: true }],
  options: {
    from: {
      type: 'string',
      value: 'RELEASE',
      describe: 'The release to come from, such as el9 or F40; see ks releases',
    },
    to: { type: 'string', value: 'RELEASE', describe: 'The release to go to' },
    write: { type: 'boolean', describe: 'Make the changes, in the file that each line came from: all files or none' },
    format: formatOption,
    'stdin-filename': { type: 'string', value: 'FILE', describe: 'What standard input is called in reports' },
    config: judgingOptions.config,
    ...readingOptions,
  },
  examples: [
    ['ks migrate --from el9 --to el10 kickstarts/', 'See what would change, and what is left to do'],
    ['ks migrate --from el9 --to el10 --write kickstarts/', 'Make the changes'],
    ['ks migrate --from f40 --to f42 - < old.ks > new.ks', 'Use it as a filter'],
  ],
} as const

export async function run(args: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const { migrateCommand } = await import('./migrate-command.ts')
  return migrateCommand(args, io)
}
