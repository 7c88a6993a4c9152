import { el7, el8, el9, el10, f42, row } from './demand-row.ts'

const boot = 'reqpart --add-boot\n'
const root = 'part / --fstype=xfs --size=8192 --grow\n'
const pv = `${boot}part pv.01 --size=20000 --grow\n`
const lvm = `${pv}volgroup vg0 pv.01\n`

export const storageProbes = [
  ...row('demand 3.4', [
    {
      code: 'storage/nothing-cleared',
      bad: 'clearpart ‹--linux›\nautopart\n',
      good: 'zerombr\nclearpart --linux\nautopart\n',
      without: ['zerombr'],
      options: el9,
    },
    {
      code: 'storage/zerombr',
      bad: 'clearpart ‹--all›\nautopart\n',
      good: 'zerombr\nclearpart --all\nautopart\n',
      without: ['zerombr'],
      options: el7,
    },
    {
      code: 'koji/require-zerombr',
      bad: '‹›clearpart --all --initlabel\nautopart\n',
      good: 'zerombr\nclearpart --all --initlabel\nautopart\n',
      without: ['zerombr', 'url'],
      options: { for: ['koji-image'], release: 'RHEL9' },
    },
    {
      code: 'storage/nothing-cleared',
      bad: '‹autopart›\n',
      good: 'zerombr\nclearpart --all\nautopart\n',
      without: ['zerombr', 'clearpart'],
      options: f42,
    },
  ]),
  ...row('demand 3.5', [
    {
      code: 'storage/require-root',
      bad: '‹part› /home --fstype=xfs --size=8192\n',
      good: `${boot}${root}part /home --fstype=xfs --size=8192\n`,
    },
    {
      code: 'storage/require-root',
      bad: `‹reqpart› --add-boot\n${lvm.slice(boot.length)}logvol /home --vgname=vg0 --name=home --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
      options: el9,
    },
    {
      code: 'storage/require-root',
      bad: '‹part› /boot --fstype=ext4 --size=1024\npart swap --size=2048\n',
      good: `${boot}${root}part swap --size=2048\n`,
      options: f42,
    },
    {
      code: 'storage/require-root',
      bad: '‹mount› /dev/vda2 /home\n',
      good: 'mount --reformat=xfs /dev/vda2 /\nmount /dev/vda1 /boot/efi\n',
      without: ['clearpart', 'zerombr'],
      options: el10,
    },
    {
      code: 'storage/require-root',
      bad: '‹part› btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs /home --subvol --name=home pool\n',
      good: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs / --subvol --name=root pool\n`,
      options: f42,
    },
    { code: 'storage/require-root', bad: '‹reqpart› --add-boot\n', good: `${boot}${root}` },
  ]),
  ...row('demand 3.6', [
    {
      code: 'storage/require-layout',
      bad: '‹›%packages\n@core\n%end\n',
      good: 'zerombr\nclearpart --all\nautopart\n',
      without: ['zerombr', 'clearpart', 'autopart'],
    },
    {
      code: 'storage/require-layout',
      bad: '‹›clearpart --all --initlabel\n',
      good: 'clearpart --all --initlabel\nautopart\n',
      without: ['autopart'],
      options: el9,
    },
    {
      code: 'storage/require-layout',
      bad: '‹›bootloader --timeout=5\nzerombr\nignoredisk --only-use=vda\n',
      good: 'bootloader --timeout=5\nzerombr\nignoredisk --only-use=vda\nclearpart --all\nautopart\n',
      without: ['autopart', 'clearpart'],
      options: f42,
    },
  ]),
  ...row('demand 3.7', [
    {
      code: 'storage/duplicate-mount',
      bad: `${lvm}part / --fstype=xfs --size=4096\nlogvol ‹/› --vgname=vg0 --name=root --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
    },
    {
      code: 'storage/duplicate-mount',
      bad: `${boot}${root}part raid.1 --size=4096\npart raid.2 --size=4096\nraid ‹/› --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n`,
      good: `${boot}${root}part raid.1 --size=4096\npart raid.2 --size=4096\nraid /srv --level=1 --device=md0 --fstype=xfs raid.1 raid.2\n`,
      options: el9,
    },
    {
      code: 'storage/duplicate-mount',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\nlogvol /home --vgname=vg0 --name=home --size=4096\npart ‹/home› --fstype=xfs --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\nlogvol /home --vgname=vg0 --name=home --size=4096\npart /srv --fstype=xfs --size=4096\n`,
      options: el10,
    },
    {
      code: 'storage/duplicate-mount',
      bad: `${boot}${root}part btrfs.01 --size=8192\nbtrfs none --label=pool btrfs.01\nbtrfs ‹/› --subvol --name=root pool\n`,
      good: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs / --subvol --name=root pool\n`,
      options: f42,
    },
  ]),
  ...row('demand 3.8', [
    {
      code: 'storage/undefined-member',
      bad: `${lvm}logvol / --vgname=‹vg1› --name=root --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
    },
    {
      code: 'storage/undefined-member',
      bad: `${boot}part pv.01 --size=20000 --grow\nvolgroup vg0 ‹pv.1›\nlogvol / --vgname=vg0 --name=root --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
      options: el9,
    },
    {
      code: 'storage/undefined-member',
      bad: `${boot}part raid.01 --size=8192 --ondisk=vda\npart raid.02 --size=8192 --ondisk=vdb\nraid / --level=1 --device=md0 --fstype=xfs raid.01 ‹raid.09›\n`,
      good: `${boot}part raid.01 --size=8192 --ondisk=vda\npart raid.02 --size=8192 --ondisk=vdb\nraid / --level=1 --device=md0 --fstype=xfs raid.01 raid.02\n`,
      options: el8,
    },
    {
      code: 'storage/undefined-member',
      bad: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool ‹btrfs.1›\nbtrfs / --subvol --name=root pool\n`,
      good: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs / --subvol --name=root pool\n`,
      options: f42,
    },
    {
      code: 'storage/undefined-member',
      bad: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs / --subvol --name=root ‹poool›\n`,
      good: `${boot}part btrfs.01 --size=8192 --grow\nbtrfs none --label=pool btrfs.01\nbtrfs / --subvol --name=root pool\n`,
      options: f42,
    },
    {
      code: 'storage/undefined-pool',
      bad: `${lvm}logvol none --vgname=vg0 --name=pool00 --thinpool --size=9000\nlogvol / --vgname=vg0 --name=root --thin --poolname=‹pool01› --size=4096\n`,
      good: `${lvm}logvol none --vgname=vg0 --name=pool00 --thinpool --size=9000\nlogvol / --vgname=vg0 --name=root --thin --poolname=pool00 --size=4096\n`,
      options: el10,
    },
    {
      code: 'check/requires',
      bad: `${boot}‹volgroup› vg0\nlogvol / --vgname=vg0 --name=root --size=4096\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=4096\n`,
    },
    {
      code: 'storage/undefined-member',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --size=4096 --cachepvs=‹pv.02› --cachesize=512\n`,
      good: `${lvm.replace('volgroup vg0 pv.01', 'part pv.02 --size=1024 --ondisk=vdb\nvolgroup vg0 pv.01 pv.02')}logvol / --vgname=vg0 --name=root --size=4096 --cachepvs=pv.02 --cachesize=512\n`,
      options: el9,
    },
  ]),
  ...row('demand 3.9', [
    {
      code: 'storage/require-boot-partition',
      bad: `clearpart --all --disklabel=gpt\n‹part› /boot --fstype=xfs --size=1024\n${root}`,
      good: `clearpart --all --disklabel=gpt\n${boot}${root}`,
      options: el9,
    },
    {
      code: 'storage/require-boot-partition',
      bad: `‹part› /boot --fstype=xfs --size=1024\n${root}`,
      good: `${boot}${root}`,
      options: el10,
    },
    {
      code: 'storage/require-boot-partition',
      bad: `‹part› / --fstype=xfs --size=8192 --grow\npart swap --size=2048\n`,
      good: `part biosboot --fstype=biosboot --size=1\npart /boot/efi --fstype=efi --size=600\n${root}part swap --size=2048\n`,
      options: f42,
    },
    {
      code: 'storage/require-boot-partition',
      bad: `clearpart --all --disklabel=gpt\n‹part› /boot --size=1024 --fstype=xfs\npart pv.1 --size=9000 --grow\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=8000\n`,
      good: `clearpart --all --disklabel=gpt\npart biosboot --fstype=biosboot --size=1\npart /boot --size=1024 --fstype=xfs\npart pv.1 --size=9000 --grow\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=8000\n`,
      options: el8,
    },
  ]),
  ...row('demand 3.10', [
    {
      code: 'storage/boot-partition-fstype',
      bad: `part biosboot --fstype=‹ext2› --size=1\n${root}`,
      good: `part biosboot --fstype=biosboot --size=1\n${root}`,
    },
    {
      code: 'storage/boot-partition-size',
      bad: `part biosboot --fstype=biosboot --size=‹1024›\n${root}`,
      good: `part biosboot --fstype=biosboot --size=1\n${root}`,
      options: el9,
    },
    {
      code: 'storage/boot-partition-fstype',
      bad: `part biosboot --fstype=‹ext2› --size=1024\n${root}`,
      good: `part biosboot --fstype=biosboot --size=2\n${root}`,
      options: el10,
    },
    {
      code: 'storage/boot-partition-size',
      bad: `part /boot/efi --fstype=efi --size=‹10›\n${root}`,
      good: `part /boot/efi --fstype=efi --size=600\npart biosboot --fstype=biosboot --size=1\n${root}`,
      options: f42,
    },
    {
      code: 'storage/boot-partition-size',
      bad: `part prepboot --fstype=prepboot --size=‹1›\n${root}`,
      good: `part prepboot --fstype=prepboot --size=8\n${root}`,
      options: el9,
    },
  ]),
  ...row('demand 3.12', [
    {
      code: 'storage/ignored-disk',
      bad: 'ignoredisk --only-use=sda\nclearpart --all --drives=‹sdb›\nautopart\n',
      good: 'ignoredisk --only-use=sda\nclearpart --all --drives=sda\nautopart\n',
    },
    {
      code: 'storage/ignored-disk',
      bad: 'ignoredisk --only-use=sda\nbootloader --boot-drive=‹sdz›\n',
      good: 'ignoredisk --only-use=sda\nbootloader --boot-drive=sda\n',
      options: el9,
    },
    {
      code: 'storage/ignored-disk',
      bad: `ignoredisk --only-use=vda\nreqpart --add-boot\npart / --fstype=xfs --size=8192 --grow --ondisk=‹vdb›\n`,
      good: `ignoredisk --only-use=vda\nreqpart --add-boot\npart / --fstype=xfs --size=8192 --grow --ondisk=vda\n`,
      options: el10,
    },
    {
      code: 'storage/ignored-disk',
      bad: 'ignoredisk --drives=sdb\nclearpart --all --drives=sda,‹sdb›\nautopart\n',
      good: 'ignoredisk --drives=sdb\nclearpart --all --drives=sda\nautopart\n',
      options: f42,
    },
    {
      code: 'storage/ignored-disk',
      bad: 'ignoredisk --only-use=nvme0n1\nclearpart --all --drives=nvme0n1\nbootloader --boot-drive=‹sda›\nautopart\n',
      good: 'ignoredisk --only-use=nvme0n1\nclearpart --all --drives=nvme0n1\nbootloader --boot-drive=nvme0n1\nautopart\n',
      options: el8,
    },
  ]),
  ...row('demand 3.13', [
    {
      code: 'storage/size-not-positive',
      bad: `${boot}part / --fstype=xfs --size=‹-5›\n`,
      good: `${boot}part / --fstype=xfs --size=5000\n`,
    },
    {
      code: 'storage/size-not-positive',
      bad: `${boot}part / --fstype=xfs --size=‹0› --grow\n`,
      good: `${boot}part / --fstype=xfs --size=4096 --grow\n`,
      options: el9,
    },
    {
      code: 'storage/mount-point-form',
      bad: `${boot}${root}part ‹home› --fstype=xfs --size=1000\n`,
      good: `${boot}${root}part /home --fstype=xfs --size=1000\n`,
      options: el10,
    },
    {
      code: 'storage/unknown-fstype',
      bad: `${boot}part / --fstype=‹ext5› --size=4096\n`,
      good: `${boot}part / --fstype=ext4 --size=4096\n`,
      options: f42,
    },
    {
      code: 'storage/missing-size',
      bad: `${boot}‹part› / --fstype=xfs --ondisk=vda\n`,
      good: `${boot}part / --fstype=xfs --ondisk=vda --size=8000\n`,
    },
    {
      code: 'check/missing-option',
      bad: `${lvm}‹logvol› / --vgname=vg0 --name=root\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=5000\n`,
      options: el9,
    },
    {
      code: 'storage/unknown-fstype',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --size=5000 --fstype=‹xsf›\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=5000 --fstype=xfs\n`,
      options: el8,
    },
    {
      code: 'storage/mount-point-form',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --size=5000\nlogvol ‹home› --vgname=vg0 --name=home --size=1000\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --size=5000\nlogvol /home --vgname=vg0 --name=home --size=1000\n`,
      options: el9,
    },
  ]),
  ...row('demand 3.14', [
    {
      code: 'storage/percent-sum',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --percent=60\nlogvol /home --vgname=vg0 --name=home --percent=‹60›\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --percent=60\nlogvol /home --vgname=vg0 --name=home --percent=40\n`,
    },
    {
      code: 'storage/percent-sum',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --percent=50\nlogvol /home --vgname=vg0 --name=home --percent=30\nlogvol /var --vgname=vg0 --name=var --percent=‹25›\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --percent=50\nlogvol /home --vgname=vg0 --name=home --percent=30\nlogvol /var --vgname=vg0 --name=var --percent=20\n`,
      options: el9,
    },
    {
      code: 'check/bad-value',
      bad: `${lvm}logvol / --vgname=vg0 --name=root --percent=‹150›\n`,
      good: `${lvm}logvol / --vgname=vg0 --name=root --percent=100\n`,
      options: f42,
    },
  ]),
]
