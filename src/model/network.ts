import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { isOn, text } from './values.ts'

/** One `network` line. */
export interface NetworkLine {
  readonly command: CheckedCommand
  /** False for a line that only names the host. */
  readonly configures: boolean
  /** As written (`ens3`, `link`, `bootif`, a MAC address); undefined: the device the installer started with. */
  readonly device: string | undefined
  /** `dhcp` when the line does not say. */
  readonly bootproto: string
  readonly ip: string | undefined
  readonly netmask: string | undefined
  readonly gateway: string | undefined
  readonly nameservers: readonly string[]
  /** Address with prefix, `auto` or `dhcp`. */
  readonly ipv6: string | undefined
  readonly ipv6gateway: string | undefined
  readonly hostname: string | undefined
  /** What the line makes out of other devices; undefined for a plain device. */
  readonly virtual: 'bond' | 'team' | 'bridge' | 'vlan' | undefined
  /** Devices of the bond, team or bridge. */
  readonly ports: readonly string[]
  readonly vlan: string | undefined
  readonly interfaceName: string | undefined
}

/** What the `network` lines come to. */
export interface NetworkModel {
  /** In source order. */
  readonly lines: readonly NetworkLine[]
  readonly byCommand: ReadonlyMap<CheckedCommand, NetworkLine>
  /** The last name that a line gives the host. */
  readonly hostname: string | undefined
}

export function buildNetwork(commands: Commands): NetworkModel {
  const lines = commands.of('network').map(lineOf)
  return {
    lines,
    byCommand: new Map(lines.map((line) => [line.command, line])),
    hostname: lines.findLast(({ hostname }) => hostname)?.hostname,
  }
}

function lineOf(command: CheckedCommand): NetworkLine {
  const value = (key: string) => text(command, key) || undefined
  const hostname = value('hostname')
  const vlan = value('vlanid')
  const ports = {
    bond: list(value('bondslaves')),
    team: teamPorts(command),
    bridge: list(value('bridgeslaves')),
  }
  const kind = (['bond', 'team', 'bridge'] as const).find((each) => ports[each].length > 0)
  return {
    command,
    configures: hostname === undefined || Object.keys(command.options).some((key) => key !== 'hostname'),
    device: value('device'),
    bootproto: value('bootproto') ?? 'dhcp',
    ip: value('ip'),
    netmask: value('netmask'),
    gateway: value('gateway'),
    nameservers: isOn(command, 'nodns') ? [] : list(value('nameserver')),
    ipv6: value('ipv6'),
    ipv6gateway: value('ipv6gateway'),
    hostname,
    virtual: vlan !== undefined ? 'vlan' : kind,
    ports: kind ? ports[kind] : [],
    vlan,
    interfaceName: value('interfacename'),
  }
}

function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',').flatMap((each) => each.trim() || [])
}

function teamPorts({ options }: CheckedCommand): readonly string[] {
  const { teamslaves } = options
  if (!Array.isArray(teamslaves)) return []
  return (teamslaves as readonly (readonly string[])[]).flatMap(([name]) => name || [])
}
