import { at, secret } from './at.ts'
import { complete, type Probe } from './probe.ts'

const lvm = 'reqpart --add-boot\npart pv.1 --size=20480 --grow\nvolgroup vg pv.1\n'
const root = 'logvol / --vgname=vg --name=root --size=6144\n'
const slash = 'reqpart --add-boot\npart / --size=8192\n'
const gpt = 'clearpart --all --initlabel --disklabel=gpt\n'
const firmware = 'part biosboot --fstype=biosboot --size=1\npart /boot/efi --fstype=efi --size=600\n'
const r1 = 'part raid.1 --size=1024 --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\n'

/** anaconda.md §6: the root file system, and what a machine boots from. */
export const bootProbes: readonly Probe[] = [
  {
    row: 'anaconda 6, no /',
    code: 'storage/require-root',
    severity: 'error',
    bad: complete('‹reqpart› --add-boot\npart /home --size=8192\n'),
    good: complete(slash),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, no / with LVM',
    code: 'storage/require-root',
    severity: 'error',
    bad: complete(`‹reqpart› --add-boot${lvm.slice(18)}logvol /var --vgname=vg --name=var --size=6144\n`),
    good: complete(lvm + root),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, no / with mount',
    code: 'storage/require-root',
    severity: 'error',
    bad: complete('‹mount› /dev/disk/by-label/efi /boot/efi\nmount /dev/disk/by-label/home /home\n'),
    good: complete('mount /dev/disk/by-label/efi /boot/efi\nmount /dev/disk/by-label/root / --reformat=xfs\n'),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, reqpart alone',
    code: 'storage/require-root',
    severity: 'error',
    bad: complete('‹reqpart› --add-boot\n'),
    good: complete(slash),
    options: at('RHEL10'),
  },
  {
    row: 'anaconda 6, / kept, part',
    code: 'storage/noformat-root',
    severity: 'error',
    bad: complete('part / --onpart=LABEL=root ‹--noformat›\npart /boot/efi --fstype=efi --onpart=LABEL=efi\n', [
      'clearpart',
      'zerombr',
    ]),
    good: complete('part / --onpart=LABEL=root --fstype=xfs\npart /boot/efi --fstype=efi --onpart=LABEL=efi\n', [
      'clearpart',
      'zerombr',
    ]),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, / kept, mount',
    code: 'storage/noformat-root',
    severity: 'error',
    bad: complete('mount /dev/disk/by-label/root ‹/›\nmount /dev/disk/by-label/efi /boot/efi\n', [
      'clearpart',
      'zerombr',
    ]),
    good: complete('mount /dev/disk/by-label/root / --reformat\nmount /dev/disk/by-label/efi /boot/efi\n', [
      'clearpart',
      'zerombr',
    ]),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, / kept, logvol',
    code: 'storage/noformat-root',
    severity: 'error',
    bad: complete(
      'part /boot/efi --fstype=efi --onpart=LABEL=efi\npart /boot --onpart=LABEL=boot\nvolgroup vg --useexisting --noformat\nlogvol / --vgname=vg --name=root --useexisting ‹--noformat›\n',
      ['clearpart', 'zerombr'],
    ),
    good: complete(
      'part /boot/efi --fstype=efi --onpart=LABEL=efi\npart /boot --onpart=LABEL=boot\nvolgroup vg --useexisting --noformat\nlogvol / --vgname=vg --name=root --useexisting\n',
      ['clearpart', 'zerombr'],
    ),
    options: at('RHEL8'),
  },
  {
    row: 'anaconda 6, no /boot/efi on aarch64',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete(
      'url --url=https://example.org/fedora/45/Everything/aarch64/os/\n‹part› /boot --size=1024\npart / --size=8192\n',
    ),
    good: complete(
      'url --url=https://example.org/fedora/45/Everything/aarch64/os/\npart /boot/efi --fstype=efi --size=600\npart /boot --size=1024\npart / --size=8192\n',
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, no /boot/efi with --sdboot',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete('bootloader --sdboot\n‹part› / --size=8192\n'),
    good: complete('bootloader --sdboot\npart /boot/efi --fstype=efi --size=1024\npart / --size=8192\n'),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, ESP on msdos F43',
    code: 'storage/efi-on-msdos',
    severity: 'warning',
    bad: complete(
      `clearpart --all --initlabel --disklabel=‹msdos›\npart /boot/efi --fstype=efi --size=600\npart / --size=8192\n`,
    ),
    good: complete(
      `clearpart --all --initlabel --disklabel=msdos\npart /boot/efi --fstype=efi --size=600\npart / --size=8192\n`,
    ),
    options: at('F43'),
    goodOptions: at('F42'),
  },
  {
    row: 'anaconda 6, ESP on msdos F45',
    code: 'storage/efi-on-msdos',
    severity: 'warning',
    bad: complete(
      `clearpart --all --initlabel --disklabel=‹msdos›\nreqpart\npart /boot/efi --fstype=efi --size=600\npart / --size=8192\n`,
    ),
    good: complete(
      `clearpart --all --initlabel --disklabel=msdos\npart /boot/efi --fstype=efi --size=600\npart / --size=8192\n`,
    ),
    options: at('F45'),
    goodOptions: at('RHEL10'),
  },
  {
    row: 'anaconda 6, GPT without biosboot F45',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete('‹part› /boot --size=1024\npart / --size=8192\n'),
    good: complete('part biosboot --size=1\npart /boot --size=1024\npart / --size=8192\n'),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, GPT without biosboot EL10, msdos EL9',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete('‹part› /boot --size=1024\npart / --size=8192\n'),
    good: complete('part /boot --size=1024\npart / --size=8192\n'),
    options: at('RHEL10'),
    goodOptions: at('RHEL9'),
  },
  {
    row: 'anaconda 6, GPT asked for without biosboot EL9',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete(`${gpt}‹part› /boot --size=1024\npart / --size=8192\n`),
    good: complete(`${gpt}${firmware}part /boot --size=1024\npart / --size=8192\n`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, GPT asked for without biosboot EL7',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete(`${gpt}‹part› /boot --size=1024\npart / --size=8192\n`),
    good: complete(`${gpt}reqpart\npart /boot --size=1024\npart / --size=8192\n`),
    options: at('RHEL7'),
  },
  {
    row: 'anaconda 6, biosboot on one of two disks',
    code: 'storage/biosboot-per-disk',
    severity: 'error',
    bad: complete(
      `part ‹biosboot› --fstype=biosboot --size=1 --ondisk=sda\n${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`,
    ),
    good: complete(
      `part biosboot --fstype=biosboot --size=1 --ondisk=sda\npart biosboot --fstype=biosboot --size=1 --ondisk=sdb\n${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`,
    ),
    options: { release: 'F45', rules: { 'check/duplicate': 'info' } },
  },
  {
    row: 'anaconda 6, biosboot on one of two disks EL10, EL9',
    code: 'storage/biosboot-per-disk',
    severity: 'error',
    bad: complete(
      `part ‹biosboot› --fstype=biosboot --size=1 --ondisk=sda\n${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`,
    ),
    good: complete(
      `part biosboot --fstype=biosboot --size=1 --ondisk=sda\n${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`,
    ),
    options: at('RHEL10'),
    goodOptions: at('RHEL9'),
  },
  {
    row: 'anaconda 6, reqpart makes one biosboot for RAID /boot',
    code: 'storage/biosboot-per-disk',
    severity: 'warning',
    bad: complete(`‹reqpart›\n${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`),
    good: complete(
      `${firmware.replace('--size=1\n', '--size=1 --ondisk=sda\npart biosboot --fstype=biosboot --size=1 --ondisk=sdb\n')}${r1}raid /boot --level=1 --device=boot raid.1 raid.2\npart / --size=8192\n`,
    ),
    options: { release: 'F45', rules: { 'check/duplicate': 'info' } },
  },
  {
    row: 'anaconda 6, ppc64le without prepboot',
    code: 'storage/require-boot-partition',
    severity: 'error',
    bad: complete('url --url=https://example.org/RHEL9/ppc64le/os/\n‹part› /boot --size=1024\npart / --size=8192\n'),
    good: complete(
      'url --url=https://example.org/RHEL9/ppc64le/os/\npart prepboot --fstype=prepboot --size=4\npart /boot --size=1024\npart / --size=8192\n',
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, s390x logvol /boot',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(
      `zipl --secure-boot\nreqpart\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}logvol ‹/boot› --vgname=vg --name=boot --size=1024\n`,
    ),
    good: complete(`zipl --secure-boot\n${lvm}${root}`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, biosboot too large',
    code: 'storage/boot-partition-size',
    severity: 'error',
    bad: complete(`part biosboot --fstype=biosboot --size=‹10›\npart / --size=8192\n`),
    good: complete(`part biosboot --fstype=biosboot --size=2\npart / --size=8192\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, prepboot too small',
    code: 'storage/boot-partition-size',
    severity: 'error',
    bad: complete(`part prepboot --fstype=prepboot --size=‹2›\npart / --size=8192\n`),
    good: complete(`part prepboot --fstype=prepboot --size=4\npart / --size=8192\n`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, prepboot too large',
    code: 'storage/boot-partition-size',
    severity: 'error',
    bad: complete(`part prepboot --fstype=prepboot --size=‹32›\npart / --size=8192\n`),
    good: complete(`part prepboot --fstype=prepboot --size=10\npart / --size=8192\n`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, ESP too small',
    code: 'storage/boot-partition-size',
    severity: 'error',
    bad: complete(`part /boot/efi --fstype=efi --size=‹20›\npart / --size=8192\n`),
    good: complete(`part /boot/efi --fstype=efi --size=600\npart / --size=8192\n`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, ESP said to be ext4',
    code: 'storage/boot-partition-fstype',
    severity: 'warning',
    bad: complete(`part /boot/efi --fstype=‹ext4› --size=600\npart / --size=8192\n`),
    good: complete(`part /boot/efi --fstype=vfat --size=600\npart / --size=8192\n`),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, /boot on LVM',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(
      `reqpart\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}logvol ‹/boot› --vgname=vg --name=boot --size=1024\n`,
    ),
    good: complete(lvm + root),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, / on LVM without /boot',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(`reqpart\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root.replace('/', '‹/›')}`),
    good: complete(`reqpart\npart /boot --size=1024\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}`),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, / on thin LV without /boot',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(
      'reqpart\npart pv.1 --size=20480\nvolgroup vg pv.1\nlogvol none --vgname=vg --name=pool --thinpool --size=16384\nlogvol ‹/› --vgname=vg --name=root --thin --poolname=pool --size=6144\n',
    ),
    good: complete(
      'reqpart --add-boot\npart pv.1 --size=20480\nvolgroup vg pv.1\nlogvol none --vgname=vg --name=pool --thinpool --size=16384\nlogvol / --vgname=vg --name=root --thin --poolname=pool --size=6144\n',
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, /boot on LVM, no boot loader',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(
      `bootloader --location=mbr\nreqpart\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}logvol ‹/boot› --vgname=vg --name=boot --size=1024\n`,
    ),
    good: complete(
      `bootloader --location=none\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}logvol /boot --vgname=vg --name=boot --size=1024\n`,
    ),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, /boot encrypted',
    code: 'storage/encrypted-boot',
    severity: 'error',
    bad: complete('reqpart\npart /boot --size=1024 ‹--encrypted› --passphrase=long-enough\npart / --size=8192\n'),
    good: complete('reqpart\npart /boot --size=1024\npart / --size=8192 --encrypted --passphrase=long-enough\n'),
    options: secret('F45'),
  },
  {
    row: 'anaconda 6, / encrypted without /boot',
    code: 'storage/encrypted-boot',
    severity: 'error',
    bad: complete('reqpart\npart / --size=8192 ‹--encrypted› --passphrase=long-enough\n'),
    good: complete('reqpart --add-boot\npart / --size=8192 --encrypted --passphrase=long-enough\n'),
    options: secret('RHEL9'),
  },
  {
    row: 'anaconda 6, /boot RAID 5 F42',
    code: 'storage/boot-raid-level',
    severity: 'error',
    bad: complete(
      `${firmware}part raid.1 --size=1024\npart raid.2 --size=1024\npart raid.3 --size=1024\nraid /boot --device=boot --level=‹5› raid.1 raid.2 raid.3\npart / --size=8192\n`,
    ),
    good: complete(
      `${firmware}part raid.1 --size=1024\npart raid.2 --size=1024\npart raid.3 --size=1024\nraid /boot --device=boot --level=5 raid.1 raid.2 raid.3\npart / --size=8192\n`,
    ),
    options: at('F42'),
    goodOptions: at('F41'),
  },
  {
    row: 'anaconda 6, /boot RAID 0 F45',
    code: 'storage/boot-raid-level',
    severity: 'error',
    bad: complete(
      `${firmware}part raid.1 --size=1024\npart raid.2 --size=1024\nraid /boot --device=boot --level=‹RAID0› raid.1 raid.2\npart / --size=8192\n`,
    ),
    good: complete(
      `${firmware}part raid.1 --size=1024\npart raid.2 --size=1024\nraid /boot --device=boot --level=RAID0 raid.1 raid.2\npart / --size=8192\n`,
    ),
    options: at('F45'),
    goodOptions: at('RHEL10'),
  },
  {
    row: 'anaconda 6, /boot vfat',
    code: 'storage/boot-fstype',
    severity: 'error',
    bad: complete('reqpart\npart /boot --fstype=‹vfat› --size=1024\npart / --size=8192\n'),
    good: complete('reqpart\npart /boot --fstype=ext4 --size=1024\npart / --size=8192\n'),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, /boot f2fs EL9',
    code: 'storage/boot-fstype',
    severity: 'error',
    bad: complete('reqpart\npart /boot --fstype=‹f2fs› --size=1024\npart / --size=8192\n'),
    good: complete('reqpart\npart /boot --fstype=xfs --size=1024\npart / --size=8192\n'),
    options: at('RHEL9'),
  },
  {
    row: 'anaconda 6, ESP on RAID 0',
    code: 'storage/boot-raid-level',
    severity: 'error',
    bad: complete(
      'part raid.1 --size=600\npart raid.2 --size=600\nraid /boot/efi --device=efi --fstype=efi --level=‹0› raid.1 raid.2\npart / --size=8192\n',
    ),
    good: complete(
      'part raid.1 --size=600\npart raid.2 --size=600\nraid /boot/efi --device=efi --fstype=efi --level=1 raid.1 raid.2\npart / --size=8192\n',
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, ESP on LVM',
    code: 'storage/boot-on-lvm',
    severity: 'error',
    bad: complete(
      `part /boot --size=1024\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}logvol ‹/boot/efi› --fstype=efi --vgname=vg --name=efi --size=600\n`,
    ),
    good: complete(
      `part /boot --size=1024\npart /boot/efi --fstype=efi --size=600\npart pv.1 --size=20480\nvolgroup vg pv.1\n${root}`,
    ),
    options: at('F45'),
  },
  {
    row: 'anaconda 6, /boot on an array of encrypted partitions',
    code: 'storage/encrypted-boot',
    severity: 'error',
    bad: complete(
      'reqpart\npart raid.1 --size=1024 ‹--encrypted› --passphrase=long-enough\npart raid.2 --size=1024\nraid /boot --device=b --level=1 raid.1 raid.2\npart / --size=8192\n',
    ),
    good: complete(
      'reqpart\npart raid.1 --size=1024\npart raid.2 --size=1024\nraid /boot --device=b --level=1 raid.1 raid.2\npart / --size=8192\n',
    ),
    options: secret('RHEL9'),
  },
  {
    row: 'anaconda 6, /boot on RAID for EXTLINUX',
    code: 'storage/boot-raid-level',
    severity: 'error',
    bad: complete(
      'bootloader --extlinux\nreqpart\npart raid.1 --size=1024\npart raid.2 --size=1024\nraid ‹/boot› --device=b --level=1 raid.1 raid.2\npart / --size=8192\n',
    ),
    good: complete('bootloader --extlinux\nreqpart\npart /boot --size=1024\npart / --size=8192\n'),
    options: at('RHEL9'),
  },
]
