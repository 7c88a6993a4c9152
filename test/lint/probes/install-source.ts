import { installProbe } from './install-probe.ts'
import type { Probe } from './probe.ts'

const { error, warning, info } = installProbe

const image =
  'liveimg --url=https://example.org/a.tar.xz --checksum=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n'
const setup = 'ostreesetup --osname=a --url=https://example.org/repo --ref=a/b\n'
const container = 'ostreecontainer --url=quay.example.org/a:1\n'
const bootc = 'bootc --source-imgref=registry:quay.example.org/a:1 --target-imgref=quay.example.org/a:1\n'
const url = 'url --url=https://example.org/os/\n'
const nfs = 'nfs --server=a.example.org --dir=/os\n'
const address = 'network --bootproto=static --device=ens1 --ip=192.0.2.5'
const whole = `${address} --netmask=255.255.255.0 --gateway=192.0.2.1 --nameserver=192.0.2.2`
const bare = { without: ['%packages'] } as const
const noUrl = { without: ['url'] } as const
const noNetwork = { missing: ['network'] } as const

/** anaconda.md 7: sources and network. */
export const sourceProbes: readonly Probe[] = [
  warning('RHEL7', 'anaconda 7, several sources', 'packages/several-sources', `‹url› --url=https://a/\ncdrom`, 'cdrom'),
  warning('RHEL9', 'anaconda 7, several sources', 'packages/several-sources', `${nfs}‹url› --url=https://a/`, nfs),
  warning(
    'F45',
    'anaconda 7, several sources',
    'packages/several-sources',
    '‹nfs› --server=a.example.org --dir=/os\nharddrive --partition=LABEL=os --dir=/os',
    'harddrive --partition=LABEL=os --dir=/os',
  ),
  warning('RHEL8', 'anaconda 7, several sources', 'packages/several-sources', `‹cdrom›\n${setup}`, setup, bare),
  warning(
    'F45',
    'anaconda 7, several sources',
    'packages/several-sources',
    `‹liveimg› --url=https://example.org/a.tar.xz\n${container}`,
    container,
    bare,
  ),
  info('RHEL9', 'anaconda 7, no source on RHEL', 'packages/require-source', '', url, { missing: ['url'] }),
  info('RHEL7', 'anaconda 7, no source on RHEL 7', 'packages/require-source', '', 'cdrom', { missing: ['url'] }),
  info(
    'RHEL9',
    'anaconda 7, only repo lines',
    'packages/base-repo',
    '‹repo› --name=extra --baseurl=https://example.org/extra/',
    'repo --name=BaseOS --baseurl=https://example.org/BaseOS/',
    noUrl,
  ),
  info(
    'RHEL8',
    'anaconda 7, only repo lines',
    'packages/base-repo',
    '‹repo› --name=AppStream --baseurl=https://example.org/AppStream/',
    `repo --name=AppStream --baseurl=https://example.org/AppStream/\n${url}`,
    { missing: ['url'] },
  ),
  warning(
    'F45',
    'anaconda 7, repo without URL',
    'packages/repo-without-url',
    'repo --name=‹extra›',
    'repo --name=extra --baseurl=https://example.org/extra/',
  ),
  warning(
    'RHEL9',
    'anaconda 7, repo without URL',
    'packages/repo-without-url',
    'repo --name=‹epel›',
    'repo --name=epel --baseurl=https://example.org/epel/',
  ),
  info(
    'F45',
    'anaconda 7, reserved repo name',
    'packages/reserved-repo-name',
    'repo --name=‹updates› --baseurl=https://example.org/updates/',
    'repo --name=my-updates --baseurl=https://example.org/updates/',
  ),
  error(
    'F45',
    'anaconda 7, repo URL scheme',
    'packages/url-form',
    'repo --name=a --baseurl=‹rsync://›example.org/a/',
    'repo --name=a --baseurl=https://example.org/a/',
  ),
  error(
    'RHEL10',
    'anaconda 7, repo URL scheme',
    'packages/url-form',
    'repo --name=a --baseurl=‹sftp://›example.org/a/',
    'repo --name=a --baseurl=https://example.org/a/',
  ),
  info(
    'F45',
    'anaconda 7, url metalink and netboot',
    'packages/url-list',
    'url --metalink=‹https://example.org/metalink?repo=a›',
    url,
  ),
  info(
    'RHEL9',
    'anaconda 7, url mirrorlist and netboot',
    'packages/url-list',
    'url --mirrorlist=‹https://example.org/mirrorlist?repo=a›',
    url,
  ),
  info('RHEL9', 'anaconda 7, network missing', 'network/require-network', '‹url› --url=https://a/', '', noNetwork),
  info(
    'F45',
    'anaconda 7, network missing for a repo',
    'network/require-network',
    'cdrom\n‹repo› --name=a --baseurl=https://example.org/a/',
    'cdrom\nrepo --name=a --baseurl=file:///a/\nnetwork --bootproto=dhcp',
    noNetwork,
  ),
  info(
    'RHEL9',
    'anaconda 7, second network not activated',
    'network/not-activated',
    'network --device=ens1 --bootproto=dhcp\nnetwork --device=‹ens2› --bootproto=dhcp',
    'network --device=ens1 --bootproto=dhcp\nnetwork --device=ens2 --bootproto=dhcp --activate',
  ),
  error(
    'F45',
    'anaconda 7, static without an address',
    'network/static-incomplete',
    'network --device=ens1 --bootproto=‹static›',
    whole,
  ),
  warning(
    'RHEL9',
    'anaconda 7, static without netmask',
    'network/static-incomplete',
    'network --device=ens1 --bootproto=static --ip=‹192.0.2.5› --gateway=192.0.2.1 --nameserver=192.0.2.2',
    whole,
  ),
  warning(
    'F45',
    'anaconda 7, static without gateway',
    'network/static-incomplete',
    whole.replace('static', '‹static›').replace(' --gateway=192.0.2.1', ''),
    whole,
  ),
  warning(
    'RHEL8',
    'anaconda 7, static without nameserver',
    'network/static-incomplete',
    whole.replace('static', '‹static›').replace(' --nameserver=192.0.2.2', ''),
    whole,
  ),
  warning(
    'F45',
    'anaconda 9, repo beside a container',
    'packages/ignored-by-image',
    `${container}‹repo› --name=a --baseurl=https://example.org/a/`,
    container,
    bare,
  ),
  warning(
    'F44',
    'anaconda 9, url with bootc',
    'packages/several-sources',
    `${bootc}‹url› --url=https://example.org/os/`,
    bootc,
    bare,
  ),
  warning(
    'RHEL9',
    'anaconda 9, module with liveimg',
    'packages/ignored-by-image',
    `${image}‹module› --name=nodejs --stream=18`,
    image,
    bare,
  ),
  error(
    'RHEL9',
    'anaconda 9, ostreecontainer without root and user',
    'login/require-account',
    container,
    `${container}rootpw --lock\nuser --name=admin --groups=wheel --iscrypted --password=$6$abcdefgh$${'a'.repeat(86)}`,
    { ...bare, missing: ['rootpw', 'user'] },
  ),
  error(
    'F45',
    'anaconda 9, bootc source without transport',
    'packages/bootc-reference',
    'bootc --source-imgref=‹quay.example.org/a:1› --target-imgref=quay.example.org/a:1',
    bootc,
    bare,
  ),
  warning(
    'RHEL10',
    'anaconda 9, bootc target with transport',
    'packages/bootc-reference',
    'bootc --source-imgref=registry:quay.example.org/a:1 --target-imgref=‹registry:›quay.example.org/a:1',
    bootc,
    bare,
  ),
  warning(
    'F45',
    'anaconda 9, bootc without target',
    'packages/bootc-reference',
    '‹bootc› --source-imgref=registry:quay.example.org/a:1',
    bootc,
    bare,
  ),
  warning(
    'RHEL10',
    'anaconda 9, bootc with a mount point of its own',
    'storage/bootc-mount',
    `${bootc}reqpart\npart / --size=8000 --fstype=xfs\npart ‹/data› --size=2000 --fstype=xfs`,
    `${bootc}reqpart\npart / --size=8000 --fstype=xfs`,
    bare,
  ),
  warning(
    'F45',
    'anaconda 9, packages installed in %post of an image',
    'scripts/package-in-image',
    `${container}%post --erroronfail\n‹dnf› -y install vim\n%end\n`,
    `${container}%post --erroronfail\nsystemctl enable sshd\n%end\n`,
    bare,
  ),
]
