import type { Target } from './target.ts'
import { anaconda } from './targets/anaconda.ts'
import { kojiAppliance, kojiImage, kojiLivecd, kojiLivemedia } from './targets/koji.ts'
import { applianceCreator, livecdCreator } from './targets/livecd-tools.ts'
import {
  livemediaCreator,
  livemediaCreatorAmi,
  livemediaCreatorDisk,
  livemediaCreatorDiskNoVirt,
  livemediaCreatorFsimage,
  livemediaCreatorNoVirt,
  livemediaCreatorPxeLive,
  livemediaCreatorTar,
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
  livemediaCreatorDiskNoVirt,
  livemediaCreatorFsimage,
  livemediaCreatorAmi,
  livemediaCreatorPxeLive,
  livemediaCreatorTar,
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
  const near = nearestTargets(name)
  throw new UnknownTargetError(name, near.length > 0 ? near : targetNames)
}

/**
 * The targets that a name which is none may mean, at most three: the one that is called so elsewhere (`spin-livemedia`,
 * `lmc-novirt`), else those spelt most alike, best first.
 */
export function nearestTargets(name: string): readonly string[] {
  const meant = name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/^lmc(?![a-z])/, livemediaCreator.name)
    .replace(/novirt$/, 'no-virt')
  const called = names.find((one) => one.name === meant)
  if (called) return [called.target]
  const pairs = pairsOf(meant)
  const best = new Map<string, number>()
  for (const { name: known, target } of names) {
    const own = pairsOf(known)
    const both = [...own].filter((pair) => pairs.has(pair)).length
    const shared = both / (own.size + pairs.size - both || 1)
    if (shared > 0.2) best.set(target, Math.max(shared, best.get(target) ?? 0))
  }
  const most = Math.max(0, ...best.values())
  return [...best]
    .filter(([, shared]) => shared > 0.6 * most)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([target]) => target)
}

/** What targets are called, here and elsewhere. */
const names = (targets as readonly Target[]).flatMap(({ name, aliases = [] }) =>
  [name, ...aliases].map((one) => ({ name: one, target: name })),
)

/** Pairs of neighbouring letters: enough to tell a slip of the finger among few names. */
function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)))
}
