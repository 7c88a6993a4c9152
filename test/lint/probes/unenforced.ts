import { installProbe } from './install-probe.ts'
import type { Probe } from './probe.ts'

const { error, warning } = installProbe

const boot = 'reqpart --add-boot\n'
const root = `${boot}part / --fstype=xfs --size=8000`
const raid = `part raid.01 --size=9000\npart raid.02 --size=9000\nraid / --device=a --level=`
const name = 'iscsiname iqn.2001-04.org.example:a\n'
const image = 'liveimg --url=https://example.org/a.tar.xz'
const bare = { without: ['%packages'] } as const

/** kickstart-semantics.md 7.1: what the documentation asks for and nothing checks. */
export const unenforcedProbes: readonly Probe[] = [
  error(
    'F45',
    'semantics 7.1, mount point without a slash',
    'storage/mount-point-form',
    `${root}\npart ‹home› --fstype=xfs --size=8000`,
    `${root}\npart /home --fstype=xfs --size=8000`,
  ),
  error(
    'F45',
    'semantics 7.1, --noformat without --onpart',
    'storage/noformat-without-onpart',
    `${root}\npart /home ‹--noformat›`,
    `${root}\npart /home --noformat --onpart=LABEL=home`,
  ),
  warning(
    'F45',
    'semantics 7.1, --maxsize without --grow',
    'storage/maxsize',
    `${root} --maxsize=‹9000›`,
    `${root} --grow --maxsize=9000`,
  ),
  warning(
    'RHEL9',
    'semantics 7.1, --grow under RAID',
    'storage/grow-ignored',
    `${boot}${raid.replace('9000', '9000 ‹--grow›')}1 --fstype=xfs raid.01 raid.02`,
    `${boot}${raid}1 --fstype=xfs raid.01 raid.02`,
    {
      missed:
        'documented as unsupported, and works all the same: Anaconda grows such partitions, and people rely on it',
    },
  ),
  error('F45', 'semantics 7.1, size with a unit', 'check/bad-value', root.replace('8000', '‹8GB›'), root),
  error(
    'F45',
    'semantics 7.1, / on RAID 0 without /boot',
    'storage/boot-raid-level',
    `reqpart\n${raid}‹0› --fstype=xfs raid.01 raid.02`,
    `reqpart --add-boot\n${raid}0 --fstype=xfs raid.01 raid.02`,
  ),
  error(
    'F45',
    'semantics 7.1, /boot on RAID 0',
    'storage/boot-raid-level',
    `reqpart\npart / --fstype=xfs --size=8000\n${raid.replace('raid /', 'raid /boot')}‹0› --fstype=xfs raid.01 raid.02`,
    `reqpart\npart / --fstype=xfs --size=8000\n${raid.replace('raid /', 'raid /boot')}1 --fstype=xfs raid.01 raid.02`,
  ),
  warning(
    'RHEL9',
    'semantics 7.1, bond without a device',
    'network/without-device',
    'network --bootproto=dhcp --bondslaves=‹ens1,ens2›',
    'network --bootproto=dhcp --device=bond0 --bondslaves=ens1,ens2',
  ),
  warning(
    'F45',
    'semantics 7.1, bridge without a device',
    'network/without-device',
    'network --bootproto=dhcp --bridgeslaves=‹ens1›',
    'network --bootproto=dhcp --device=br0 --bridgeslaves=ens1',
  ),
  warning(
    'RHEL9',
    'semantics 7.1, iscsiname behind iscsi',
    'storage/iscsi',
    'iscsi --ipaddr=192.0.2.9\n‹iscsiname› iqn.2001-04.org.example:a',
    `${name}iscsi --ipaddr=192.0.2.9`,
  ),
  error(
    'RHEL9',
    'semantics 7.1, iscsi --iface on one line of two',
    'storage/iscsi',
    `${name}iscsi --ipaddr=192.0.2.9 --iface=ens1\n‹iscsi› --ipaddr=192.0.2.10`,
    `${name}iscsi --ipaddr=192.0.2.9 --iface=ens1\niscsi --ipaddr=192.0.2.10 --iface=ens1`,
  ),
  warning(
    'F45',
    'semantics 7.1, repo name with a blank',
    'packages/repo-name',
    'repo --name="‹my repo›" --baseurl=https://example.org/a/',
    'repo --name=my-repo --baseurl=https://example.org/a/',
  ),
  warning(
    'RHEL9',
    'semantics 7.1, repo --install without URL',
    'packages/repo-without-url',
    'repo --name=updates ‹--install›',
    'repo --name=site --install --baseurl=https://example.org/a/',
  ),
  error(
    'F45',
    'semantics 7.1, NFS URL without a colon',
    'packages/url-form',
    'repo --name=a --baseurl=‹nfs://example.org/a›',
    'repo --name=a --baseurl=nfs://example.org:/a',
  ),
  error(
    'F45',
    'semantics 7.1, liveimg checksum',
    'packages/liveimg-checksum',
    `${image} --checksum=‹abc123›`,
    image,
    bare,
  ),
  warning(
    'F45',
    'semantics 7.1, suffix of a live image',
    'packages/liveimg-suffix',
    'liveimg --url=file:///tmp/a‹.zip›',
    'liveimg --url=file:///tmp/a.tar.xz',
    bare,
  ),
  error(
    'F45',
    'semantics 7.1, pattern where one disk is meant',
    'storage/disk-pattern',
    `${root} --ondisk=‹sda|sdb›`,
    `${root} --ondisk=disk/by-id/a`,
  ),
  error(
    'RHEL9',
    'semantics 7.1, blank in a list',
    'check/unexpected-word',
    'services --enabled=sshd, ‹chronyd›',
    'services --enabled=sshd,chronyd',
  ),
]
