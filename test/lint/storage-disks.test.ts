import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'storage/ignored-disk': [
    ['ignoredisk --only-use=sda\nclearpart --all --drives=sda,‹sdb›\n'],
    ['part / --ondisk=‹/dev/vdb› --size=1\nignoredisk --only-use=vda,vdc\n'],
    ['ignoredisk --drives=sd*\nbootloader --boot-drive=‹sdb›\n'],
    ['ignoredisk --only-use=nvme0n1\npart / --onpart=‹nvme1n1p2›\n'],
    ['ignoredisk --only-use=sda|vda\nclearpart --all --drives=vda\npart / --ondisk=sda --size=1\n'],
    ['ignoredisk --only-use=disk/by-id/x\nbootloader --boot-drive=sda\n'],
    ['ignoredisk --only-use=sda\npart / --ondisk=/dev/disk/by-id/x --size=1\n'],
    ['clearpart --drives=sda\npart / --ondisk=sdb --size=1\n'],
  ],
  'storage/uncleared-disk': [
    ['clearpart --all --drives=sda\npart / --ondisk=‹sdb› --size=1\n'],
    ['part / --ondisk ‹vdb› --size=1\nclearpart --linux --drives=vda\n'],
    ['clearpart --all --drives=sd*\npart / --ondisk=sdb --size=1\n'],
    ['clearpart --all\npart / --ondisk=sdb --size=1\n'],
    ['clearpart --all --drives=sda\npart /data --onpart=sdb1\n'],
  ],
  'storage/hard-coded-disk': [
    ['ignoredisk --only-use=‹sda›\nclearpart --all --drives=sda\n'],
    ['part / --onpart=‹nvme0n1p2›\n'],
    ['clearpart --all --drives=sd*,‹vda›\n'],
    ['ignoredisk --only-use=sd*|vd*\npart / --ondisk=/dev/disk/by-id/ata-x --size=1\n'],
    ['ignoredisk --drives=sdb\nclearpart --all\n'],
    ['part / --ondisk=$DISK --size=1\n'],
  ],
  'storage/clears-every-disk': [
    ['‹clearpart --all --initlabel› # x\nautopart\n'],
    ['clearpart --initlabel\n‹clearpart --all›\n'],
    ['clearpart --all\nignoredisk --drives=sdb\n'],
    ['clearpart --all --drives=vda\n'],
    ['clearpart --all --list=sda1\n'],
  ],
  'storage/nothing-cleared': [
    ['‹clearpart --linux›\nautopart\n'],
    ['reboot\n‹part / --size=1›\n'],
    ['‹clearpart --none›\npart / --grow\n'],
    ['clearpart --linux\nzerombr\nautopart\n'],
    ['part / --onpart=sda1\n'],
    ['part / --size=1\n%pre\nparted -s /dev/sda mklabel gpt\n%end\n'],
    ['clearpart --all\nautopart\n'],
  ],
  'storage/unknown-disklabel': [
    ['clearpart --all --disklabel=‹mbr›\n'],
    ['clearpart --all --initlabel --disklabel ‹GPT2›\n'],
    ['clearpart --all --disklabel=GPT\n'],
    ['clearpart --all --initlabel\n'],
  ],
  'storage/zerombr': [
    ['‹clearpart --all›\nautopart\n'],
    ['clearpart --initlabel\n‹clearpart --all --drives=vda›\n', { release: 'RHEL7' }],
    ['‹clearpart --all --initlabel --drives=dasda›\n'],
    ['clearpart --all\nzerombr\n'],
    ['clearpart --all --initlabel\n'],
    ['clearpart --linux\n'],
  ],
})
