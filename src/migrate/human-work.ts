import { commands } from '../../grammar/commands/index.ts'
import { compareReleases, laneOf, type ReleaseName } from '../../grammar/releases.ts'
import { type SectionDef, sections } from '../../grammar/sections.ts'
import type { CommandDef, Lanes } from '../../grammar/types.ts'
import { type HumanWork, humanWork, notYetThere } from './reasons.ts'

/**
 * What a human has to do about something that the later release takes no more, or not yet.
 * @param about a command or section, or one and its option: `network --teamslaves`
 */
export function workFor(about: string, to: ReleaseName): HumanWork | undefined {
  const [of = '', flag] = about.split(' ')
  const table = isYetToCome(lanesOf(of, flag), to) ? notYetThere : humanWork
  return find(table, about) ?? (flag === undefined ? undefined : find(table, flag))
}

function find(table: Readonly<Record<string, HumanWork>>, name: string): HumanWork | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function lanesOf(of: string, flag: string | undefined): Lanes | undefined {
  const all: Readonly<Record<string, CommandDef | SectionDef>> = { ...commands, ...sections }
  const def = Object.values(all).find(({ name }) => name === of)
  return (flag === undefined ? undefined : def?.options?.[flag as `--${string}`]?.lanes) ?? def?.lanes
}

/** True when a later release of the same lane has it, or only the other lane. */
function isYetToCome(lanes: Lanes | undefined, to: ReleaseName): boolean {
  if (!lanes) return false
  const life = lanes[laneOf(to)]
  return !life || (life.since !== undefined && compareReleases(to, life.since) < 0)
}
