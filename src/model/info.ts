import type { ReleaseName } from '../../grammar/releases.ts'
import type { Checked, CheckedScript } from '../check/checked.ts'
import { type ImageSize, imageSizes } from './image-size.ts'
import { type LoginInfo, loginInfo } from './info-login.ts'
import { type PayloadInfo, payloadInfo } from './info-payload.ts'
import { type StorageInfo, storageInfo } from './info-storage.ts'
import { buildModel } from './model.ts'
import type { NetworkLine } from './network.ts'

/** What a kickstart comes to, without its secrets: plain data for people and programs. `null`: the kickstart does not say. */
export interface KickstartInfo {
  /** The release it was read as. */
  readonly release: ReleaseName
  readonly storage: StorageInfo
  /** Sizes of images, by who makes them. */
  readonly imageSizes: readonly ImageSize[]
  readonly login: LoginInfo
  readonly network: NetworkInfo
  readonly payload: PayloadInfo
  readonly scripts: readonly ScriptInfo[]
  /** What the installer does at the end, by the last line that says so: `reboot`, `poweroff`, `shutdown` or `halt`. */
  readonly end: string | null
  /** Files that include lines among the commands name and that are not in this text: what they bring is not known. */
  readonly unfollowed: readonly string[]
}

export interface NetworkInfo {
  readonly hostname: string | null
  /** One for each `network` line that configures a device. */
  readonly devices: readonly NetworkDeviceInfo[]
}

export interface NetworkDeviceInfo {
  readonly device: string | null
  /** `dhcp` when the line does not say. */
  readonly bootproto: string
  readonly ip: string | null
  readonly netmask: string | null
  readonly gateway: string | null
  readonly nameservers: readonly string[]
  readonly ipv6: string | null
  /** What it is made as: `bond`, `team`, `bridge` or `vlan`. */
  readonly virtual: string | null
}

export interface ScriptInfo {
  readonly kind: CheckedScript['kind']
  readonly interpreter: string
  /** Lines of its text, blank ones and comments too. */
  readonly lines: number
  /** False: it runs in the installer, not in the installed system. */
  readonly chroot: boolean
  readonly errorOnFail: boolean
  readonly log: string | null
}

/**
 * Sums up a kickstart. Give it what `check` made of a flattened one: what is in files that are not followed is not known.
 * Passwords, keys, and user names and queries in addresses are left out; scripts and packages are counted only.
 */
export function kickstartInfo(checked: Checked): KickstartInfo {
  const model = buildModel(checked)
  const { hostname, lines } = model.network
  return {
    release: checked.release,
    storage: storageInfo(model.storage),
    imageSizes: imageSizes(model),
    login: loginInfo(model.login),
    network: { hostname: hostname ?? null, devices: lines.filter(({ configures }) => configures).map(deviceInfo) },
    payload: payloadInfo(model.payload, checked.packages),
    scripts: checked.scripts.map(scriptInfo),
    end: model.payload.endActions.at(-1)?.name ?? null,
    unfollowed: model.includes.flatMap(({ target }) => target?.value ?? []),
  }
}

function deviceInfo(line: NetworkLine): NetworkDeviceInfo {
  const { bootproto, nameservers } = line
  return {
    device: line.device ?? null,
    bootproto,
    ip: line.ip ?? null,
    netmask: line.netmask ?? null,
    gateway: line.gateway ?? null,
    nameservers,
    ipv6: line.ipv6 ?? null,
    virtual: line.virtual ?? null,
  }
}

function scriptInfo({ kind, interpreter, body, chroot, errorOnFail, log }: CheckedScript): ScriptInfo {
  const lines = body === '' ? 0 : body.replace(/\n$/, '').split('\n').length
  return { kind, interpreter, lines, chroot, errorOnFail, log: log ?? null }
}
