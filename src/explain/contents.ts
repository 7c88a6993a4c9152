import { commands } from '../../grammar/commands/index.ts'
import type { ReleaseName } from '../../grammar/releases.ts'
import { type SectionDef, sections } from '../../grammar/sections.ts'
import type { CommandDef, Lanes } from '../../grammar/types.ts'
import { isUsable, newestRelease } from './lives.ts'
import { definitions } from './prose.ts'

/** What the language has, by name, with a sentence on each. */
export interface Contents {
  /** The release asked about; all of them when left out. */
  readonly release?: ReleaseName
  readonly commands: readonly Entry[]
  readonly sections: readonly Entry[]
}

interface Entry {
  readonly name: string
  readonly description: string
  /** The newest release that has it. */
  readonly newest: ReleaseName
}

const always: Lanes = { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } }

/** All commands and sections; with a release, those that it has. */
export function contentsOf(release: ReleaseName | undefined): Contents {
  const entries = (defs: readonly (CommandDef | SectionDef)[], kind: 'command' | 'option') =>
    defs
      .filter(({ lanes = always }) => release === undefined || isUsable(lanes, release, kind))
      .map(({ name, description, lanes = always }) => ({ name, description, newest: newestRelease(lanes, kind) }))
  return {
    ...(release && { release }),
    commands: entries(Object.values<CommandDef>(commands), 'command'),
    // A deprecated section still works, as a deprecated option does.
    sections: entries(Object.values<SectionDef>(sections), 'option'),
  }
}

/** The same for a terminal, one line each. */
export function contentsText({ release, commands, sections }: Contents, width: number): string {
  const row = ({ name, description, newest }: Entry) => {
    const [sentence = ''] = description.split(/(?<=\.) /)
    return [
      name,
      release || newest === 'F45' || newest === 'RHEL11' ? sentence : `${sentence} [up to ${newest}]`,
    ] as const
  }
  return [
    `Commands${release ? ` of ${release}` : ''}`,
    definitions(commands.map(row), width, 24),
    '',
    'Sections',
    definitions(sections.map(row), width, 24),
    '',
    'ks explain NAME tells more, ks explain NAME --OPTION of one option.',
    'ks explain CODE tells about a finding: see ks rules, and ks rules --codes.',
    '',
  ].join('\n')
}
