import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'

export const spec = {
  name: 'rules',
  summary: 'List the rules that ks lint checks',
  description:
    'Lists the rules that ks lint checks; with --codes what the stages before and beside it find: reading, including, ' +
    'checking by release, repositories, the configuration, builds, other releases. ks explain tells more about each.',
  positionals: [],
  options: {
    codes: { type: 'boolean', describe: 'List the codes that are no rules instead' },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      describe: 'How to print them',
    },
  },
  examples: [
    ['ks rules --format json', 'List them for programs'],
    ['ks rules --codes', 'List what else ks reports'],
  ],
} as const

export async function run({ options }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  if (options.codes) {
    const { codeList, codeListText } = await import('../explain/stage-codes.ts')
    const codes = codeList()
    const width = Math.max(80, stdout.columns ?? 120)
    stdout.write(options.format === 'json' ? `${JSON.stringify(codes, null, 2)}\n` : codeListText(codes, width))
    return exitCodes.clean
  }
  const { rules } = await import('../lint/rules/index.ts')
  const { targets } = await import('../lint/targets.ts')
  const rows = rules.map(({ meta: { id, severity, fixable, since, summary } }) => ({
    id,
    severity,
    fixable,
    since,
    summary,
    targets: Object.fromEntries(
      targets.flatMap((target) => {
        const graded: Readonly<Record<string, string>> = target.rules
        return graded[id] === undefined ? [] : [[target.name, graded[id]]]
      }),
    ),
  }))
  if (options.format === 'json') stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else {
    const width = Math.max(0, ...rows.map(({ id }) => id.length)) + 2
    for (const { id, severity, fixable, summary } of rows) {
      const fix = fixable ? `fix: ${fixable}` : ''
      stdout.write(`${id.padEnd(width)}${severity.padEnd(9)}${fix.padEnd(13)}${summary}\n`)
    }
    stdout.write(
      '\nTargets grade rules otherwise; ks explain RULE tells how, and why. ks rules --codes lists what else is reported.\n',
    )
  }
  return exitCodes.clean
}
