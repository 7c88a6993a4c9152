import { describePlaces } from './support/places.ts'

describePlaces({
  'storage/require-layout': [
    ['# c\n‹›zerombr\nclearpart --all\n'],
    ['bootloader --location=mbr\nreqpart\n'],
    ['%include part.ks\n%packages\n%end\n'],
    ['%packages\n%end\npart / --size=1\n'],
  ],
  'storage/require-root': [
    ['zerombr\n‹part› /boot --size=1 --fstype=ext4\npart swap --size=9\n'],
    ['‹raid› /home --device=0 --level=0 raid.1 raid.2\n'],
    ['autopart\n'],
    ['btrfs none --label=x btrfs.1\nbtrfs / --subvol --name=root x\n'],
    ['part /boot --size=1\n%include /tmp/p\n'],
    ['partition / --size=1\n'],
  ],
  'storage/duplicate-mount': [
    ['part /home --size=1\nlogvol ‹/home› --vgname=v --name=h --size=1\nraid ‹/home› --device=0 --level=0 raid.1\n'],
    ['part swap --size=1\nlogvol swap --vgname=v --name=s --size=1\n'],
    ['part / --size=1\npart / --size=2\n'],
  ],
  'storage/undefined-member': [
    ['part pv.1 --size=1\nvolgroup v pv.1 ‹pv.2› --pesize=4096\n'],
    ['raid pv.9 --device=0 --level=0 ‹raid.1› ‹raid.2›\nvolgroup v pv.9\n'],
    ['logvol / --name=r --vgname=‹w› --size=1\nvolgroup v pv.1\npart pv.1 --size=1\n'],
    ['logvol / --name=r --vgname ‹w› --size=1\n'],
    ['btrfs / ‹btrfs.1›\n'],
    ['volgroup v --noformat\nlogvol / --vgname=v --name=r --useexisting\n'],
    ['logvol / --vgname=old --name=r --noformat\n'],
    ['volgroup v pv.1\n%include /tmp/p\n'],
    ['part btrfs.1 --size=1\nbtrfs none --label=pool btrfs.1\nbtrfs / --subvol --name=pol ‹pol›\n'],
    ['part btrfs.1 --size=1\nbtrfs none --label=p btrfs.1\nbtrfs / --subvol --name=r LABEL=p\n'],
    ['part btrfs.1 --size=1\nbtrfs none btrfs.1\nbtrfs / --subvol --name=r btrfs.1\n'],
    [
      'part pv.1 --size=9\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=1 --cachesize=1 --cachepvs=pv.1,‹pv.2›\n',
    ],
  ],
  'storage/clearpart-without-effect': [
    ['‹clearpart› --drives=sda,sdb # x\n'],
    ['clearpart --drives=sda --all\n'],
    ['clearpart --all\nclearpart --drives=sda\n'],
    ['‹clearpart›\n'],
    ['‹clearpart› --initlabel\n'],
    ['clearpart --none ‹--initlabel›\n'],
    ['clearpart ‹--all› --list=sda1\n'],
    ['clearpart ‹--all› --linux --drives=sda\n'],
    ['clearpart --linux --initlabel\n'],
    ['clearpart --list=sda1\n'],
  ],
  'storage/encrypted-without-passphrase': [
    ['part /boot --size=1\npart / --size=1 ‹--encrypted›\npart /home --size=1 --encrypted --passphrase=x\n'],
    ['part / --size=1 --encrypted --passphrase=x\npart /home --size=1 --encrypted\n'],
    ['autopart\n'],
    ['autopart ‹--encrypted› --cipher=x\n'],
  ],
})
