import type { ReleaseName } from '../../../grammar/releases.ts'
import type { Severity } from '../../../src/diagnostics/diagnostic.ts'
import type { Probe } from './probe.ts'

/** Replaces a text of a kickstart; by nothing, its line goes too. */
export type Edit = readonly [from: string, to: string]

interface Special {
  /** What the good kickstart has in place of what the base has. */
  readonly good?: readonly Edit[]
  readonly release?: ReleaseName
  readonly missed?: string
}

type Maker = (row: string, severity: Severity, code: string, bad: readonly Edit[], special?: Special) => Probe

/** Makes probes for a target of a kickstart that suits it: each spoils it in one way. Something missing is marked in front. */
export function toolProbe(target: string, base: string): Maker {
  return (row, severity, code, bad, { good = [], release = 'F42', missed } = {}) => {
    const spoilt = edited(base, bad)
    return {
      row: `${row} (${target})`,
      bad: spoilt.includes('‹') ? spoilt : `‹›${spoilt}`,
      good: edited(base, good),
      code,
      severity,
      options: { for: [target], release },
      ...(missed !== undefined && { missed }),
    }
  }
}

/** @throws Error when there is nothing to replace: a mistake in the table of probes */
export function edited(base: string, edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    const what = to === '' ? `${from}\n` : from
    if (!text.includes(what)) throw new Error(`No ${JSON.stringify(what)} in ${JSON.stringify(text)}`)
    return text.replace(what, () => to)
  }, base)
}

const hash = `$6$0123456789abcdef$${'abcdefgh'.repeat(10)}abcdef`
export const password = `rootpw --iscrypted ${hash}`
export const user = `user --name=live --groups=wheel --iscrypted --password=${hash}`
export const localization = 'lang en_US.UTF-8\nkeyboard us\ntimezone Etc/UTC --utc\n'
