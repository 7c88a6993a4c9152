import { at, secret } from './at.ts'
import { complete, type Probe } from './probe.ts'

const lvm = 'reqpart --add-boot\npart pv.1 --size=20480 --grow\nvolgroup vg pv.1\n'
const root = 'logvol / --vgname=vg --name=root --size=6144\n'
const slash = 'reqpart --add-boot\npart / --size=8192\n'
const r1 = 'part raid.1 --size=1024 --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\n'
const r4 =
  'part raid.1 --size=9000 --ondisk=sda\npart raid.2 --size=9000 --ondisk=sdb\npart raid.3 --size=9000 --ondisk=sdc\npart raid.4 --size=9000 --ondisk=sdd\n'

/** anaconda.md §6: encryption, arrays, volume groups, Btrfs. */
export const deviceProbes: readonly Probe[] = [
  {
    row: 'anaconda 6, autopart --encrypted without passphrase',
    code: 'storage/encrypted-without-passphrase',
    severity: 'error',
    bad: complete('autopart ‹--encrypted›\n'),
    good: complete('autopart --encrypted --passphrase=long-enough\n'),
    options: secret('F45'),
  },
  {
    row: 'anaconda 6, part --encrypted without passphrase, cmdline',
    code: 'storage/encrypted-without-passphrase',
    severity: 'error',
    bad: complete('cmdline\nreqpart --add-boot\npart / --size=8192 ‹--encrypted›\n'),
    good: complete(
      'cmdline\nreqpart --add-boot\npart / --size=8192 --encrypted --passphrase=long-enough\npart /home --size=1024 --encrypted\n',
    ),
    options: secret('RHEL9'),
  },
  {
    row: 'anaconda 6, logvol --encrypted without passphrase, graphical',
    code: 'storage/encrypted-without-passphrase',
    severity: 'error',
    bad: complete(`graphical\n${lvm}logvol / --vgname=vg --name=root --size=6144 ‹--encrypted›\n`),
    good: complete(
      `graphical\n${lvm}logvol / --vgname=vg --name=root --size=6144 --encrypted --passphrase=long-enough\n`,
    ),
    options: secret('RHEL7'),
  },
  {
    row: 'anaconda 6, RAID 5 of two',
    code: 'storage/raid-members',
    severity: 'error',
    bad: complete(`${slash}${r1}raid /data --device=d --level=‹5› raid.1 raid.2\n`),
    good: complete(`${slash}${r1}raid /data --device=d --level=1 raid.1 raid.2\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, RAID 1 of one and a spare',
    code: 'storage/raid-members',
    severity: 'error',
    bad: complete(`${slash}${r1}raid /data --device=d --level=1 --spares=‹1› raid.1 raid.2\n`),
    good: complete(
      `${slash}part raid.3 --size=1024\n${r1}raid /data --device=d --level=1 --spares=1 raid.1 raid.2 raid.3\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, RAID 10 of three',
    code: 'storage/raid-members',
    severity: 'error',
    bad: complete(
      `${slash}${r1}part raid.3 --size=1024\nraid /data --device=d --level=‹RAID10› raid.1 raid.2 raid.3\n`,
    ),
    good: complete(`${slash}${r4}raid /data --device=d --level=RAID10 raid.1 raid.2 raid.3 raid.4\n`),
    options: at('RHEL8'),
  },
  {
    row: 'anaconda 6, RAID 6 of three',
    code: 'storage/raid-members',
    severity: 'error',
    bad: complete(`${slash}${r1}part raid.3 --size=1024\nraid /data --device=d --level=‹6› raid.1 raid.2 raid.3\n`),
    good: complete(`${slash}${r4}raid /data --device=d --level=6 raid.1 raid.2 raid.3 raid.4\n`),
    options: at('F45'),
  },
  {
    row: 'semantics 7.1 --grow of a RAID member',
    code: 'storage/raid-grow',
    severity: 'info',
    bad: complete(
      `${slash}part raid.1 --size=1024 ‹--grow› --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\nraid /data --device=d --level=1 raid.1 raid.2\n`,
    ),
    good: complete(`${slash}${r1}raid /data --device=d --level=1 raid.1 raid.2\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, undefined RAID member',
    code: 'storage/undefined-member',
    severity: 'error',
    bad: complete(`${slash}${r1}raid /data --device=d --level=1 raid.1 ‹raid.12›\n`),
    good: complete(`${slash}${r1}raid /data --device=d --level=1 raid.1 raid.2\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, array twice',
    code: 'storage/duplicate-device',
    severity: 'error',
    bad: complete(
      `${slash}${r4}raid /data --device=d --level=1 raid.1 raid.2\nraid /srv --device=‹d› --level=1 raid.3 raid.4\n`,
    ),
    good: complete(
      `${slash}${r4}raid /data --device=d --level=1 raid.1 raid.2\nraid /srv --device=s --level=1 raid.3 raid.4\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, undefined PV',
    code: 'storage/undefined-member',
    severity: 'error',
    bad: complete(`reqpart --add-boot\npart pv.1 --size=20480\nvolgroup vg pv.1 ‹pv.2›\n${root}`),
    good: complete(lvm + root),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, volgroup before its part',
    code: 'storage/undefined-member',
    severity: 'error',
    bad: complete(`reqpart --add-boot\nvolgroup vg ‹pv.01›\npart pv.1 --size=20480\n${root}`),
    good: complete(`reqpart --add-boot\nvolgroup vg pv.1\npart pv.1 --size=20480\n${root}`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, PV in two groups',
    code: 'storage/member-used-twice',
    severity: 'error',
    bad: complete(`${lvm}${root}volgroup data ‹pv.1›\n`),
    good: complete(
      `${lvm}${root}part pv.2 --size=1024\nvolgroup data pv.2\nlogvol /data --vgname=data --name=data --size=900\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, PV twice in one group',
    code: 'storage/member-used-twice',
    severity: 'error',
    bad: complete(`reqpart --add-boot\npart pv.1 --size=20480\nvolgroup vg pv.1 ‹pv.1›\n${root}`),
    good: complete(lvm + root),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, undefined group',
    code: 'storage/undefined-member',
    severity: 'error',
    bad: complete(`${lvm}${root}logvol /data --vgname=‹vgo› --name=data --size=1024\n`),
    good: complete(`${lvm}${root}logvol /data --vgname=vg --name=data --size=1024\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, volume twice',
    code: 'storage/duplicate-device',
    severity: 'error',
    bad: complete(`${lvm}${root}logvol /data --vgname=vg --name=‹root› --size=1024\n`),
    good: complete(`${lvm}${root}logvol /data --vgname=vg --name=data --size=1024\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, group twice',
    code: 'storage/duplicate-device',
    severity: 'error',
    bad: complete(`${lvm}${root}part pv.2 --size=1024\nvolgroup ‹vg› pv.2\n`),
    good: complete(
      `${lvm}${root}part pv.2 --size=1024\nvolgroup vg2 pv.2\nlogvol /srv --vgname=vg2 --name=srv --size=900\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, extent size',
    code: 'storage/extent-size',
    severity: 'error',
    bad: complete(`reqpart --add-boot\npart pv.1 --size=20480\nvolgroup vg pv.1 --pesize=‹5000›\n${root}`),
    good: complete(`reqpart --add-boot\npart pv.1 --size=20480\nvolgroup vg pv.1 --pesize=4096\n${root}`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, volume below one extent',
    code: 'storage/volume-below-extent',
    severity: 'error',
    bad: complete(`${lvm}${root}logvol /data --fstype=ext4 --vgname=vg --name=data --size=‹2›\n`),
    good: complete(`${lvm}${root}logvol /data --fstype=ext4 --vgname=vg --name=data --size=200\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, volume without a size',
    code: 'check/missing-option',
    severity: 'error',
    bad: complete(`${lvm}${root}‹logvol› /data --vgname=vg --name=data\n`),
    good: complete(`${lvm}${root}logvol /data --vgname=vg --name=data --percent=10\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, thin volume before its pool',
    code: 'storage/undefined-pool',
    severity: 'error',
    bad: complete(
      `${lvm}${root}logvol /data --vgname=vg --name=data --thin --poolname=‹pool› --size=1024\nlogvol none --vgname=vg --name=pool --thinpool --size=4096\n`,
    ),
    good: complete(
      `${lvm}${root}logvol none --vgname=vg --name=pool --thinpool --size=4096\nlogvol /data --vgname=vg --name=data --thin --poolname=pool --size=1024\n`,
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, thin volume of no pool',
    code: 'storage/undefined-pool',
    severity: 'error',
    bad: complete(
      `${lvm}${root}logvol /data --vgname=vg --name=data --thin --poolname=‹pol› --size=1024\nlogvol none --vgname=vg --name=pool --thinpool --size=4096\n`,
    ),
    good: complete(
      `${lvm}${root}logvol none --vgname=vg --name=pool --thinpool --size=4096\nlogvol /data --vgname=vg --name=data --thin --poolname=pool --size=1024\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, percents above 100',
    code: 'storage/percent-sum',
    severity: 'error',
    bad: complete(
      `${lvm}logvol / --vgname=vg --name=root --percent=60\nlogvol /home --vgname=vg --name=home --percent=‹50›\n`,
    ),
    good: complete(
      `${lvm}logvol / --vgname=vg --name=root --percent=60\nlogvol /home --vgname=vg --name=home --percent=40\n`,
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, group too small',
    code: 'storage/group-too-small',
    severity: 'error',
    bad: complete(
      'reqpart --add-boot\npart pv.1 --size=4096\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=‹6144›\n',
    ),
    good: complete(
      'reqpart --add-boot\npart pv.1 --size=8192\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=6144\n',
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, group too small for two',
    code: 'storage/group-too-small',
    severity: 'error',
    bad: complete(
      'reqpart --add-boot\npart pv.1 --size=8192\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=6144\nlogvol /home --vgname=vg --name=home --size=‹4096›\n',
    ),
    good: complete(
      'reqpart --add-boot\npart pv.1 --size=8192 --grow\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=6144\nlogvol /home --vgname=vg --name=home --size=4096\n',
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, undefined btrfs member',
    code: 'storage/undefined-member',
    severity: 'error',
    bad: complete(`${slash}part btrfs.1 --size=4096\nbtrfs /data ‹btrfs.2›\n`),
    good: complete(`${slash}part btrfs.1 --size=4096\nbtrfs /data btrfs.1\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 10, btrfs on EL9',
    code: 'check/excludes',
    severity: 'error',
    bad: complete(`${slash}part /data --fstype=‹btrfs› --size=4096\n`),
    good: complete(`${slash}part /data --fstype=xfs --size=4096\n`),
    options: at('RHEL9'),
  },
]
