/** Why a value that Koji would be given makes the build fail. */
export type KojiInputErrorCode = 'release-missing' | 'distro-unknown' | 'distro-parts' | 'format-unknown'

/** Raised by the functions here where Koji's own raise. */
export class KojiInputError extends Error {
  readonly code: KojiInputErrorCode

  constructor(code: KojiInputErrorCode, message: string) {
    super(message)
    this.name = 'KojiInputError'
    this.code = code
  }
}
