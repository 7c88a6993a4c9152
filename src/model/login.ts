import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { isOn, number, text, words } from './values.ts'

/**
 * What stands for a password: nothing; text; a hash that crypt(3) knows; or, with `--iscrypted`, something that no password
 * matches.
 */
export type PasswordKind = 'none' | 'plain' | 'hash' | 'unusable'

export interface Group {
  readonly name: string
  readonly gid: number | undefined
  readonly command: CheckedCommand
}

export interface User {
  readonly name: string
  readonly groups: readonly string[]
  /** Groups with the number that `name(GID)` asks for. */
  readonly memberships: readonly { readonly name: string; readonly gid: number | undefined }[]
  /** True when the line gives a password, plain or hashed. */
  readonly password: boolean
  readonly passwordKind: PasswordKind
  readonly locked: boolean
  readonly uid: number | undefined
  readonly gid: number | undefined
  readonly command: CheckedCommand
}

/** One way into the installed system. */
export interface Entrance {
  readonly user: string
  readonly by: 'password' | 'key'
  readonly command: CheckedCommand
}

export interface LoginModel {
  /** `rootpw` lines; the last one counts. */
  readonly rootpw: readonly CheckedCommand[]
  /** True when the last `rootpw` line locks root: flags do not outlive their line. */
  readonly rootLocked: boolean
  readonly rootPassword: PasswordKind
  readonly users: readonly User[]
  /** Groups that `group` lines make. */
  readonly groups: readonly Group[]
  readonly sshkeys: readonly CheckedCommand[]
  /** Who can get in, and how, by what the commands say; scripts and packages (cloud-init) may add more. */
  readonly entrances: readonly Entrance[]
}

export function buildLogin(commands: Commands): LoginModel {
  const rootpw = commands.of('rootpw')
  const users = commands.of('user').map(userOf)
  const sshkeys = commands.of('sshkey')
  const root = rootpw.at(-1)
  const rootLocked = root !== undefined && isOn(root, 'lock')
  const rootPassword = root ? passwordKind(root) : 'none'
  return {
    rootpw,
    rootLocked,
    rootPassword,
    users,
    groups: commands.of('group').map((command) => ({
      name: text(command, 'name') ?? '',
      gid: number(command, 'gid'),
      command,
    })),
    sshkeys,
    entrances: [
      ...(root && !rootLocked && usable(rootPassword) ? [entrance('root', 'password', root)] : []),
      ...users
        .filter(({ locked, passwordKind }) => !locked && usable(passwordKind))
        .map(({ name, command }) => entrance(name, 'password', command)),
      ...sshkeys.map((command) => entrance(text(command, 'username') ?? '', 'key', command)),
    ],
  }
}

/** What the password of a `rootpw` or `user` line is. */
export function passwordKind(command: CheckedCommand): PasswordKind {
  const password = text(command, 'password') ?? ''
  if (password === '') return 'none'
  if (!isOn(command, 'iscrypted')) return 'plain'
  return isHash(password) ? 'hash' : 'unusable'
}

/** True for what crypt(3) can compare with: `$6$salt$hash`, and the 13 letters of DES. */
export function isHash(text: string): boolean {
  return /^\$(?:1|2[abxy]?|5|6|7|y|gy|sha1|md5)\$./.test(text) || /^[./\dA-Za-z]{13}$/.test(text)
}

function userOf(command: CheckedCommand): User {
  const memberships = words(command, 'groups').map((spec) => {
    const [, name = spec, gid] = /^([^(]*)(?:\((\d+)\))?/.exec(spec.trim()) ?? []
    return { name: name.trim(), gid: gid === undefined ? undefined : Number(gid) }
  })
  return {
    name: text(command, 'name') ?? '',
    groups: memberships.map(({ name }) => name),
    memberships,
    password: (text(command, 'password') ?? '') !== '',
    passwordKind: passwordKind(command),
    locked: isOn(command, 'lock'),
    uid: number(command, 'uid'),
    gid: number(command, 'gid'),
    command,
  }
}

function usable(kind: PasswordKind): boolean {
  return kind === 'plain' || kind === 'hash'
}

function entrance(user: string, by: Entrance['by'], command: CheckedCommand): Entrance {
  return { user, by, command }
}
