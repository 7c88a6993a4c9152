const types = new Set(
  'ext2 ext3 ext4 ext4dev xfs btrfs vfat fat16 fat32 msdos efi macefi swap biosboot prepboot appleboot tmpfs ntfs ntfs-3g hfs hfs+ gfs2 f2fs jfs reiserfs nilfs2 ocfs2 udf iso9660 squashfs exfat lvmpv mdmember luks stratis nfs nfs4 zfs'.split(
    ' ',
  ),
)

/** Formats go by what people see of them, and by what udev calls them, too. */
const otherNames: Readonly<Record<string, string>> = {
  'bios boot': 'biosboot',
  'ppc prep boot': 'prepboot',
  'efi system partition': 'efi',
  'linux hfs+ esp': 'macefi',
  hfsplus: 'hfs+',
  'physical volume (lvm)': 'lvmpv',
  lvm2_member: 'lvmpv',
  'software raid': 'mdmember',
  linux_raid_member: 'mdmember',
  crypto_luks: 'luks',
}

/** The format that a value of `--fstype` means; undefined for one that blivet does not know (formats/, get_device_format_class). */
export function knownFstype(value: string): string | undefined {
  const name = value.toLowerCase()
  return types.has(name) ? name : otherNames[name]
}
