/** Work that only a human can do. */
export interface HumanWork {
  /** Why, and what to do. */
  readonly why: string
  /** What happens to it in the later release, where that differs from what the reference makes of it: "is ignored". */
  readonly says?: string
}

const teams = 'is ignored'
const btrfs = 'RHEL has no Btrfs: design the layout anew, with LVM or plain partitions and XFS'
const cylinders = 'say sizes in MiB by --size, and --grow: nobody else knows how large the cylinders are'

/** On the way to a later release: by command, section, command and option, or option alone. */
export const humanWork: Readonly<Record<string, HumanWork>> = {
  auth: {
    why: 'only the defaults of the distribution can be left out; write authselect select PROFILE FEATURES for the rest',
  },
  upgrade: { why: 'a kickstart only installs now: take the line out, and with it the purpose of the file' },
  'harddrive --biospart': { why: 'a BIOS number names no partition now: find the device for --partition' },
  btrfs: { why: btrfs },
  nvdimm: { why: 'prepare the namespaces beforehand, with ndctl' },
  module: {
    why: 'there are no streams any more: list the packages, or a repository that has the wanted version',
  },
  vnc: { why: 'write rdp with its own --username and --password, and inst.rdp on the command line' },
  'network --teamslaves': {
    why: 'teams became bonds: write --bondslaves, and --bondopts by what the team was configured for',
    says: teams,
  },
  'network --teamconfig': {
    why: 'teams became bonds: write --bondopts by what the team was configured for',
    says: teams,
  },
  'raid --device': {
    why: 'before, a leading md was dropped from the name: nothing to do unless a script uses /dev/md/NAME',
  },
  '%traceback': { why: '%onerror runs at other moments too: look whether the script fits them' },
  'part --start': { why: cylinders },
  'part --end': { why: cylinders },
  'part --bytes-per-inode': { why: 'write what it should do as --fsprofile or --mkfsoptions' },
}

const lukstype = 'LUKS 1 is all there was: leave the option out'

/** On the way back, to a release that does not have it yet. */
export const notYetThere: Readonly<Record<string, HumanWork>> = {
  authselect: { why: 'write authconfig for what it asks for' },
  mount: { why: 'lay the disks out by part, volgroup and logvol; --useexisting and --noformat keep what is there' },
  sshkey: { why: 'write the key to ~/.ssh/authorized_keys of the user in %post' },
  module: { why: 'there are no streams: list packages, and a repository that has the wanted version' },
  rhsm: { why: 'register in %post, by subscription-manager' },
  syspurpose: { why: 'leave it out: the release knows no such purposes' },
  zipl: { why: 'leave it out: the release has no secure boot on IBM Z' },
  timesource: { why: 'write timezone --ntpservers=A,B, or timezone --nontp' },
  ostreecontainer: { why: 'install from packages, or by ostreesetup' },
  bootc: { why: 'install by ostreecontainer where the release has it, else from packages' },
  rdp: { why: 'write vnc' },
  '%onerror': { why: '%traceback runs on errors of the installer itself' },
  '%certificate': {
    why: 'write the certificate to /etc/pki/ca-trust/source/anchors in %post, and run update-ca-trust',
  },
  '%pre-install': { why: 'look whether %pre or %post can do it' },
  'autopart --noboot': { why: 'lay the disks out by hand with part' },
  'autopart --noswap': { why: 'lay the disks out by hand with part' },
  'autopart --hibernation': { why: 'lay the disks out by hand, with a swap as large as the memory' },
  'bootloader --sdboot': { why: 'GRUB is the boot loader of the release: leave the option out' },
  'rootpw --allow-ssh': { why: 'set PermitRootLogin for sshd in %post, if it is not allowed anyway' },
  'network --ipv4-dns-search': { why: 'set it in the connection profile, in %post' },
  'network --ipv6-dns-search': { why: 'set it in the connection profile, in %post' },
  'text --non-interactive': { why: 'leave it out, or write cmdline, which never asks' },
  '--luks-version': { why: lukstype },
  '--pbkdf': { why: lukstype },
  '--pbkdf-memory': { why: lukstype },
  '--pbkdf-time': { why: lukstype },
  '--pbkdf-iterations': { why: lukstype },
  '--metalink': { why: 'name a mirror list or a base URL' },
}
