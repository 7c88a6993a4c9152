import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'

export const spec = {
  name: 'rules',
  summary: 'List the rules that ks lint checks',
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
  examples: [['ks rules --format json', 'List them for programs']],
} as const

export async function run({ options }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
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
    stdout.write('\nTargets grade rules otherwise; ks explain RULE tells how, and why.\n')
  }
  return exitCodes.clean
}
