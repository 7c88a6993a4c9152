import { commands } from '../../grammar/commands/index.ts'
import { devel, inLanes, type ReleaseName } from '../../grammar/releases.ts'
import type { CommandDef } from '../../grammar/types.ts'
import type { Checked, CheckedCommand } from '../check/checked.ts'
import { resolveCommand } from '../check/resolve.ts'
import { isWritten, namingLine, writeCommand, writeObject } from './write-command.ts'
import { writeDefIn } from './write-line.ts'
import { writeSections } from './write-sections.ts'

/** One command object of the file: where it stands and its lines. */
interface Entry {
  readonly order: readonly [number, string]
  readonly text: string
}

/**
 * A whole kickstart in canonical form (kickstart semantics §5): `#platform=` and `#version=` lines, commands by priority, then scripts,
 * sections for others, packages, certificates. Repeated commands with one object collapse into one line; what the
 * reference adds by itself is added. No other comments; what has an error is left out.
 */
export function write(checked: Checked): string {
  const { release, platform } = checked
  const head = platform ? `#platform=${platform}\n` : ''
  const version = `#version=${release === devel ? 'DEVEL' : release}\n`
  return head + version + writeCommands(checked) + writeSections(checked)
}

function writeCommands({ commands: lines, release }: Checked): string {
  const entries: Entry[] = []
  const add = (def: CommandDef, text: string) => {
    if (def.write && text !== '') entries.push({ order: writeDefIn(def.write, release).order, text })
  }
  const objects = new Map<string, CheckedCommand[]>()
  for (const line of lines) {
    const def = isWritten(line) ? resolveCommand(line.name, release)?.def : undefined
    if (!def) continue
    if (def.repeat === 'list' && !(def.write?.lastLine && inLanes(release, def.write.lastLine))) {
      add(def, writeCommand(line))
      continue
    }
    const object = objectName(def, release)
    const known = objects.get(object)
    if (known) known.push(line)
    else objects.set(object, [line])
  }
  for (const object of objects.values()) {
    const named = namingLine(object, release)
    if (named) add(resolveCommand(named.name, release)!.def, writeObject(object, release))
  }
  for (const def of Object.values<CommandDef>(commands)) {
    const absent = def.write?.absent?.find((each) => inLanes(release, each.lanes))
    if (!absent || objects.has(objectName(def, release))) continue
    const text = `${absent.text}\n`
    if (!absent.onlyAfterSame || entries.some((entry) => entry.text === text)) add(def, text)
  }
  return entries
    .sort((a, b) => a.order[0] - b.order[0] || compareNames(a.order[1], b.order[1]))
    .map((entry) => entry.text)
    .join('')
}

function objectName(def: CommandDef, release: ReleaseName): string {
  return def.object && inLanes(release, def.object.lanes) ? def.object.name : def.name
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
