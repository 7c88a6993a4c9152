import type { PackageNode, SectionNode } from '../ast/nodes.ts'
import type { Checked, CheckedCommand } from '../check/checked.ts'
import { type PackageItem, readPackageLine } from '../check/packages-line.ts'
import type { SourceId } from '../source/span.ts'
import type { Commands } from './model.ts'

/**
 * Commands that say where the installation comes from; of several the first one here wins, whatever the order of
 * the lines (Anaconda payloads/payload/factory.py, payloads/source/factory.py).
 */
const sourceCommands = [
  'ostreesetup',
  'ostreecontainer',
  'bootc',
  'liveimg',
  'cdrom',
  'harddrive',
  'nfs',
  'url',
  'hmc',
] as const

/** Sources that bring a whole system: packages, repositories and modules are then ignored. */
const imageCommands: ReadonlySet<string> = new Set(['ostreesetup', 'ostreecontainer', 'bootc', 'liveimg'])

const endCommands = ['reboot', 'poweroff', 'shutdown', 'halt'] as const

/** A line of `%packages` that the reference can read. */
export interface PackageLine {
  readonly item: PackageItem
  readonly node: PackageNode
  readonly section: SectionNode
  /** The file the line is really in. */
  readonly source: SourceId
}

export interface PayloadModel {
  /** Lines that name an installation source, in source order. */
  readonly sources: readonly CheckedCommand[]
  /** The line that Anaconda installs from: by kind, and of one kind the last. */
  readonly source: CheckedCommand | undefined
  /** The source that brings a whole system instead of packages, when it is one. */
  readonly image: CheckedCommand | undefined
  readonly repos: readonly CheckedCommand[]
  /** What the installer does at the end; the last line counts. */
  readonly endActions: readonly CheckedCommand[]
  /** Lines of all `%packages` sections, in source order. */
  readonly packageLines: readonly PackageLine[]
}

export function buildPayload(commands: Commands, { file }: Pick<Checked, 'file'>): PayloadModel {
  const sources = commands.of(...sourceCommands)
  const winner = sourceCommands.find((name) => sources.some((line) => line.name === name))
  const source = sources.findLast(({ name }) => name === winner)
  const packageLines: PackageLine[] = []
  for (const section of file.statements) {
    if (section.type !== 'section' || section.name.value !== '%packages') continue
    for (const node of section.body) {
      if (node.type !== 'package') continue
      const item = readPackageLine(node)
      const real = file.origins?.at(node.span.start)?.source ?? node.span.source
      if ('kind' in item) packageLines.push({ item, node, section, source: real })
    }
  }
  return {
    sources,
    source,
    image: source && imageCommands.has(source.name) ? source : undefined,
    repos: commands.of('repo'),
    endActions: commands.of(...endCommands),
    packageLines,
  }
}
