import { usageError } from './cli-error.ts'

/**
 * The value of `--disk-size` in GiB; undefined when it was not given.
 * @throws CliError when it is no size
 */
export function diskSizeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,7}(?:\.\d{1,3})?$/.test(text) || Number(text) === 0) {
    throw usageError(`Unexpected value "${text}" of --disk-size, expected a number of GiB, such as 20`)
  }
  return Number(text)
}
