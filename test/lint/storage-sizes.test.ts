import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'storage/mount-point-form': [
    ['part ‹home› --size=1\n'],
    ['part ‹none› --size=1\n'],
    ['logvol ‹root› --vgname=v --name=r --size=1\nbtrfs ‹data› btrfs.1\n'],
    ['part swap --size=1\npart None --size=1\npart pv.01 --size=1\npart biosboot --size=1\n'],
    [
      'raid pv.01 --device=0 --level=1 raid.1 raid.2\nlogvol none --thinpool --vgname=v --name=p --size=1\nbtrfs None btrfs.1\n',
    ],
    ['part $MOUNT --size=1\n'],
  ],
  'storage/special-mount-point': [
    ['part ‹/etc/› --size=1\n'],
    ['mount /dev/sda1 ‹/root›\n'],
    ['btrfs ‹/lib› --subvol --name=l x\n'],
    ['part /mnt/x --size=1\npart /rooted --size=1\n'],
    ['part /var --size=1\n'],
  ],
  'storage/system-fstype': [
    ['part / --fstype=‹vfat› --size=1\n'],
    ['raid /usr --fstype ‹NTFS› --device=0 --level=1 raid.1 raid.2\n'],
    ['part /data --fstype=vfat --size=1\n'],
    ['logvol /home --fstype=xfs --vgname=v --name=h --size=1\n'],
  ],
  'storage/unknown-fstype': [
    ['part / --size=1 --fstype=‹ext5›\n'],
    ['autopart --type=lvm --fstype ‹zxfs›\n'],
    ['mount --reformat=‹etx4› /dev/sda1 /\n'],
    ['part / --fstype=EXT4 --size=1\npart /boot/efi --fstype=efi --size=1\n'],
    ['logvol / --fstype="{{ fs }}" --vgname=v --name=r --size=1\n'],
    ['mount --reformat /dev/sda1 /\n'],
  ],
  'storage/size-not-positive': [
    ['part / --size=‹-1›\npart /home --size=‹0› --grow\n'],
    ['logvol / --vgname=v --name=r --size=5 --maxsize=‹-7›\n'],
    ['volgroup v pv.1 --pesize ‹-4›\n'],
    ['raid / --device=0 --level=1 --spares=‹-1› raid.1 raid.2\n'],
    ['part / --size=1\nraid /x --device=0 --level=1 --spares=0 raid.1 raid.2\n'],
    ['logvol / --vgname=v --name=r --percent=100\n'],
    ['logvol / --vgname=v --name=r --size=0\n'],
  ],
  'storage/missing-size': [
    ['‹part› /home --fstype=xfs # all\n'],
    ['zerombr\n‹part› pv.1 --ondisk=sda\n'],
    ['part / --grow\npart swap --hibernation\n'],
    ['part / --onpart=sda1\npart /tmp --fstype=tmpfs\n'],
    ['part / --size=1\n'],
  ],
  'storage/maxsize': [
    ['part / --size=1 --maxsize=‹9›\n'],
    ['logvol / --vgname=v --name=r --size=9 --grow --maxsize=‹8›\n'],
    ['part / --size=1 --grow --maxsize=9\n'],
    ['logvol / --vgname=v --name=r --percent=50 --maxsize=9\n'],
  ],
  'storage/percent-sum': [
    ['logvol / --vgname=v --name=r --percent=60\nlogvol /a --vgname=v --name=a --percent=‹41›\n'],
    [
      'logvol /a --thin --poolname=p --vgname=v --name=a --percent=99\nlogvol /b --thin --poolname=p --vgname=v --name=b --percent ‹2›\n',
    ],
    ['logvol / --vgname=v --name=r --percent=60\nlogvol /a --vgname=w --name=a --percent=60\n'],
    ['logvol / --vgname=v --name=r --percent=60\nlogvol /a --vgname=v --name=a --percent=40\n'],
    [
      'logvol none --thinpool --vgname=v --name=p --percent=90\nlogvol / --thin --poolname=p --vgname=v --name=r --percent=90\n',
    ],
  ],
  'storage/group-too-small': [
    ['part pv.1 --size=5\npart pv.2 --size=5\nvolgroup v pv.1 pv.2\nlogvol / --vgname=v --name=r --size=‹11›\n'],
    [
      'part pv.1 --size=9\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=8\nlogvol swap --vgname=v --name=s --size=‹2›\nlogvol /a --vgname=v --name=a --size=1\n',
    ],
    ['part pv.1 --size=9 --grow\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=99\n'],
    ['part pv.1 --onpart=sda2\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=99\n'],
    [
      'part pv.1 --size=9\nvolgroup v pv.1\nlogvol none --thinpool --vgname=v --name=p --size=9\nlogvol / --thin --poolname=p --vgname=v --name=r --size=99\n',
    ],
  ],
  'storage/small-mount': [
    ['part / --size=‹249›\n', { release: 'RHEL9' }],
    ['part /boot --size=‹512›\npart /boot/efi --size=‹200›\n', { release: 'F44' }],
    ['logvol /boot --vgname=v --name=b --size=‹199›\n', { release: 'RHEL7' }],
    ['part /boot --size=512\npart /boot/efi --size=200\n', { release: 'F43' }],
    ['part /home --size=1 --grow\npart /data --size=1\n'],
    ['part /boot --size=250\n', { release: 'RHEL7' }],
  ],
  'storage/too-small-for-fstype': [
    ['part /a --fstype=xfs --size=‹299›\n'],
    ['logvol /a --fstype=BTRFS --vgname=v --name=a --size=‹1›\n'],
    ['part /a --fstype=xfs --size=1 --grow --maxsize=‹100›\n'],
    ['part /a --size=‹200›\npart /boot/efi --size=200\npart pv.1 --size=200\n', { release: 'RHEL10' }],
    ['part /a --size=200\n', { release: 'F45' }],
    ['part /a --fstype=xfs --size=200\n', { release: 'RHEL9' }],
    ['part /a --fstype=xfs --size=1 --grow\npart /b --fstype=ext4 --size=1\n'],
    ['part /a --fstype=xfs --size=300\n'],
  ],
  'storage/swap': [
    ['part ‹/swap› --size=1\n'],
    ['logvol swap --fstype=‹xfs› --vgname=v --name=s --size=1\n'],
    ['part ‹/data› --fstype=swap --size=1\n'],
    ['part swap --recommended ‹--grow›\n'],
    ['part swap --fstype=swap --size=1\n'],
    ['logvol swap --vgname=v --name=s --recommended\npart /swapfile --size=1\n'],
  ],
  'storage/encryption-without-effect': [
    ['part / --size=1 --passphrase=‹secret›\n'],
    ['autopart ‹--backuppassphrase›\n'],
    ['logvol / --vgname=v --name=r --size=1 --pbkdf-time=‹9›\n'],
    ['raid / --device=0 --level=1 --encrypted --passphrase=x ‹--backuppassphrase› raid.1 raid.2\n'],
    ['part / --size=1 --encrypted --passphrase=x --luks-version=luks2\n'],
    ['part / --size=1 --isencrypted --passphrase=secret\n'],
    ['part / --size=1\n'],
  ],
})
