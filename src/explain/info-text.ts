import type { KickstartInfo } from '../model/info.ts'
import { definitions } from './prose.ts'

type Rows = (readonly [term: string, text: string])[]

/**
 * A summary for a terminal of `width` columns.
 * @param why who chose the release, in words
 */
export function infoText(path: string, info: KickstartInfo, why: string, width: number): string {
  const rows: Rows = [
    ['Release', `${info.release}, ${why}`],
    ['Install from', sourceText(info)],
    ...info.payload.repos.map(
      ({ name, kind, from }) => [`  repo ${name}`, from === null ? 'by its name' : kindText(kind, from)] as const,
    ),
    ['Packages', packagesText(info)],
    ['Disks', disksText(info)],
    ...deviceRows(info),
    ['Boots with', bootText(info)],
    ['Network', networkText(info)],
    ...loginRows(info),
    ['Scripts', info.scripts.length === 0 ? 'none' : `${info.scripts.length}`],
    ...scriptRows(info),
    ['At the end', info.end ?? 'waits for Enter'],
    ...(info.unfollowed.length > 0 ? [['Not known', `what ${info.unfollowed.join(', ')} brings`] as const] : []),
  ]
  return `${path}\n${definitions(rows, width, column)}\n\nImage sizes\n${definitions(sizeRows(info), width, column)}\n`
}

const column = 24

function kindText(kind: string, from: string): string {
  return kind === 'baseurl' ? from : `${kind} ${from}`
}

function sourceText({ payload: { source, otherSources } }: KickstartInfo): string {
  const main = source ? `${source.kind}${source.from === null ? '' : ` ${source.from}`}` : 'not said'
  return otherSources.length > 0 ? `${main} (without effect: ${otherSources.join(', ')})` : main
}

function packagesText({ payload: { packages } }: KickstartInfo): string {
  if (!packages.section) return 'no %packages'
  const parts = [
    ...(packages.environment === null ? [] : [`environment ${packages.environment}`]),
    ...(packages.groups > 0 ? [count(packages.groups, 'group')] : []),
    count(packages.packages, 'package'),
  ]
  const out = packages.excluded + packages.excludedGroups
  return parts.join(', ') + (out > 0 ? `; ${out} excluded` : '')
}

function disksText({ storage }: KickstartInfo): string {
  const { automatic, clear, zerombr, initlabel, disks, devices } = storage
  const layout = automatic ? 'laid out by the installer' : devices.length > 0 ? 'laid out by lines' : 'no layout'
  const { type = null, fstype = null, encrypted = false } = storage.autopart ?? {}
  const how = [...(type ? [type] : []), ...(fstype ? [fstype] : []), ...(encrypted ? ['encrypted'] : [])]
  const before = [
    ...(zerombr ? ['zerombr'] : []),
    ...(clear ? [`clears ${clear}`] : []),
    ...(initlabel ? ['new labels'] : []),
  ]
  const named = disks.map(({ name, uses }) => `${name} (${uses.join(', ')})`)
  return [how.length > 0 ? `${layout} (${how.join(', ')})` : layout, ...before, ...named].join('; ')
}

function deviceRows({ storage: { devices, volumeGroups } }: KickstartInfo): Rows {
  const rows: Rows = devices.map((device) => {
    const { at, kind, fstype, size, maxSize, grow, percent, disk, name, group, members, level } = device
    const facts = [
      ...(fstype ? [fstype] : []),
      ...(size === null ? [] : [mib(size)]),
      ...(device.sizedByInstaller ? ['as large as the installer finds right'] : []),
      ...(percent === null ? [] : [`${percent} % of what is free`]),
      ...(grow && maxSize === null ? ['grows'] : []),
      ...(maxSize === null ? [] : [`${grow ? 'grows to' : 'at most'} ${mib(maxSize)}`]),
      ...(device.existing ? [device.format ? 'there already, formatted anew' : 'as it is'] : []),
      ...(device.encrypted ? ['encrypted'] : []),
      ...(level ? [level] : []),
      ...(members.length > 0 ? [`of ${members.join(', ')}`] : []),
      ...(group ? [`${name ?? ''} in ${group}`.trim()] : []),
      ...(disk ? [`on ${disk}`] : []),
    ]
    return [`  ${at ?? name ?? kind}`, [kind, ...facts].join(', ')] as const
  })
  return [
    ...rows,
    ...volumeGroups.map(({ name, members }) => [`  ${name}`, `volume group of ${members.join(', ')}`] as const),
  ]
}

function bootText({ storage: { automatic, boot, clear, devices, initlabel } }: KickstartInfo): string {
  if (!boot.loader) return 'no boot loader'
  const made = boot.automatic ? ['what the platform needs'] : []
  const parts = [...boot.partitions, ...made]
  const firmware = parts.length > 0 ? parts.join(', ') : 'no partition for firmware'
  // Partitions that are there already lie in a table of which nobody knows.
  const taken = !automatic && clear === null && !initlabel && devices.length > 0 && devices.every((one) => one.existing)
  return taken ? firmware : `${boot.label} label; ${firmware}`
}

function networkText({ network: { hostname, devices } }: KickstartInfo): string {
  const lines = devices.map(({ device, bootproto, ip, virtual }) =>
    [device ?? 'the first device', ...(virtual ? [virtual] : []), ip ?? bootproto].join(' '),
  )
  return [...lines, ...(hostname ? [`host ${hostname}`] : [])].join('; ') || 'not said'
}

function loginRows({ login }: KickstartInfo): Rows {
  const passwords = {
    none: 'no password',
    plain: 'password in plain text',
    hash: 'password',
    unusable: 'no usable password',
  }
  const state = (locked: boolean, password: keyof typeof passwords) => (locked ? 'locked' : passwords[password])
  const ways = login.entrances.map(({ user, by }) => `${user} by ${by}`)
  return [
    ['Can log in', ways.length > 0 ? ways.join(', ') : 'nobody'],
    ...(login.root ? [['  root', state(login.root.locked, login.root.password)] as const] : []),
    ...login.users.map(
      ({ name, groups, password, locked }) =>
        [
          `  ${name}`,
          [state(locked, password), ...(groups.length > 0 ? [`in ${groups.join(', ')}`] : [])].join('; '),
        ] as const,
    ),
  ]
}

function scriptRows({ scripts }: KickstartInfo): Rows {
  return scripts.map(({ kind, interpreter, lines, chroot, errorOnFail, log }) => {
    const inside = kind === 'post' && !chroot ? ['outside the installed system'] : []
    const facts = [
      interpreter,
      count(lines, 'line'),
      ...inside,
      ...(errorOnFail ? ['ends the installation when it fails'] : []),
      ...(log === null ? [] : [`log ${log}`]),
    ]
    return [`  %${kind}`, facts.join(', ')] as const
  })
}

function sizeRows({ imageSizes }: KickstartInfo): Rows {
  return imageSizes.map(({ targets, size, least, disks = [] }) => {
    const each = disks.length > 1 ? ` (${disks.map((disk) => `${disk.name} ${mib(disk.size)}`).join(', ')})` : ''
    const text = size === null ? 'cannot be told' : `${least ? 'at least ' : ''}${mib(size)}${each}`
    return [text, targets.join(', ')] as const
  })
}

function mib(size: number): string {
  return `${size} MiB`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
