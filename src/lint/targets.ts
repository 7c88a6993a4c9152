import type { Target } from './target.ts'

/** Koji's manual lists what a kickstart for an image task must have (docs/image_build.rst): these rules, in its order. */
export const kojiRequired = [
  'koji/require-zerombr',
  'koji/require-clearpart',
  'koji/require-reboot',
  'koji/require-locked-root',
  'koji/no-url',
] as const

/** What a kickstart can be meant for. Severities that are not named are the rules' own. */
export const targets = [
  {
    name: 'anaconda',
    summary: 'Any unattended installation',
    rules: {},
  },
  {
    name: 'koji-image',
    summary: "A disk image by Koji's image task (image-build: Image Factory and Oz)",
    rules: {
      ...all(kojiRequired, 'error'),
      // The manual's list alone is an error here; an image task that meets an include fails all the same.
      'koji/no-include': 'warning',
      'koji/ignored-repo': 'info',
      // koji/require-locked-root says it, with what Koji asks for.
      'login/require-account': 'off',
    },
  },
  {
    name: 'koji-livemedia',
    summary: "A live image by Koji's livemedia task (spin-livemedia: livemedia-creator)",
    rules: {
      ...all(kojiRequired, 'info'),
      'koji/no-include': 'error',
      'koji/ignored-repo': 'info',
      'login/require-account': 'error',
      'storage/require-layout': 'error',
    },
  },
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

/** Targets that share a word with a misspelt one, most shared letters first. */
function nearestTargets(name: string): readonly string[] {
  const pairs = pairsOf(name)
  const near = targetNames
    .map((target) => ({
      target,
      shared: [...pairsOf(target)].filter((pair) => pairs.has(pair)).length / target.length,
    }))
    .filter(({ shared }) => shared > 0.25)
    .sort((a, b) => b.shared - a.shared)
    .map(({ target }) => target)
  return near.length > 0 ? near : targetNames
}

/** Pairs of neighbouring letters: enough to tell a slip of the finger among few names. */
function pairsOf(name: string): ReadonlySet<string> {
  const key = name.toLowerCase()
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)))
}

function all<Name extends string, Value>(names: readonly Name[], value: Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>
}
