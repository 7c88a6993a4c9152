import { type ReleaseName, resolveRelease, UnknownReleaseError } from '../../grammar/releases.ts'
import { usageError } from './cli-error.ts'

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
