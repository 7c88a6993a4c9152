import { expect, test } from 'vitest'
import { lintText, of } from './support/lint-text.ts'
import { describeRuleCases } from './support/places.ts'

const lvm = 'part pv.1 --size=5000\nvolgroup v pv.1\n'

describeRuleCases({
  'storage/require-boot-partition': [
    ['zerombr\n‹part› / --fstype=xfs --size=5000\n'],
    [
      'clearpart --all --disklabel=gpt\n‹part› pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=1\n',
      { release: 'RHEL8' },
    ],
    ['‹part› /boot --size=1024\npart / --size=5000\n', { release: 'RHEL10' }],
    ['url --url=http://x.org/aarch64/os\n‹part› / --size=5000\npart biosboot --size=1\n', { release: 'RHEL9' }],
    ['nfs --server=x --dir=/9/ppc64le/os\n‹part› / --size=5000\npart /boot/efi --size=9\n', { release: 'RHEL9' }],
    ['url --url=http://x.org/s390x/os\npart / --size=5000\n', { release: 'RHEL10' }],
    ['part / --size=5000\n', { release: 'RHEL9' }],
    ['clearpart --all --disklabel=MSDOS\npart / --size=5000\n'],
    ['part / --onpart=sda2\n'],
    ['bootloader --location=none\npart / --size=5000\n'],
    ['bootloader --disabled\npart / --size=5000\n'],
    ['part prepboot --size=8\npart / --size=5000\n'],
    ['part / --ondisk=dasda --size=5000\n'],
    ['mount /dev/sda1 /\n'],
    ['part / --size=5000\n%include /tmp/boot\n'],
  ],
  'storage/boot-on-lvm': [
    [`${lvm}logvol ‹/› --vgname=v --name=r --size=1\n`],
    [`part / --size=1\n${lvm}logvol ‹/boot› --vgname=v --name=b --size=1\n`],
    [`part / --size=1\n${lvm}logvol ‹/boot/efi› --fstype=efi --vgname=v --name=e --size=1\n`],
    [`bootloader --location=none\n${lvm}logvol / --vgname=v --name=r --size=1\n`],
    [`bootloader --sdboot\n${lvm}logvol / --vgname=v --name=r --size=1\n`],
    [`raid /boot --device=0 --level=1 raid.1 raid.2\n${lvm}logvol / --vgname=v --name=r --size=1\n`],
    [`mount /dev/sda1 /boot\nlogvol /var --vgname=v --name=r --size=1\n`],
  ],
  'storage/encrypted-boot': [
    ['part / --size=1 ‹--encrypted› --passphrase=x\n'],
    ['part /boot/efi --fstype=efi --size=200 ‹--encrypted› --passphrase=x\npart /boot --size=1\n'],
    ['part /boot --size=1 ‹--encrypted›\npart / --size=1 --encrypted --passphrase=x\n'],
    [
      'part raid.1 --size=1 ‹--encrypted› --passphrase=x\npart raid.2 --size=1\nraid / --device=r --level=1 raid.1 raid.2\n',
    ],
    [
      'part btrfs.1 --size=1 ‹--encrypted› --passphrase=x\nbtrfs none --label=p btrfs.1\nbtrfs / --subvol --name=r LABEL=p\n',
      { release: 'F45' },
    ],
    ['part /boot --size=1\npart / --size=1 --encrypted --passphrase=x\n'],
    ['reqpart --add-boot\npart / --size=1 --encrypted --passphrase=x\n'],
    ['bootloader --disabled\npart / --size=1 --encrypted --passphrase=x\n'],
  ],
  'storage/boot-raid-level': [
    ['raid / --device=0 --level=‹RAID6› raid.1 raid.2 raid.3 raid.4\n'],
    ['raid /boot --device=0 --level ‹10› raid.1 raid.2 raid.3 raid.4\npart / --size=1\n'],
    ['raid /boot/efi --device=0 --level=‹5› raid.1 raid.2 raid.3\n', { release: 'RHEL9' }],
    ['raid /boot --device=0 --level=6 raid.1 raid.2 raid.3 raid.4\n', { release: 'RHEL10' }],
    ['raid /boot --device=0 --level=6 raid.1 raid.2 raid.3 raid.4\n', { release: 'F41' }],
    ['bootloader --extlinux\nraid ‹/boot› --device=0 --level=1 raid.1 raid.2\n', { release: 'RHEL9' }],
    ['zipl --secure-boot\nbtrfs ‹/› raid.1\n', { release: 'F41' }],
    ['part /boot --size=1\nraid / --device=0 --level=5 raid.1 raid.2 raid.3\n'],
    ['bootloader --location=none\nraid / --device=0 --level=5 raid.1 raid.2 raid.3\n'],
  ],
  'storage/boot-fstype': [
    ['part /boot --fstype=‹vfat› --size=1\n'],
    ['logvol / --fstype ‹jfs› --vgname=v --name=r --size=1\n'],
    ['part /boot --fstype=vfat --size=1\npart /boot --fstype=ext4 --size=1\n'],
    ['part /boot --fstype=XFS --size=1\npart / --fstype=jfs --size=1\n'],
    ['bootloader --sdboot\npart /boot --fstype=vfat --size=1\n'],
    ['part / --fstype=$FS --size=1\n'],
    ['part / --fstype=ext5 --size=1\n'],
  ],
  'storage/boot-partition-size': [
    ['part biosboot --ondisk=sda --size=‹1024›\npart biosboot --ondisk=sdb --size=1\n'],
    ['part prepboot --size ‹11›\n'],
    ['part /boot/efi --fstype=efi --size=‹31›\n'],
    ['part biosboot --size=2\npart prepboot --size=10\npart /boot/efi --size=32\n'],
    ['part biosboot --size=1024 --onpart=sda1\n'],
    ['part /boot --size=1\n'],
  ],
  'storage/boot-partition-fstype': [
    ['part biosboot --fstype ‹ext2› --size=1\n'],
    ['raid /boot/efi --fstype=‹xfs› --device=0 --level=1 raid.1 raid.2\n'],
    ['part prepboot --fstype=‹vfat› --size=8\n'],
    ['part /boot/efi --fstype=EFI --size=200\npart appleboot --fstype=hfs --size=1\n'],
    ['part / --fstype=ext2 --size=1\n'],
  ],
  'storage/boot-partition-twice': [
    ['reqpart\npart ‹biosboot› --size=1\npart ‹/boot/efi› --size=200\n'],
    ['part ‹/boot› --size=1\nreqpart --add-boot\n'],
    ['reqpart\npart /boot --size=1\n'],
    ['reqpart\npart /boot/efi --onpart=sda1\n'],
    ['part /boot/efi --size=200\n'],
  ],
  'storage/bootloader-in-partition': [
    ['bootloader --location=‹partition› --timeout=1\n'],
    ['bootloader --location ‹partition›\n'],
    ['bootloader --extlinux --location=partition\n'],
    ['bootloader --location=mbr\n'],
    ['bootloader --location=partition\n', { release: 'RHEL6' }],
  ],
  'storage/bootloader-password': [
    ['bootloader --iscrypted --password=‹$1$a$b›\n'],
    ['bootloader --password ‹hunter2› --iscrypted\n'],
    ['bootloader --password=$1$a$b\n'],
    ['bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.A.B\n'],
    ['bootloader --iscrypted --password={{grub}}\n'],
    ['bootloader --iscrypted --password=$1$a$b\n', { release: 'RHEL6' }],
  ],
})

test('reqpart is not offered for a RAID that the system boots from', () => {
  const titles = (text: string) =>
    of('storage/require-boot-partition', lintText(`clearpart --all --initlabel\n${text}`)).map(({ fix }) => fix?.title)
  expect(titles('part / --size=5000\n')).toEqual(['Add reqpart'])
  const members = 'part raid.1 --size=5000 --ondisk=sda\npart raid.2 --size=5000 --ondisk=sdb\n'
  expect(titles(`${members}raid / --device=root --level=1 raid.1 raid.2\n`)).toEqual([undefined])
})
