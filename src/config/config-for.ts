import picomatch from 'picomatch'
import type { Config, Effective, Override, RuleSetting } from './config.ts'
import { pathBelow } from './paths.ts'

/**
 * What a configuration says about one file: the settings of the whole, then each override that matches, in order.
 * @param path the kickstart's absolute path, with `/`
 */
export function configFor(config: Config, path: string): Effective {
  const matching = config.overrides.filter((override) => matches(override, path))
  const rules: Record<string, RuleSetting> = { ...config.rules }
  let release = config.release
  let releaseFrom = release === undefined ? undefined : config.path
  let targets = config.for ?? []
  let fragment: boolean | undefined
  let { failOn, includePath = [], diskSize } = config
  for (const override of matching) {
    Object.assign(rules, override.rules)
    targets = override.for ?? targets
    fragment = override.fragment ?? fragment
    failOn = override.failOn ?? failOn
    includePath = override.includePath ?? includePath
    diskSize = override.diskSize ?? diskSize
    if (override.release === undefined) continue
    release = override.release
    releaseFrom = override.label
  }
  return {
    ...(release !== undefined && { release }),
    ...(releaseFrom !== undefined && { releaseFrom }),
    for: targets,
    rules,
    ...(fragment !== undefined && { fragment }),
    ...(failOn !== undefined && { failOn }),
    includePath,
    ...(diskSize !== undefined && { diskSize }),
  }
}

/** True when an override is about the file at this absolute path. */
export function matches(override: Override, path: string): boolean {
  const below = pathBelow(override.root, path)
  if (below === undefined) return false
  const name = below.slice(below.lastIndexOf('/') + 1)
  return override.files.some((glob) => picomatch.isMatch(glob.includes('/') ? below : name, glob, { dot: true }))
}
