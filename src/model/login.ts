import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { isOn, text, words } from './values.ts'

export interface User {
  readonly name: string
  readonly groups: readonly string[]
  /** True when the line gives a password, plain or hashed. */
  readonly password: boolean
  readonly locked: boolean
  readonly command: CheckedCommand
}

export interface LoginModel {
  /** `rootpw` lines; the last one counts. */
  readonly rootpw: readonly CheckedCommand[]
  /** True when the last `rootpw` line locks root: flags do not outlive their line. */
  readonly rootLocked: boolean
  readonly users: readonly User[]
  readonly sshkeys: readonly CheckedCommand[]
}

export function buildLogin(commands: Commands): LoginModel {
  const rootpw = commands.of('rootpw')
  return {
    rootpw,
    rootLocked: rootpw.length > 0 && isOn(rootpw.at(-1)!, 'lock'),
    users: commands.of('user').map((command) => ({
      name: text(command, 'name') ?? '',
      groups: words(command, 'groups').map((group) => group.replace(/\(.*$/, '')),
      password: (text(command, 'password') ?? '') !== '',
      locked: isOn(command, 'lock'),
      command,
    })),
    sshkeys: commands.of('sshkey'),
  }
}
