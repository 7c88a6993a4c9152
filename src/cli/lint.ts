import { nearestTargets, targetNames } from '../lint/targets.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { judgingOptions, readingOptions } from './options.ts'

export const spec = {
  name: 'lint',
  summary: 'Find mistakes in kickstarts before an installation or an image build does',
  description:
    'Finds mistakes in kickstarts before an installation or an image build does, points at the words, and mends what is ' +
    'certain.\n\nIncludes are followed. A file that others include is a fragment, unless it is a whole kickstart by itself: it is not told that something is missing.',
  positionals: [
    {
      name: 'FILES',
      describe: 'Kickstarts, folders, patterns such as "live/*.ks", or - for standard input; default: this folder',
      repeatable: true,
    },
  ],
  options: {
    for: {
      type: 'string',
      value: 'TARGET',
      choices: targetNames,
      near: nearestTargets,
      repeatable: true,
      describe: 'What the kickstarts are for; default: anaconda, any unattended installation',
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      describe: 'How to print findings',
    },
    fix: { type: 'boolean', describe: 'Mend what is certain, in the file that each line came from' },
    'fix-unsafe': { type: 'boolean', describe: 'Mend too what a human should look at afterwards' },
    'fix-dry-run': { type: 'boolean', describe: 'Print what --fix would change, as a unified diff; change nothing' },
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'never'],
      describe: 'The least finding that makes the exit code 1; default: error',
    },
    'disk-size': {
      type: 'string',
      value: 'GIB',
      describe: 'How large the disk is that is installed to; default: what the target makes, 10 with Koji and Oz',
    },
    'max-warnings': { type: 'string', value: 'N', describe: 'More warnings than N make the exit code 1' },
    rule: {
      type: 'string',
      value: 'NAME=SEVERITY',
      repeatable: true,
      describe: 'Grade a rule as error, warning, info or off: --rule text/crlf=info; ks rules lists them',
    },
    quiet: { type: 'boolean', alias: 'q', describe: 'Print errors only' },
    'stdin-filename': { type: 'string', value: 'FILE', describe: 'What standard input is called in reports' },
    ...judgingOptions,
    ...readingOptions,
  },
  examples: [
    ['ks lint ks.cfg', 'Check one file for any installation'],
    ['ks lint --for koji-livemedia --release F42 live/*.ks', 'Check that Koji can build live images'],
    ['ks lint --fix-dry-run .', 'See what would be mended in this folder'],
  ],
} as const

export async function run(args: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const { lintCommand } = await import('./lint-command.ts')
  return lintCommand(args, io)
}
