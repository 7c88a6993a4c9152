import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { buildModel } from '../../src/model/model.ts'
import { kernelDisk, namesDisk } from '../../src/model/storage/disks.ts'
import { parse } from '../../src/parse/parse.ts'

const storage = (text: string, release: ReleaseName = 'F42') => buildModel(check(parse(text).file, { release })).storage

describe('devices', () => {
  test.each([
    [
      'part /boot --fstype=xfs --size=5 --maxsize=9 --grow',
      { kind: 'partition', at: '/boot', fstype: 'xfs', size: 5, maxSize: 9, grow: true, existing: false, format: true },
    ],
    ['part swap --recommended', { at: 'swap', sizedByInstaller: true, size: undefined }],
    ['part /home --onpart=sda3 --noformat', { existing: true, format: false }],
    [
      'raid / --device=md0 --level=1 --spares=1 raid.1 raid.2 raid.3',
      { kind: 'raid', name: '0', level: 'RAID1', spares: 1, members: ['raid.1', 'raid.2', 'raid.3'] },
    ],
    ['raid / --device=root --useexisting', { name: 'root', existing: true, format: true, members: [] }],
    [
      'logvol none --thinpool --vgname=v --name=p --percent=50',
      { kind: 'volume', group: 'v', name: 'p', thinPool: true, pool: undefined, percent: 50 },
    ],
    ['logvol / --thin --poolname=p --vgname=v --name=r --size=1', { thinPool: false, pool: 'p' }],
    ['logvol / --poolname=p --vgname=v --name=r --size=1', { pool: undefined }],
    [
      'btrfs / --label=x --data=1 btrfs.1',
      { kind: 'btrfs', name: 'x', level: 'raid1', members: ['btrfs.1'], subvolume: false },
    ],
    ['btrfs /home --subvol --name=home x', { subvolume: true, members: ['x'] }],
    ['mount --reformat=xfs /dev/sda1 /', { kind: 'mount', at: '/', fstype: 'xfs', existing: true, format: true }],
    ['mount /dev/sda1 /', { fstype: undefined, format: false }],
    ['part / --encrypted --passphrase=x --size=1', { encrypted: true }],
  ])('%s', (line, expected) => {
    const { byCommand, devices } = storage(`${line}\n`)
    expect(devices).toHaveLength(1)
    expect(devices[0]).toMatchObject(expected)
    expect(byCommand.get(devices[0]!.command)).toBe(devices[0])
  })

  test('a RAID device is called alike whether a release keeps md or not', () => {
    const line = 'raid / --device=md127 --level=1 raid.1 raid.2\n'
    for (const release of ['RHEL9', 'F45'] as const) expect(storage(line, release).devices[0]?.name).toBe('127')
  })

  test('volume groups with their members; groups keeps the first of a name', () => {
    const { groups, volumeGroups } = storage('volgroup v pv.1 pv.2\nvolgroup v --useexisting\n')
    expect(volumeGroups).toMatchObject([
      { name: 'v', members: ['pv.1', 'pv.2'], existing: false },
      { name: 'v', members: [], existing: true },
    ])
    expect(groups.get('v')).toBe(volumeGroups[0]?.command)
  })
})

describe('disks', () => {
  test('every naming, with the option it stands in', () => {
    const { disks } = storage(
      'ignoredisk --only-use=sda,/dev/sdb\nclearpart --all --drives=sd*|vda\npart / --ondisk=sda --size=1\npart /a --onpart=/dev/sdb1\nbootloader --boot-drive=sdc --driveorder=sda,sdb\n',
    )
    expect(disks.map(({ name, use, key }) => [name, use, key])).toEqual([
      ['sda', 'only-use', 'onlyUse'],
      ['sdb', 'only-use', 'onlyUse'],
      ['sd*|vda', 'cleared', 'drives'],
      ['sda', 'partitioned', 'ondisk'],
      ['sdb1', 'partitioned', 'onpart'],
      ['sdc', 'boot-drive', 'bootDrive'],
      ['sda', 'drive-order', 'driveorder'],
      ['sdb', 'drive-order', 'driveorder'],
    ])
  })

  test.each([
    ['sda', 'sda'],
    ['sda12', 'sda'],
    ['xvdb1', 'xvdb'],
    ['nvme0n1p3', 'nvme0n1'],
    ['mmcblk0p1', 'mmcblk0'],
    ['dasda1', 'dasda'],
    ['disk/by-id/ata-x', undefined],
    ['sd*', undefined],
    ['sdfoo', undefined],
    ['mapper/mpatha', undefined],
  ])('the disk of %s is %s', (name, disk) => {
    expect(kernelDisk(name)).toBe(disk)
  })

  test.each([
    ['sda', 'sda', true],
    ['sda|vda', 'vda', true],
    ['sd?', 'sdb', true],
    ['sd[ab]', 'sdb', true],
    ['sd[!a]', 'sda', false],
    ['nvme*', 'sda', false],
    ['/dev/sda', 'sda', true],
    ['sd[', 'sda', true],
  ])('%s names %s: %s', (pattern, disk, expected) => {
    expect(namesDisk(pattern, disk)).toBe(expected)
  })
})

describe('boot', () => {
  test.each([
    ['part / --size=1\n', 'F36', 'msdos'],
    ['part / --size=1\n', 'F37', 'gpt'],
    ['part / --size=1\n', 'RHEL9', 'msdos'],
    ['part / --size=1\n', 'RHEL10', 'gpt'],
    ['clearpart --all --disklabel=GPT\n', 'RHEL7', 'gpt'],
  ] as const)('%j gives a new disk in %s the label %s', (text, release, label) => {
    expect(storage(text, release).boot.label).toBe(label)
  })

  test('what holds /boot: its own device, else that of /, else nothing that a line makes', () => {
    expect(storage('part / --size=1\npart /boot --size=1\n').boot.boot?.at).toBe('/boot')
    expect(storage('part / --size=1\n').boot.boot?.at).toBe('/')
    expect(storage('part / --size=1\nreqpart --add-boot\n').boot.boot).toBeUndefined()
    expect(storage('autopart\n').boot).toMatchObject({ boot: undefined, automatic: true })
  })

  test.each([
    ['', true],
    ['bootloader --location=mbr\n', true],
    ['bootloader --location=none\n', false],
    ['bootloader --disabled\n', false],
    ['bootloader --disabled\nbootloader --timeout=1\n', true],
  ])('%j installs a boot loader: %s', (text, installed) => {
    expect(storage(text).boot.installed).toBe(installed)
  })

  test('partitions of the firmware', () => {
    const { boot } = storage('part biosboot --size=1\npart prepboot --size=8\npart /boot/efi --size=200\n')
    expect([boot.biosboot, boot.prepboot, boot.efi].map((each) => each.length)).toEqual([1, 1, 1])
  })

  test('a label does not outlive its line, as the reference has it', () => {
    const { clearing } = storage('clearpart --all --disklabel=msdos\nclearpart --all --initlabel\n')
    expect(clearing).toMatchObject({ disklabel: undefined, initlabel: true })
    expect(storage('clearpart --all\nclearpart --all --disklabel=MSDOS\n').clearing.disklabel).toBe('msdos')
  })

  test('zerombr', () => {
    expect(storage('zerombr\n').zerombr).toBe(true)
    expect(storage('autopart\n').zerombr).toBe(false)
  })
})
