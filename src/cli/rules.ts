import type { RuleMeta } from '../lint/rule.ts'
import { nearestTargets, targetNames } from '../lint/targets.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { formatOption } from './format-option.ts'

export const spec = {
  name: 'rules',
  summary: 'List the rules that ks lint checks',
  description:
    'Lists the rules that ks lint checks, with --for those of one target; with --codes what the stages before and beside it find: reading, including, ' +
    'checking by release, repositories, the configuration, builds, other releases. ks explain tells more about each.',
  positionals: [],
  options: {
    for: {
      type: 'string',
      value: 'TARGET',
      choices: targetNames,
      near: nearestTargets,
      describe: 'List only the rules that are on for TARGET, as it grades them',
    },
    codes: { type: 'boolean', describe: 'List the codes that are no rules instead' },
    format: formatOption,
  },
  examples: [
    ['ks rules --for koji-image', 'List those that are on for one target'],
    ['ks rules --format json', 'List them for programs'],
    ['ks rules --codes', 'List what else ks reports'],
  ],
} as const

export async function run({ options }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  if (options.codes) {
    if (options.for !== undefined) throw usageError('Unexpected --for with --codes, expected one of them')
    const { codeList, codeListText } = await import('../explain/stage-codes.ts')
    const codes = codeList()
    const width = Math.max(80, stdout.columns ?? 120)
    stdout.write(options.format === 'json' ? `${JSON.stringify(codes, null, 2)}\n` : codeListText(codes, width))
    return exitCodes.clean
  }
  const { rules } = await import('../lint/rules/index.ts')
  const metas = rules.map(({ meta }) => meta)
  const rows = options.for === undefined ? await allRows(metas) : await rowsFor(options.for, metas)
  if (options.format === 'json') stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else {
    const width = Math.max(0, ...rows.map(({ id }) => id.length)) + 2
    for (const { id, severity, fixable, summary } of rows) {
      const fix = fixable ? `fix: ${fixable}` : ''
      stdout.write(`${id.padEnd(width)}${severity.padEnd(9)}${fix.padEnd(13)}${summary}\n`)
    }
    stdout.write(
      options.for === undefined
        ? '\nTargets grade rules otherwise; ks explain RULE tells how, and why, ks rules --for TARGET which are on. ks rules --codes lists what else is reported.\n'
        : `\n${rows.length} of ${metas.length} rules are on for ${options.for}; ks explain --for ${options.for} tells why.\n`,
    )
  }
  return exitCodes.clean
}

/** Every rule as it is by itself, and what targets make of it. */
async function allRows(metas: readonly RuleMeta[]) {
  const { targets } = await import('../lint/targets.ts')
  return metas.map(({ id, severity, fixable, since, summary }) => ({
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
}

/** The rules that are on for a target, with its severities; `own` when the target names them. */
async function rowsFor(target: string, metas: readonly RuleMeta[]) {
  const { findTarget } = await import('../lint/targets.ts')
  const { gradedRules } = await import('../explain/target-page.ts')
  const graded = new Map(gradedRules(findTarget(target), metas).map((one) => [one.rule, one]))
  return metas.flatMap(({ id, fixable, since, summary }) => {
    const one = graded.get(id)
    return one ? [{ id, severity: one.severity, fixable, since, summary, own: one.own }] : []
  })
}
