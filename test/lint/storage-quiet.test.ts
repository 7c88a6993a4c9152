import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { lintText } from './support/lint-text.ts'

const common = `lang en_US.UTF-8
keyboard us
timezone UTC
reboot
url --url=https://example.com/os/
rootpw --iscrypted $6$salt$hash
network --bootproto=dhcp --device=link --activate
%packages
@core
%end
`

/** Layouts and networks that install, as people write them; with the release they are for. */
const working: Readonly<Record<string, readonly [release: ReleaseName, lines: string]>> = {
  'LVM on one disk, both firmwares': [
    'RHEL9',
    `zerombr
ignoredisk --only-use=sda
clearpart --all --initlabel --disklabel=gpt --drives=sda
bootloader --location=mbr --boot-drive=sda --timeout=1
part biosboot --fstype=biosboot --size=1 --ondisk=sda
part /boot/efi --fstype=efi --size=600 --ondisk=sda --fsoptions="umask=0077,shortname=winnt"
part /boot --fstype=xfs --size=1024 --ondisk=sda
part pv.01 --fstype=lvmpv --size=1 --grow --ondisk=sda
volgroup rhel --pesize=4096 pv.01
logvol / --fstype=xfs --name=root --vgname=rhel --size=10240 --grow --maxsize=51200
logvol swap --fstype=swap --name=swap --vgname=rhel --recommended
logvol /home --fstype=xfs --name=home --vgname=rhel --percent=40
`,
  ],
  'RAID 1 for everything, with a spare': [
    'RHEL10',
    `zerombr
clearpart --all --initlabel --drives=sda,sdb,sdc
part raid.boot1 --size=1024 --ondisk=sda --asprimary
part raid.boot2 --size=1024 --ondisk=sdb --asprimary
part raid.efi1 --size=600 --ondisk=sda
part raid.efi2 --size=600 --ondisk=sdb
part biosboot --size=1 --ondisk=sda
part biosboot --size=1 --ondisk=sdb
part raid.11 --size=1 --grow --ondisk=sda
part raid.12 --size=1 --grow --ondisk=sdb
part raid.13 --size=1 --grow --ondisk=sdc
raid /boot --device=boot --level=RAID1 --fstype=xfs raid.boot1 raid.boot2
raid /boot/efi --device=efi --level=1 --fstype=efi raid.efi1 raid.efi2
raid pv.01 --device=pv00 --level=1 --spares=1 raid.11 raid.12 raid.13
volgroup vg00 pv.01
logvol / --vgname=vg00 --name=root --fstype=xfs --size=8192
logvol swap --vgname=vg00 --name=swap --size=2048
`,
  ],
  'Btrfs with subvolumes': [
    'F42',
    `zerombr
clearpart --all --initlabel
reqpart --add-boot
part btrfs.01 --size=10000 --grow
btrfs none --label=fedora btrfs.01
btrfs / --subvol --name=root LABEL=fedora
btrfs /home --subvol --name=home LABEL=fedora
`,
  ],
  'thin pool, encrypted, passphrase once': [
    'RHEL8',
    `zerombr
clearpart --all
part /boot --fstype=ext4 --size=1024
part pv.1 --size=20000 --grow --encrypted --passphrase=long-enough --luks-version=luks2
volgroup v pv.1
logvol none --thinpool --name=pool --vgname=v --size=15000 --metadatasize=64 --chunksize=256 --grow
logvol / --thin --poolname=pool --name=root --vgname=v --size=10000 --fstype=xfs
logvol /var --thin --poolname=pool --name=var --vgname=v --size=20000 --fstype=xfs
`,
  ],
  'kept /home, the rest made anew': [
    'RHEL9',
    `clearpart --none
part /boot --fstype=xfs --onpart=sda1
part pv.1 --onpart=sda2 --noformat
volgroup v --useexisting --noformat
logvol / --useexisting --vgname=v --name=root --fstype=xfs
logvol /home --noformat --vgname=v --name=home
`,
  ],
  'file systems that %pre has made': [
    'F42',
    `%pre
mkfs.xfs /dev/vda3
%end
mount /dev/vda1 /boot/efi
mount --reformat=ext4 /dev/vda2 /boot
mount /dev/vda3 /
mount /dev/vda4 none
`,
  ],
  'a DASD': [
    'RHEL9',
    `zerombr
clearpart --all --initlabel --drives=dasda --cdl
part /boot --fstype=xfs --size=1024 --ondisk=dasda
part / --fstype=xfs --size=1 --grow --ondisk=dasda
`,
  ],
  'autopart, any disk': [
    'F45',
    'zerombr\nignoredisk --only-use=sd*|vd*|nvme*\nclearpart --all --initlabel\nautopart --type=lvm --nohome\n',
  ],
  'EL7 on BIOS': [
    'RHEL7',
    `zerombr
clearpart --all --initlabel
bootloader --location=mbr --driveorder=sda --append="crashkernel=auto"
part /boot --fstype=ext4 --size=500 --asprimary
part swap --size=2048
part / --fstype=btrfs --size=1 --grow
`,
  ],
  'bond, VLAN, bridge, two nets': [
    'RHEL9',
    `zerombr
clearpart --all
autopart
network --device=bond0 --bondslaves=ens3,ens4 --bondopts=mode=active-backup,miimon=100 --bootproto=static --ip=192.0.2.10 --netmask=255.255.255.0 --gateway=192.0.2.1 --nameserver=192.0.2.53,2001:db8::53 --hostname=web.example.com --onboot=yes
network --device=bond0 --vlanid=171 --interfacename=vlan171 --bootproto=static --ip=198.51.100.10 --netmask=255.255.255.128 --nodefroute
network --device=br0 --bridgeslaves=ens5 --bridgeopts=stp=no --bootproto=dhcp --ipv6=auto
network --device=00:16:3e:00:00:01 --bootproto=static --ip=203.0.113.5 --netmask=255.255.255.255 --ipv6=2001:db8::5/64 --ipv6gateway=fe80::1 --mtu=9000
`,
  ],
  'users and keys': [
    'RHEL10',
    `zerombr
clearpart --all
autopart
group --name=ops --gid=2000
user --name=admin --groups="wheel, ops" --uid=2001 --gid=2001 --iscrypted --password=$y$j9T$salt$hash --homedir=/srv/admin --shell=/bin/bash --gecos="An admin"
sshkey --username=admin "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 admin@example.com"
user --name=svc --lock
`,
  ],
}

describe('kickstarts that work', () => {
  test.each(Object.entries(working))('%s: no error and no warning', (_, [release, lines]) => {
    const head = lines.includes('network ') ? common.replace(/^network.*\n/m, '') : common
    const { diagnostics } = lintText(head.replace('%packages', `${lines}%packages`), { release })
    const told = diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, message }) => `${code} ${message}`)
      // Any secret in a file is worth a warning, here too.
      .filter((one) => !one.startsWith('security/'))
      // The reference warns of boot partitions on two disks and of two VLANs on one device, and so we do.
      .filter((one) => !one.startsWith('check/duplicate '))
    expect(told).toEqual([])
  })
})
