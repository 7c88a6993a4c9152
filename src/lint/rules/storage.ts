import type { Rule } from '../rule.ts'
import { applianceFstype } from './storage/appliance-fstype.ts'
import { biosbootPerDisk } from './storage/biosboot-per-disk.ts'
import { bootFstype } from './storage/boot-fstype.ts'
import { bootOnLvm } from './storage/boot-on-lvm.ts'
import { bootPartitionFstype } from './storage/boot-partition-fstype.ts'
import { bootPartitionSize } from './storage/boot-partition-size.ts'
import { bootPartitionTwice } from './storage/boot-partition-twice.ts'
import { bootRaidLevel } from './storage/boot-raid-level.ts'
import { bootcMount } from './storage/bootc-mount.ts'
import { bootloaderInPartition } from './storage/bootloader-in-partition.ts'
import { bootloaderPassword } from './storage/bootloader-password.ts'
import { btrfsOnRhel } from './storage/btrfs-on-rhel.ts'
import { clearpartWithoutEffect } from './storage/clearpart-without-effect.ts'
import { clearsEveryDisk } from './storage/clears-every-disk.ts'
import { diskPattern } from './storage/disk-pattern.ts'
import { diskTooSmall } from './storage/disk-too-small.ts'
import { duplicateDevice } from './storage/duplicate-device.ts'
import { duplicateMount } from './storage/duplicate-mount.ts'
import { efiOnMsdos } from './storage/efi-on-msdos.ts'
import { encryptedBoot } from './storage/encrypted-boot.ts'
import { encryptedWithoutPassphrase } from './storage/encrypted-without-passphrase.ts'
import { encryptionWithoutEffect } from './storage/encryption-without-effect.ts'
import { extentSize } from './storage/extent-size.ts'
import { fipsPassphrase } from './storage/fips-passphrase.ts'
import { groupTooSmall } from './storage/group-too-small.ts'
import { growIgnored } from './storage/grow-ignored.ts'
import { hardCodedDisk } from './storage/hard-coded-disk.ts'
import { ignoredDisk } from './storage/ignored-disk.ts'
import { imageSize } from './storage/image-size.ts'
import { iscsi } from './storage/iscsi.ts'
import { layoutConflict } from './storage/layout-conflict.ts'
import { maxsize } from './storage/maxsize.ts'
import { memberUsedTwice } from './storage/member-used-twice.ts'
import { missingSize } from './storage/missing-size.ts'
import { mountPointForm } from './storage/mount-point-form.ts'
import { noformatRoot } from './storage/noformat-root.ts'
import { noformatWithoutOnpart } from './storage/noformat-without-onpart.ts'
import { nothingCleared } from './storage/nothing-cleared.ts'
import { onpartCleared } from './storage/onpart-cleared.ts'
import { ozDisk } from './storage/oz-disk.ts'
import { percentSum } from './storage/percent-sum.ts'
import { poolWithoutThin } from './storage/pool-without-thin.ts'
import { raidGrow } from './storage/raid-grow.ts'
import { raidMembers } from './storage/raid-members.ts'
import { requireBootPartition } from './storage/require-boot-partition.ts'
import { requireLayout } from './storage/require-layout.ts'
import { requireRoot } from './storage/require-root.ts'
import { requireSwap } from './storage/require-swap.ts'
import { rootAndSwapOnly } from './storage/root-and-swap-only.ts'
import { sizeNotPositive } from './storage/size-not-positive.ts'
import { smallMount } from './storage/small-mount.ts'
import { specialMountPoint } from './storage/special-mount-point.ts'
import { swap } from './storage/swap.ts'
import { systemFstype } from './storage/system-fstype.ts'
import { tooSmallForFstype } from './storage/too-small-for-fstype.ts'
import { unclearedDisk } from './storage/uncleared-disk.ts'
import { undefinedMember } from './storage/undefined-member.ts'
import { undefinedPool } from './storage/undefined-pool.ts'
import { undefinedSnapshotOrigin } from './storage/undefined-snapshot-origin.ts'
import { unknownDisklabel } from './storage/unknown-disklabel.ts'
import { unknownFstype } from './storage/unknown-fstype.ts'
import { unusedGroup } from './storage/unused-group.ts'
import { unusedMember } from './storage/unused-member.ts'
import { volgroupWords } from './storage/volgroup-words.ts'
import { volumeBelowExtent } from './storage/volume-below-extent.ts'
import { wrongMemberKind } from './storage/wrong-member-kind.ts'
import { zerombr } from './storage/zerombr.ts'

export const storageRules: readonly Rule[] = [
  applianceFstype,
  biosbootPerDisk,
  bootFstype,
  bootOnLvm,
  bootPartitionFstype,
  bootPartitionSize,
  bootPartitionTwice,
  bootRaidLevel,
  bootcMount,
  bootloaderInPartition,
  bootloaderPassword,
  btrfsOnRhel,
  clearpartWithoutEffect,
  clearsEveryDisk,
  diskPattern,
  diskTooSmall,
  duplicateDevice,
  duplicateMount,
  efiOnMsdos,
  encryptedBoot,
  encryptedWithoutPassphrase,
  encryptionWithoutEffect,
  extentSize,
  fipsPassphrase,
  groupTooSmall,
  growIgnored,
  hardCodedDisk,
  ignoredDisk,
  imageSize,
  iscsi,
  layoutConflict,
  maxsize,
  memberUsedTwice,
  missingSize,
  mountPointForm,
  noformatRoot,
  noformatWithoutOnpart,
  nothingCleared,
  onpartCleared,
  ozDisk,
  percentSum,
  poolWithoutThin,
  raidGrow,
  raidMembers,
  requireBootPartition,
  requireLayout,
  requireRoot,
  requireSwap,
  rootAndSwapOnly,
  sizeNotPositive,
  smallMount,
  specialMountPoint,
  swap,
  systemFstype,
  tooSmallForFstype,
  unclearedDisk,
  undefinedMember,
  undefinedPool,
  undefinedSnapshotOrigin,
  unknownDisklabel,
  unknownFstype,
  unusedGroup,
  unusedMember,
  volgroupWords,
  volumeBelowExtent,
  wrongMemberKind,
  zerombr,
]
