import { expect, test } from 'vitest'
import { lintText, of } from './support/lint-text.ts'
import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'storage/unused-member': [
    ['part pv.1 --size=1\npart ‹pv.2› --size=1\nvolgroup v pv.1\n'],
    ['raid ‹pv.9› --device=0 --level=1 raid.1 raid.2\npart ‹raid.3› --size=1\npart raid.1 --size=1\n'],
    ['part pv.1 --size=1\nvolgroup v --pesize=4096 pv.1\n'],
    [
      'part pv.1 --size=1\npart pv.2 --size=1\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=1 --cachepvs=pv.2 --cachesize=1 --cachemode=writeback\n',
    ],
    ['part pv.1 --size=1\n%include /tmp/lvm\n'],
  ],
  'storage/member-used-twice': [
    ['volgroup a pv.1 pv.2\nvolgroup b pv.3 ‹pv.1›\n'],
    ['raid / --device=0 --level=1 raid.1 ‹raid.1›\n'],
    ['volgroup a pv.1\nbtrfs none ‹pv.1›\n'],
    ['volgroup a pv.1\nvolgroup b pv.2\n'],
    ['btrfs none --label=x btrfs.1\nbtrfs / --subvol --name=root btrfs.1\n'],
  ],
  'storage/wrong-member-kind': [
    ['volgroup v --pesize=4096 ‹raid.1› pv.1\n'],
    ['raid / --device=0 --level=1 ‹pv.1› raid.2\n'],
    ['btrfs / ‹raid.1› btrfs.1\n'],
    ['raid pv.1 --device=0 --level=1 raid.1 raid.2\nvolgroup v pv.1\n'],
    ['volgroup v /dev/sda2\nbtrfs / sda3\n'],
    // The release refuses the line, so rules that name its command do not see it.
    ['btrfs / raid.1\n', { release: 'RHEL10' }],
  ],
  'storage/undefined-pool': [
    [
      'logvol none --thinpool --vgname=v --name=p --size=9\nlogvol / --thin --poolname=‹q› --vgname=v --name=r --size=1\n',
    ],
    [
      'logvol none --thinpool --vgname=w --name=p --size=9\nlogvol / --thin --poolname=‹p› --vgname=v --name=r --size=1\n',
    ],
    [
      'logvol / --thin --poolname=‹p› --vgname=v --name=r --size=1\nlogvol none --thinpool --vgname=v --name=p --size=9\n',
    ],
    [
      'logvol none --thinpool --vgname=v --name=p --size=9\nlogvol / --thin --poolname=p --vgname=v --name=r --size=1\n',
    ],
    ['volgroup v --useexisting\nlogvol / --thin --poolname=p --vgname=v --name=r --size=1\n'],
    ['logvol / --poolname=p --vgname=v --name=r --size=1\n'],
  ],
  'storage/pool-without-thin': [
    ['logvol / --vgname=v --name=r --poolname=‹p› --size=1\n'],
    ['logvol none --thinpool --poolname ‹p› --vgname=v --name=p --size=1\n'],
    ['logvol / --thin --vgname=v --name=r --poolname=p --size=1\n'],
    ['logvol / --vgname=v --name=r --size=1\n'],
  ],
  'storage/unused-group': [
    ['volgroup ‹v› pv.1\npart / --size=1\n'],
    ['volgroup v pv.1\nvolgroup --pesize=4096 ‹w› pv.2\nlogvol / --vgname=v --name=r --size=1\n'],
    ['volgroup v pv.1\nlogvol / --vgname=v --name=r --size=1\n'],
    ['volgroup v --useexisting\npart / --size=1\n'],
  ],
  'storage/raid-members': [
    ['raid / --device=0 --level=‹6› raid.1 raid.2 raid.3\n'],
    ['raid / --device=0 --level=‹RAID1› raid.1\n'],
    ['raid / --device=0 --spares=‹2› --level=10 raid.1 raid.2 raid.3 raid.4 raid.5\n'],
    ['raid / --device=0 --level=5 --spares=1 raid.1 raid.2 raid.3 raid.4\n'],
    ['raid / --device=0 --level=0 raid.1 raid.2\n'],
    ['raid / --device=0 --useexisting --level=5\n'],
  ],
  'storage/layout-conflict': [
    ['‹mount› /dev/sda1 /\n‹mount› /dev/sda2 /home\nautopart\n'],
    ['part btrfs.1 --size=1\n‹btrfs› / btrfs.1\nautopart\n'],
    ['mount /dev/sda1 /\n‹btrfs› /x btrfs.1\n'],
    ['autopart\nmount /dev/sda1 /\n'],
    ['mount /dev/sda1 /\n'],
    ['autopart\npart / --size=1\n'],
  ],
  'storage/noformat-root': [
    ['part / --onpart=sda2 ‹--noformat›\n'],
    ['raid / --device=0 --level=1 ‹--noformat›\n%pre\nmkfs.ext4 /dev/md0\n%end\n'],
    ['ostreesetup --osname=x --url=http://e/ --ref=r --nogpg\npart / --onpart=sda2 --noformat\n'],
    ['logvol / --vgname=v --name=r --useexisting\n'],
    ['part /home --onpart=sda3 --noformat\n'],
    ['mount /dev/sda1 ‹/›\n'],
    ['mount /dev/sda1 / --reformat\n'],
    ['mount /dev/sda1 /\n%pre\nmkfs.xfs /dev/sda1\n%end\n'],
  ],
  'storage/noformat-without-onpart': [
    ['part /home ‹--noformat› --size=1\n'],
    ['part swap --ondisk=sda ‹--noformat›\n'],
    ['part /home --noformat --onpart=sda3\n'],
    ['raid /home --device=0 --noformat\n'],
  ],
  'storage/extent-size': [
    ['volgroup v pv.1 --pesize=‹4000›\n'],
    ['volgroup v --pesize ‹3› pv.1\n'],
    ['volgroup v pv.1 --pesize=32768\n'],
    ['volgroup v pv.1 --pesize=16777216\n'],
  ],
  'storage/undefined-snapshot-origin': [
    ['clearpart --all\nlogvol / --vgname=v --name=root --size=1\nsnapshot ‹v/rot› --name=s --when=post-install\n'],
    ['clearpart --all\nlogvol / --vgname=v --name=root --size=1\nsnapshot --name=s ‹w/root› --when=post-install\n'],
    ['clearpart --all\nlogvol / --vgname=v --name=root --size=1\nsnapshot v/root --name=s --when=post-install\n'],
    ['clearpart --all\nautopart --type=thinp\nsnapshot fedora/root --name=s --when=post-install\n'],
    ['snapshot v/root --name=s --when=post-install\n'],
  ],
  'storage/iscsi': [
    ['iscsi --ipaddr=10.0.0.1\niscsi --ipaddr=10.0.0.2\n‹iscsi› --ipaddr=10.0.0.3 --iface=ens3\n'],
    ['iscsi --ipaddr=10.0.0.1 --iface=ens3\n‹iscsi› --ipaddr=10.0.0.2\n'],
    ['iscsi --ipaddr=10.0.0.1\n‹iscsiname› iqn.x\n'],
    ['iscsiname iqn.x\niscsi --ipaddr=10.0.0.1\niscsi --ipaddr=10.0.0.2\n'],
    ['iscsiname iqn.x\n'],
  ],
  'storage/btrfs-on-rhel': [
    ['raid / --device=0 --level=1 --fstype=‹btrfs› raid.1 raid.2\n', { release: 'RHEL10' }],
    ['part / --fstype=‹BTRFS› --size=1\n', { release: 'RHEL8' }],
    ['mount --reformat=‹btrfs› /dev/sda1 /\n', { release: 'RHEL9' }],
    ['autopart --type=‹btrfs›\n', { release: 'RHEL11' }],
    ['raid / --device=0 --level=1 --fstype=btrfs raid.1 raid.2\n', { release: 'F42' }],
    ['part / --fstype=btrfs --size=1\n', { release: 'RHEL9' }],
    ['part / --fstype=xfs --size=1\n', { release: 'RHEL10' }],
  ],
})

test('a name that nothing defines comes with the nearest, or with those there are', () => {
  const hint = (text: string) => of('storage/undefined-member', lintText(text)).map(({ hint }) => hint)
  expect(hint('part pv.01 --size=1\nvolgroup v pv.02\n')).toEqual(['did you mean "pv.01"?'])
  expect(hint('part pv.01 --size=1\nvolgroup system pv.01\nlogvol / --vgname=sytsem --name=r --size=1\n')).toEqual([
    'did you mean "system"?',
  ])
  expect(hint('part raid.a --size=1\nvolgroup v pv.02\n')).toEqual([undefined])
  expect(hint('volgroup fedora pv.1\npart pv.1 --size=1\nlogvol / --vgname=x --name=r --size=1\n')).toEqual([
    'defined are fedora',
  ])
})
