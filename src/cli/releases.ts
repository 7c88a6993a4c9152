import { devel, develAliases, laneOf, type ReleaseName, releases } from '../../grammar/releases.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'

export const spec = {
  name: 'releases',
  summary: 'List the kickstart releases and the names they go by',
  positionals: [],
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      describe: 'How to print them',
    },
  },
  examples: [['ks releases --format json', 'List them for programs']],
} as const

/** A release, and the names that `--release` takes for it. */
interface ReleaseRow {
  readonly name: ReleaseName
  readonly lane: 'fedora' | 'rhel'
  readonly aliases: readonly string[]
}

export async function run({ options }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  const rows = releases.map(rowOf)
  if (options.format === 'json') stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else {
    stdout.write('Oldest first; letter case and minor versions (rocky-9.4) do not matter.\n\n')
    for (const { name, aliases } of rows) stdout.write(`${name.padEnd(8)}${aliases.join(', ')}\n`)
  }
  return exitCodes.clean
}

const rhelNames = ['el', 'rhel-', 'centos-stream-', 'rocky-', 'almalinux-', 'ol']

function rowOf(name: ReleaseName): ReleaseRow {
  const lane = laneOf(name)
  const number = Number(/\d+$/.exec(name)![0])
  if (lane === 'fedora') {
    return {
      name,
      lane,
      aliases: [
        `fedora-${number}`,
        ...(name === devel ? ['DEVEL', ...develAliases.filter((one) => one !== 'devel')] : []),
      ],
    }
  }
  // CentOS Stream, Rocky and Alma began with 8; before there was CentOS.
  const clones = number >= 8 ? rhelNames : ['el', 'rhel-', 'centos-', 'ol']
  return { name, lane, aliases: clones.map((prefix) => prefix + number) }
}
