import {
  devel,
  develAliases,
  type LaneName,
  laneOf,
  type ReleaseName,
  releaseNumbers,
  releases,
} from '../../grammar/releases.ts'
import { laneTitles } from './lives.ts'
import { paragraph } from './prose.ts'

/** A release of the language, and the names that it goes by. */
export interface ReleaseRow {
  readonly name: ReleaseName
  readonly lane: LaneName
  /** Its place in the reference's order, which decides how sections are read. */
  readonly number: number
  /** Names that `--release` takes for it, beside its own; letter case and minor versions do not matter. */
  readonly aliases: readonly string[]
  /** True for the release that counts when nobody names one. */
  readonly default: boolean
}

const clones = ['el', 'rhel-', 'centos-stream-', 'rocky-', 'almalinux-', 'ol']
/** CentOS Stream, Rocky and Alma began with 8. */
const oldClones = ['el', 'rhel-', 'centos-', 'ol']

/** All releases, oldest first. */
export const releaseTable: readonly ReleaseRow[] = releases.map((name) => ({
  name,
  lane: laneOf(name),
  number: releaseNumbers[name],
  aliases: aliasesOf(name),
  default: name === devel,
}))

function aliasesOf(name: ReleaseName): readonly string[] {
  const number = Number(/\d+$/.exec(name)![0])
  if (laneOf(name) === 'rhel') return (number >= 8 ? clones : oldClones).map((prefix) => prefix + number)
  const moving = name === devel ? ['DEVEL', ...develAliases.filter((alias) => alias !== 'devel')] : []
  return [`fedora-${number}`, ...moving]
}

/** The table for a terminal of `width` columns. */
export function releaseTableText(width = 80): string {
  const rows = releaseTable.map(({ name, lane, number, aliases }) => {
    const lead = `${name.padEnd(8)}${laneTitles[lane].padEnd(8)}${String(number).padStart(6)}`
    return paragraph(aliases.join(', '), width, 24, lead)
  })
  return [
    'release lane    number  also called',
    ...rows,
    '',
    paragraph(`DEVEL is ${devel}, the newest Fedora release, and counts when nobody names a release.`, width),
    paragraph('Letter case and minor versions do not matter: Rocky-9.4 is RHEL9.', width),
    paragraph(
      'Oldest first, in the order of the reference: sections are read by that order, commands and options by lane.',
      width,
    ),
    '',
  ].join('\n')
}
