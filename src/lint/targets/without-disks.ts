/** Rules about clearing disks, which Anaconda comes to before it lays them out (modules/storage). */
const clearing = [
  'storage/clearpart-without-effect',
  'storage/clears-every-disk',
  'storage/disk-pattern',
  'storage/hard-coded-disk',
  'storage/ignored-disk',
  'storage/nothing-cleared',
  'storage/uncleared-disk',
  'storage/zerombr',
] as const

/** Rules about layouts that Anaconda refuses or warns of when it carries them out, not when it reads them. */
const layouts = [
  'storage/bootc-mount',
  'storage/boot-fstype',
  'storage/boot-on-lvm',
  'storage/boot-partition-fstype',
  'storage/boot-partition-size',
  'storage/boot-partition-twice',
  'storage/boot-raid-level',
  'storage/btrfs-on-rhel',
  'storage/encrypted-boot',
  'storage/encrypted-without-passphrase',
  'storage/encryption-without-effect',
  'storage/extent-size',
  'storage/group-too-small',
  'storage/layout-conflict',
  'storage/maxsize',
  'storage/member-used-twice',
  'storage/mount-point-form',
  'storage/noformat-root',
  'storage/noformat-without-onpart',
  'storage/percent-sum',
  'storage/pool-without-thin',
  'storage/raid-members',
  'storage/require-boot-partition',
  'storage/small-mount',
  'storage/special-mount-point',
  'storage/swap',
  'storage/system-fstype',
  'storage/too-small-for-fstype',
  'storage/undefined-member',
  'storage/undefined-pool',
  'storage/unknown-fstype',
  'storage/unused-group',
  'storage/unused-member',
  'storage/volgroup-words',
  'storage/wrong-member-kind',
] as const

/** Where no installer partitions a disk. What Anaconda refuses while it reads the kickstart is not among them. */
export const diskRules: readonly string[] = [...clearing, ...layouts]
