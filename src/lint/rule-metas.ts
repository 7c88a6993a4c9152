import type { RuleMeta } from './rule.ts'
import { rules } from './rules/index.ts'

/** What is known of every rule of `lint`, by group and name: its default severity, why it is there, examples. */
export const ruleMetas: readonly RuleMeta[] = rules.map(({ meta }) => meta)
