import { findRelease, nearestReleases } from '../../grammar/releases.ts'
import type { Known } from '../config/config.ts'
import { knownNames } from '../config/suggest.ts'
import { lintedCodes } from '../diagnostics/stage-codes.ts'
import { rules } from '../lint/rules/index.ts'
import { nearestTargets, targetNames } from '../lint/targets.ts'

const ids: ReadonlySet<string> = new Set([...rules.map(({ meta }) => meta.id), ...lintedCodes])
const nearRules = knownNames([...ids])

/** The names that a configuration may use. */
export const knownToConfig: Known = {
  release: (name) => (findRelease(name) ? undefined : meantReleases(name)),
  target: (name) => (targetNames.includes(name) ? undefined : nearestTargets(name)),
  rule: (name) => (ids.has(name) ? undefined : meantRules(name)),
}

function meantReleases(name: string): readonly string[] {
  const major = /^\d{1,3}(?=(?:\.\d+)*$)/.exec(name)?.[0]
  const both = major === undefined ? [] : [`RHEL${major}`, `F${major}`].filter((one) => findRelease(one))
  return both.length > 0 ? both : nearestReleases(name)
}

/** A rule is often remembered without its group. */
function meantRules(name: string): readonly string[] {
  const ending = [...ids].filter((id) => id.endsWith(`/${name}`))
  return ending.length > 0 ? ending : (nearRules(name) ?? [])
}
