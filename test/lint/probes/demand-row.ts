import type { LintOptions } from '../../../src/lint/lint-result.ts'
import { complete, type Probe } from './probe.ts'

/** A probe whose texts are lines for whole kickstarts; a leading `‹›` of `bad` says that something is missing. */
export interface Case extends Omit<Probe, 'row'> {
  /** Usual lines that neither text has, by their commands. */
  readonly without?: readonly string[]
}

/** The probes of one row. */
export function row(name: string, cases: readonly Case[]): readonly Probe[] {
  return cases.map(({ bad, good, without, ...rest }) => ({
    row: name,
    bad: bad.startsWith('‹›') ? `‹›${complete(bad.slice(2), without)}` : complete(bad, without),
    good: complete(good, without),
    ...rest,
  }))
}

export const el7 = { release: 'RHEL7' } as const
export const el8 = { release: 'RHEL8' } as const
export const el9 = { release: 'RHEL9' } as const
export const el10 = { release: 'RHEL10' } as const
export const f42 = { release: 'F42' } as const
export const image = { for: ['koji-image'], release: 'RHEL9' } as const

export const packages = (lines: string) => `%packages\n@core\n${lines}%end\n`
export const post = (lines: string, header = '%post --erroronfail --log=/root/ks-post.log') =>
  `${header}\n${lines}%end\n`

export function one(code: string, bad: string, good: string, options?: LintOptions, without?: readonly string[]): Case {
  return { code, bad, good, ...(options && { options }), ...(without && { without }) }
}
