import { type ReleaseName, resolveRelease, UnknownReleaseError } from '../../grammar/releases.ts'
import { usageError } from './cli-error.ts'

/** A release, and who chose it, as `lint` takes them. */
export interface AskedRelease {
  readonly release?: ReleaseName
  readonly releaseFrom?: 'option' | 'config'
}

/** The release that `--release` names, else the one that configuration names, else neither. */
export function askedRelease(option: ReleaseName | undefined, configured: string | undefined): AskedRelease {
  if (option) return { release: option, releaseFrom: 'option' }
  const release = chosenRelease(configured)
  return release ? { release, releaseFrom: 'config' } : {}
}

/**
 * What `--release` means; undefined when it was not given.
 * @throws CliError for a release nobody knows, with the nearest ones
 */
export function chosenRelease(name: string | undefined): ReleaseName | undefined {
  if (name === undefined) return undefined
  try {
    return resolveRelease(name)
  } catch (error) {
    if (!(error instanceof UnknownReleaseError)) throw error
    const { suggestions } = error
    throw usageError(
      `Unknown release "${name}"`,
      `${suggestions.length > 0 ? `did you mean ${suggestions.join(' or ')}? ` : ''}ks releases lists all of them`,
    )
  }
}
