import { findRelease, nearestReleases } from '../../grammar/releases.ts'
import type { Known } from '../config/config.ts'
import { knownNames } from '../config/suggest.ts'
import { gradableCodes } from '../explain/stage-codes.ts'
import { rules } from '../lint/rules/index.ts'
import { nearestTargets, targetNames } from '../lint/targets.ts'

/** The names that a configuration may use. */
export const knownToConfig: Known = {
  release: (name) => (findRelease(name) ? undefined : nearestReleases(name)),
  target: (name) => (targetNames.includes(name) ? undefined : nearestTargets(name)),
  rule: knownNames([...rules.map(({ meta }) => meta.id), ...gradableCodes]),
}
