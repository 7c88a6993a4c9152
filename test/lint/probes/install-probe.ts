import type { ReleaseName } from '../../../grammar/releases.ts'
import type { Severity } from '../../../src/diagnostics/diagnostic.ts'
import { complete, type Probe } from './probe.ts'

interface Special {
  /** Commands that neither kickstart has. */
  readonly without?: readonly string[]
  /** Commands that only the bad one is without: what is missing. */
  readonly missing?: readonly string[]
  readonly missed?: string
}

type Maker = (release: ReleaseName, row: string, code: string, bad: string, good: string, special?: Special) => Probe

/** Makes probes of lines alone: the rest of the kickstart is filled up, and where something is missing the mark is put in front. */
function maker(severity: Severity): Maker {
  return (release, row, code, bad, good, { without = [], missing = [], missed } = {}) => ({
    row,
    bad: (bad.includes('‹') ? '' : '‹›') + complete(bad, [...without, ...missing]),
    good: complete(good, without),
    code,
    severity,
    options: { release },
    ...(missed !== undefined && { missed }),
  })
}

export const installProbe = { error: maker('error'), warning: maker('warning'), info: maker('info') } as const
