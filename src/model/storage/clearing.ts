import type { CheckedCommand } from '../../check/checked.ts'
import { isOn, text } from '../values.ts'

export type ClearingType = 'all' | 'linux' | 'none' | 'list'

/** What `clearpart` lines come to. */
export interface Clearing {
  readonly commands: readonly CheckedCommand[]
  /**
   * What is cleared; undefined when no line says. The last word on it stays over later lines without one, and `list`
   * wins over the others whatever the order (pykickstart 3.74).
   */
  readonly type: ClearingType | undefined
  /** Whether the last line has `--initlabel`: flags do not outlive their line. */
  readonly initlabel: boolean
  /** The `--disklabel` of the last line, in lower case: it has a default, so it does not outlive its line either. */
  readonly disklabel: string | undefined
}

export function clearingOf(commands: readonly CheckedCommand[]): Clearing {
  let type: ClearingType | undefined
  let list = false
  for (const line of commands) {
    type = (['all', 'linux', 'none'] as const).find((flag) => isOn(line, flag)) ?? type
    list ||= 'list' in line.options
  }
  const last = commands.at(-1)
  return {
    commands,
    type: list ? 'list' : type,
    initlabel: last !== undefined && isOn(last, 'initlabel'),
    disklabel: last && (text(last, 'disklabel')?.toLowerCase() || undefined),
  }
}
