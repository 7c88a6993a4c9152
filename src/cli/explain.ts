import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'

export const spec = {
  name: 'explain',
  summary: 'Tell what a finding means and what to do about it',
  positionals: [{ name: 'CODE', describe: 'What stands in brackets behind a finding: koji/no-url', required: true }],
  options: {},
  examples: [['ks explain koji/require-clearpart', 'Read about one rule']],
} as const

export async function run({ positionals }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  const code = positionals[0]!
  const { rules } = await import('../lint/rules/index.ts')
  const { targets } = await import('../lint/targets.ts')
  const { ruleText } = await import('../explain/rule-page.ts')
  const { stageText, stageCodes } = await import('../explain/stage-codes.ts')
  const rule = rules.find(({ meta }) => meta.id === code)
  const text = rule ? ruleText(rule.meta, targets) : stageText(code)
  if (text === undefined) {
    const { didYouMean } = await import('./closest.ts')
    const known = [...rules.map(({ meta }) => meta.id), ...stageCodes]
    throw usageError(`Unknown code "${code}"`, didYouMean(code, known) ?? 'ks rules lists the rules')
  }
  stdout.write(text)
  return exitCodes.clean
}
