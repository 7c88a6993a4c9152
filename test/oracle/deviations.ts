/**
 * Where our verdict, warnings or reason differ from the reference on purpose, each within design §5: a pattern over
 * inputs and why. At most 40 rows, together at most 0.3 % of the vectors.
 */
export interface Deviation {
  /** What of the answer differs. */
  readonly about: 'verdict' | 'reason' | 'warnings'
  readonly text: RegExp
  readonly why: string
  /** No vector shows it; random lines did (`npm run oracle`). */
  readonly fromRandomLines?: true
}

export const deviations: readonly Deviation[] = [
  {
    about: 'verdict',
    text: /^xconfig .*--de/,
    why: 'F10 to F13 and RHEL6 read --depth, with a warning, and then fail with an internal error when writing it',
    fromRandomLines: true,
  },
  {
    about: 'warnings',
    text: /^timezone .*--ntp/,
    why: 'F33 to F39 and RHEL9 do not warn of --ntpservers when its list is empty; we warn of the option itself',
    fromRandomLines: true,
  },
  {
    about: 'warnings',
    text: /^timezone .*--i(?:s(?:Ut?)?)?(?: |$)/,
    why: 'F32 to F39 and RHEL9 warn of --isUtc only where it is written in full; we warn of the option itself',
    fromRandomLines: true,
  },
]
