import type { Target } from './target.ts'
import { anaconda } from './targets/anaconda.ts'
import { kojiAppliance, kojiImage, kojiLivecd, kojiLivemedia } from './targets/koji.ts'
import { applianceCreator, livecdCreator } from './targets/livecd-tools.ts'
import {
  livemediaCreator,
  livemediaCreatorDisk,
  livemediaCreatorFsimage,
  livemediaCreatorNoVirt,
} from './targets/livemedia-creator.ts'
import { imagefactory, oz } from './targets/oz.ts'

export { kojiRecommended, kojiRequired } from './targets/koji.ts'

/** What a kickstart can be meant for. Severities that are not named are the rules' own. */
export const targets = [
  anaconda,
  kojiImage,
  kojiLivemedia,
  kojiLivecd,
  kojiAppliance,
  livemediaCreator,
  livemediaCreatorNoVirt,
  livemediaCreatorDisk,
  livemediaCreatorFsimage,
  imagefactory,
  oz,
  applianceCreator,
  livecdCreator,
] as const satisfies readonly Target[]

export const defaultTarget = 'anaconda'

export const targetNames: readonly string[] = targets.map(({ name }) => name)

/** Raised for a target nobody knows; `suggestions` are the nearest known names, all of them when none is near. */
export class UnknownTargetError extends Error {
  readonly target: string
  readonly suggestions: readonly string[]

  constructor(target: string, suggestions: readonly string[]) {
    super(`Unknown target "${target}", did you mean ${suggestions.join(' or ')}?`)
    this.name = 'UnknownTargetError'
    this.target = target
    this.suggestions = suggestions
  }
}

/** @throws UnknownTargetError */
export function findTarget(name: string): Target {
  const found = (targets as readonly Target[]).find((target) => target.name === name)
  if (found) return found
  throw new UnknownTargetError(name, nearestTargets(name))
}

/** Targets that share a word with a misspelt one, most alike first. */
function nearestTargets(name: string): readonly string[] {
  const pairs = pairsOf(name)
  const near = targetNames
    .map((target) => {
      const own = pairsOf(target)
      const both = [...own].filter((pair) => pairs.has(pair)).length
      return { target, shared: both / (own.size + pairs.size - both || 1) }
    })
    .filter(({ shared }) => shared > 0.2)
    .sort((a, b) => b.shared - a.shared)
    .map(({ target }) => target)
  return near.length > 0 ? near : targetNames
}

/** Pairs of neighbouring letters: enough to tell a slip of the finger among few names. */
function pairsOf(name: string): ReadonlySet<string> {
  const key = name.toLowerCase()
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)))
}
