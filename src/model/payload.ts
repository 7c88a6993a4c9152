import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'

/** Commands that say where the installation comes from. */
const sourceCommands = [
  'url',
  'nfs',
  'cdrom',
  'harddrive',
  'hmc',
  'liveimg',
  'ostreesetup',
  'ostreecontainer',
  'bootc',
] as const

const endCommands = ['reboot', 'poweroff', 'shutdown', 'halt'] as const

export interface PayloadModel {
  /** Lines that name an installation source, in source order. */
  readonly sources: readonly CheckedCommand[]
  readonly repos: readonly CheckedCommand[]
  /** What the installer does at the end; the last line counts. */
  readonly endActions: readonly CheckedCommand[]
}

export function buildPayload(commands: Commands): PayloadModel {
  return {
    sources: commands.of(...sourceCommands),
    repos: commands.of('repo'),
    endActions: commands.of(...endCommands),
  }
}
