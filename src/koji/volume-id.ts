import { KojiInputError } from './koji-input-error.ts'

/** Longest volume id of an ISO 9660 image, in characters. */
export const volumeIdLimit = 32

const shortForms: readonly (readonly [string, string])[] = (
  [
    ['Beta', 'B'],
    ['Rawhide', 'rawh'],
    ['Astronomy_KDE', 'AstK'],
    ['Atomic', 'AH'],
    ['Cinnamon', 'Cinn'],
    ['Cloud', 'C'],
    ['Design_suite', 'Dsgn'],
    ['Electronic_Lab', 'Elec'],
    ['Everything', 'E'],
    ['Games', 'Game'],
    ['Images', 'img'],
    ['Jam_KDE', 'Jam'],
    ['MATE_Compiz', 'MATE'],
    ['Python-Classroom', 'Clss'],
    ['Python_Classroom', 'Clss'],
    ['Robotics', 'Robo'],
    ['Scientific_KDE', 'SciK'],
    ['Security', 'Sec'],
    ['Server', 'S'],
    ['Workstation', 'WS'],
    ['WorkstationOstree', 'WS'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length)

/**
 * The volume id Koji gives a live image when nobody names one: known words shortened in each part, the longest word
 * first, then `name-version-release` cut to 32 code points (koji 1.35.3, `builder/kojid`, live media and live CD tasks).
 * @throws KojiInputError `release-missing`: Koji fails without a release, as scratch builds get none by themselves
 */
export function volumeId(name: string, version: string, release: string | null | undefined): string {
  if (release === null || release === undefined) {
    throw new KojiInputError(
      'release-missing',
      'Unexpected image without a release, expected one to make a volume id of',
    )
  }
  const long = [name, version, release].map(shorten).join('-')
  return [...long].slice(0, volumeIdLimit).join('')
}

function shorten(part: string): string {
  return shortForms.reduce((text, [word, short]) => text.replaceAll(word, short), part)
}
