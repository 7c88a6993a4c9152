import { el8, el9, el10, f42, one, row } from './demand-row.ts'

const boot = 'reqpart --add-boot\n'
const root = 'part / --fstype=xfs --size=8192 --grow\n'
const lvm = `${boot}part pv.01 --size=20000 --grow\nvolgroup vg0 pv.01\n`

/** A second round, written as the first one was: before looking at what the rules say. */
export const moreStorageProbes = [
  ...row('demand 3.5', [
    one(
      'storage/require-root',
      `‹reqpart› --add-boot\npart raid.1 --size=4096\npart raid.2 --size=4096\nraid /home --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n`,
      `${boot}part raid.1 --size=4096\npart raid.2 --size=4096\nraid / --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n`,
      el9,
    ),
  ]),
  ...row('demand 3.7', [
    one(
      'storage/duplicate-mount',
      `part /boot --fstype=xfs --size=1024\npart raid.1 --size=1024\npart raid.2 --size=1024\nraid ‹/boot› --level=1 --device=boot --fstype=xfs raid.1 raid.2\nreqpart\n${root}`,
      `part raid.1 --size=1024\npart raid.2 --size=1024\nraid /boot --level=1 --device=boot --fstype=xfs raid.1 raid.2\nreqpart\n${root}`,
      el9,
    ),
    one('check/duplicate', `${boot}${root}part ‹/› --fstype=ext4 --size=9000\n`, `${boot}${root}`, f42),
  ]),
  ...row('demand 3.8', [
    one(
      'storage/raid-members',
      `${boot}part raid.01 --size=8192\nraid / --level=‹1› --device=md0 --fstype=xfs raid.01\n`,
      `${boot}part raid.01 --size=8192\npart raid.02 --size=8192\nraid / --level=1 --device=md0 --fstype=xfs raid.01 raid.02\n`,
      el9,
    ),
    one(
      'check/duplicate',
      `${boot}part pv.01 --size=20000\npart ‹pv.01› --size=2000\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=4096\n`,
      `${boot}part pv.01 --size=20000\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=4096\n`,
      el8,
    ),
    one(
      'storage/member-used-twice',
      `${lvm}volgroup data ‹pv.01›\nlogvol / --vgname=vg0 --name=root --size=4096\nlogvol /srv --vgname=data --name=srv --size=100\n`,
      `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
      f42,
    ),
    one(
      'storage/duplicate-device',
      `${lvm}logvol / --vgname=vg0 --name=root --size=4096\nlogvol /home --vgname=vg0 --name=‹root› --size=4096\n`,
      `${lvm}logvol / --vgname=vg0 --name=root --size=4096\nlogvol /home --vgname=vg0 --name=home --size=4096\n`,
      el9,
    ),
    one(
      'storage/group-too-small',
      `${lvm}logvol / --vgname=vg0 --name=root --size=‹40960›\n`.replace('--grow', ''),
      `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
      el9,
    ),
  ]),
  ...row('demand 3.9', [
    one(
      'storage/boot-partition-fstype',
      `part biosboot --fstype=biosboot --size=1\npart /boot/efi --fstype=‹ext4› --size=600\n${root}`,
      `part biosboot --fstype=biosboot --size=1\npart /boot/efi --fstype=efi --size=600\n${root}`,
      f42,
    ),
    one(
      'storage/boot-partition-twice',
      `${boot}${root}part ‹/boot/efi› --fstype=efi --size=600\n`,
      `${boot}${root}`,
      el9,
    ),
    one(
      'storage/boot-on-lvm',
      `part biosboot --fstype=biosboot --size=1\npart pv.01 --size=20000\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=8000\nlogvol ‹/boot› --vgname=vg0 --name=boot --size=1000\n`,
      `part biosboot --fstype=biosboot --size=1\npart /boot --fstype=xfs --size=1024\npart pv.01 --size=20000\nvolgroup vg0 pv.01\nlogvol / --vgname=vg0 --name=root --size=8000\n`,
      el8,
    ),
  ]),
  ...row('demand 3.12', [
    one(
      'storage/ignored-disk',
      `ignoredisk --only-use=sda,sdb\n${boot}part / --fstype=xfs --size=9000 --ondisk=‹sdc›\n`,
      `ignoredisk --only-use=sda,sdb\n${boot}part / --fstype=xfs --size=9000 --ondisk=sdb\n`,
      el9,
    ),
    one(
      'storage/uncleared-disk',
      `clearpart --all --initlabel --drives=sda\n${boot}part / --fstype=xfs --size=9000 --ondisk=‹sdb›\n`,
      `clearpart --all --initlabel --drives=sda,sdb\n${boot}part / --fstype=xfs --size=9000 --ondisk=sdb\n`,
      f42,
    ),
    one(
      'storage/ignored-disk',
      `ignoredisk --only-use=vda\nclearpart --all --initlabel --drives=‹/dev/vdb›\nautopart\n`,
      `ignoredisk --only-use=vda\nclearpart --all --initlabel --drives=/dev/vda\nautopart\n`,
      el10,
    ),
    one(
      'storage/ignored-disk',
      `ignoredisk --drives=sda\nbootloader --boot-drive=‹sda›\n`,
      `ignoredisk --drives=sda\nbootloader --boot-drive=sdb\n`,
      el9,
    ),
  ]),
  ...row('demand 3.13', [
    one(
      'storage/size-not-positive',
      `${boot}${root}part swap --size=‹0›\n`,
      `${boot}${root}part swap --size=1024\n`,
      el9,
    ),
    one(
      'storage/maxsize',
      `${boot}part / --fstype=xfs --size=8192 --grow --maxsize=‹4096›\n`,
      `${boot}part / --fstype=xfs --size=4096 --grow --maxsize=8192\n`,
      f42,
    ),
    one(
      'storage/system-fstype',
      `${boot}part / --fstype=‹vfat› --size=8192\n`,
      `${boot}part / --fstype=xfs --size=8192\n`,
      el10,
    ),
    one(
      'storage/too-small-for-fstype',
      `${boot}part / --fstype=xfs --size=‹100›\n`,
      `${boot}part / --fstype=xfs --size=8192\n`,
      f42,
    ),
    one(
      'storage/extent-size',
      `${boot}part pv.1 --size=9000\nvolgroup vg pv.1 --pesize=‹5000›\nlogvol / --vgname=vg --name=root --size=5000\n`,
      `${boot}part pv.1 --size=9000\nvolgroup vg pv.1 --pesize=4096\nlogvol / --vgname=vg --name=root --size=5000\n`,
      el8,
    ),
    one(
      'storage/mount-point-form',
      `${boot}part raid.1 --size=4096\npart raid.2 --size=4096\nraid ‹srv› --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n${root}`,
      `${boot}part raid.1 --size=4096\npart raid.2 --size=4096\nraid /srv --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n${root}`,
      el9,
    ),
    one(
      'storage/special-mount-point',
      `${boot}${root}part ‹/proc› --fstype=xfs --size=1000\n`,
      `${boot}${root}part /srv --fstype=xfs --size=1000\n`,
      el9,
    ),
  ]),
  ...row('demand 3.14', [
    one(
      'check/missing-option',
      `${lvm}logvol / --vgname=vg0 --name=root ‹--percent›=0\n`,
      `${lvm}logvol / --vgname=vg0 --name=root --percent=50\n`,
      el9,
    ),
  ]),
]
