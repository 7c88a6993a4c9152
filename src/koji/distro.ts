import { KojiInputError } from './koji-input-error.ts'

/** What a TDL calls the system: `Fedora` and `42`, `RHEL-9` and `4`. */
export interface Distro {
  readonly name: string
  readonly version: string
}

/**
 * Reads `--distro` of `koji image-build`: `Fedora-42`, or `RHEL-9.4`, `CentOS-…`, `SL-…` with exactly one dot
 * (koji 1.35.3, `builder/kojid`, `OzImageTask`). The check is by prefix, so `SLES-15.1` passes.
 * @throws KojiInputError `distro-unknown` for another prefix, `distro-parts` for another number of parts
 */
export function distro(text: string): Distro {
  if (['RHEL', 'CentOS', 'SL'].some((prefix) => text.startsWith(prefix))) {
    const [name, version] = twoParts(text, '.', 'RHEL-9.4')
    return { name, version: name === 'RHEL-5' ? `U${version}` : version }
  }
  if (text.startsWith('Fedora')) {
    const [name, version] = twoParts(text, '-', 'Fedora-42')
    return { name, version }
  }
  throw new KojiInputError(
    'distro-unknown',
    `Unexpected distribution "${text}", expected Fedora-N, RHEL-N.M, CentOS-N.M or SL-N.M`,
  )
}

function twoParts(text: string, separator: string, example: string): readonly [string, string] {
  const parts = text.split(separator)
  if (parts.length !== 2) {
    throw new KojiInputError('distro-parts', `Unexpected distribution "${text}", expected two parts as in ${example}`)
  }
  return [parts[0]!, parts[1]!]
}
