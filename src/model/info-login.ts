import type { LoginModel, PasswordKind } from './login.ts'
import { text } from './values.ts'

export interface LoginInfo {
  /** `null`: there is no `rootpw` line. */
  readonly root: { readonly password: PasswordKind; readonly locked: boolean } | null
  readonly users: readonly {
    readonly name: string
    readonly groups: readonly string[]
    readonly password: PasswordKind
    readonly locked: boolean
  }[]
  /** Whose SSH keys are put in. */
  readonly keys: readonly string[]
  /** Who can get in, and how, by what the commands say. */
  readonly entrances: readonly { readonly user: string; readonly by: 'password' | 'key' }[]
}

export function loginInfo({ rootpw, rootPassword, rootLocked, users, sshkeys, entrances }: LoginModel): LoginInfo {
  return {
    root: rootpw.length > 0 ? { password: rootPassword, locked: rootLocked } : null,
    users: users.map(({ name, groups, passwordKind, locked }) => ({ name, groups, password: passwordKind, locked })),
    keys: sshkeys.map((line) => text(line, 'username') ?? ''),
    entrances: entrances.map(({ user, by }) => ({ user, by })),
  }
}
