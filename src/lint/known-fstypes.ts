/** Formats that blivet knows by these names (formats/, since its fork of Anaconda's storage code). */
export const knownFstypes: ReadonlySet<string> = new Set(
  'ext2 ext3 ext4 ext4dev xfs btrfs vfat fat16 fat32 msdos efi macefi swap biosboot prepboot appleboot tmpfs ntfs ntfs-3g hfs hfs+ gfs2 f2fs jfs reiserfs nilfs2 ocfs2 udf iso9660 squashfs exfat lvmpv mdmember luks stratis nfs nfs4 zfs'.split(
    ' ',
  ),
)
