import type { Severity } from '../../../src/diagnostics/diagnostic.ts'
import type { Probe } from './probe.ts'
import { edited, localization, toolProbe, user } from './tool-probe.ts'

const url = 'url --url=https://example.org/os/'
const network = 'network --bootproto=dhcp --device=link --activate'
const root = 'part / --fstype=ext4 --size=8000'
const login = `rootpw --lock\n${user}`

const live = `${localization}${url}
${network}
${login}
selinux --enforcing
bootloader --location=none
zerombr
clearpart --all --initlabel
${root}
shutdown
%packages
@core
kernel
dracut-live
anaconda-live
livesys-scripts
shim-x64
grub2-efi-x64-cdboot
-dracut-config-rescue
%end
`

const disk = edited(live, [
  ['bootloader --location=none', 'bootloader --location=mbr'],
  [root, `reqpart\n${root}`],
  ['dracut-live\nanaconda-live\nlivesys-scripts', 'dracut-network\ntar'],
])

/** What the checks of livemedia-creator refuse in all its ways (backends.md 1.1, items 3, 4, 5, 8). */
function everywhere(target: string, base: string, severity: Severity): readonly Probe[] {
  const probe = toolProbe(target, base)
  return [
    probe('lmc 4, no network line', severity, 'network/missing-for-source', [
      [url, url.replace('url', '‹url›')],
      [network, ''],
    ]),
    probe('lmc 5, display mode', severity, 'koji/refused-command', [
      ['shutdown', '‹text› --non-interactive\nshutdown'],
    ]),
    probe('lmc 8, autopart', severity, /fsimage|ami|pxe/.test(target) ? 'koji/refused-command' : 'storage/image-size', [
      [root, '‹autopart›'],
    ]),
    probe(
      'lmc 3, repo beside nfs',
      target === 'koji-livemedia' ? 'info' : severity,
      'packages/repo-without-source',
      [[url, '‹repo› --name=a --baseurl=https://example.org/a/\nnfs --server=a.example.org --dir=/os']],
      { good: [[url, 'nfs --server=a.example.org --dir=/os']] },
    ),
    probe('lmc 9, neither root password nor user', 'error', 'login/require-account', [[login, '']]),
  ]
}

const koji = toolProbe('koji-livemedia', live)
const noVirt = toolProbe('livemedia-creator-no-virt', live)
const virt = toolProbe('livemedia-creator', live)
const diskVirt = toolProbe('livemedia-creator-disk', disk)
const fsimage = toolProbe('livemedia-creator-fsimage', live)

/** Sources that livemedia-creator --no-virt refuses, all but those it takes (backends.md 1.1, item 2). */
const refused = [
  'cdrom',
  'harddrive --partition=LABEL=os --dir=/os',
  'hmc',
  'liveimg --url=https://example.org/a.tar.xz',
  'ostreecontainer --url=quay.example.org/a:1',
] as const

const marked = (line: string) => line.replace(/^\S+/, '‹$&›')

/** backends.md 1.1: what livemedia-creator refuses, and what it needs without asking. */
export const livemediaProbes: readonly Probe[] = [
  ...everywhere('koji-livemedia', live, 'warning'),
  ...everywhere('livemedia-creator', live, 'error'),
  ...everywhere('livemedia-creator-no-virt', live, 'error'),
  ...everywhere('livemedia-creator-disk', disk, 'error'),
  ...everywhere('livemedia-creator-fsimage', live, 'error'),
  ...everywhere('livemedia-creator-ami', live, 'error'),
  ...everywhere('livemedia-creator-pxe-live', live, 'error'),
  ...everywhere('livemedia-creator-tar', live, 'error'),
  ...everywhere('livemedia-creator-disk-no-virt', disk, 'error'),
  koji('lmc 1, dracut-live', 'warning', 'packages/dracut-live', [
    ['%packages', '‹%packages›'],
    ['dracut-live', ''],
  ]),
  noVirt('lmc 1, dracut-live', 'error', 'packages/dracut-live', [
    ['%packages', '‹%packages›'],
    ['dracut-live', ''],
  ]),
  virt('lmc 1, dracut-live', 'error', 'packages/dracut-live', [
    ['%packages', '‹%packages›'],
    ['dracut-live', ''],
  ]),
  ...refused.map((line) =>
    noVirt(`lmc 2, ${line.split(' ')[0]}`, 'error', 'koji/missing-command', [[url, marked(line)]]),
  ),
  koji('lmc 2, cdrom', 'info', 'koji/missing-command', [[url, '‹cdrom›']]),
  fsimage('lmc 2, cdrom', 'error', 'koji/missing-command', [[url, '‹cdrom›']]),
  noVirt('lmc 2, no source', 'error', 'koji/missing-command', [[url, '']]),
  ...(['livemedia-creator', 'livemedia-creator-disk'] as const).flatMap((target) => {
    const probe = toolProbe(target, target === 'livemedia-creator' ? live : disk)
    return [
      probe('lmc 7, reboot', 'error', 'koji/end-of-build', [['shutdown', '‹reboot›']], {
        good: [['shutdown', 'poweroff']],
      }),
      probe('lmc 7, halt', 'error', 'koji/end-of-build', [['shutdown', '‹halt›']]),
      probe('lmc 7, no end', 'error', 'koji/end-of-build', [['shutdown', '']]),
    ]
  }),
  noVirt('lmc 8, / on LVM for a live ISO', 'error', 'storage/image-size', [
    [root, 'part pv.1 --size=9000\nvolgroup vg pv.1\nlogvol ‹/› --vgname=vg --name=root --size=8000 --fstype=ext4'],
  ]),
  diskVirt('lmc 8, no part line', 'error', 'storage/image-size', [[`reqpart\n${root}`, '']]),
  diskVirt(
    'lmc 9, nothing to boot from',
    'error',
    'storage/require-boot-partition',
    [[`reqpart\n${root}`, marked(root)]],
    { good: [['reqpart', 'part /boot/efi --fstype=efi --size=600']] },
  ),
  fsimage(
    'lmc 6, further mount point',
    'error',
    'storage/root-and-swap-only',
    [['shutdown', 'part ‹/home› --fstype=ext4 --size=1000\nshutdown']],
    { good: [['shutdown', 'part swap --size=1000\nshutdown']] },
  ),
  fsimage('lmc 6, biosboot', 'error', 'storage/root-and-swap-only', [
    ['shutdown', 'part ‹biosboot› --fstype=biosboot --size=1\nshutdown'],
  ]),
  noVirt('lmc 9, no boot loader for the ISO', 'info', 'packages/live-packages', [
    ['%packages', '‹%packages›'],
    ['shim-x64\ngrub2-efi-x64-cdboot', ''],
  ]),
  koji('lmc 9, no live session', 'info', 'packages/live-packages', [
    ['%packages', '‹%packages›'],
    ['anaconda-live\nlivesys-scripts', ''],
  ]),
  virt('lmc 9, no kernel', 'warning', 'packages/live-packages', [['kernel', '‹-kernel›']]),
  noVirt('lmc 9, repository called updates', 'info', 'packages/reserved-repo-name', [
    ['shutdown', 'repo --name=‹updates› --baseurl=https://example.org/a/\nshutdown'],
  ]),
  koji('koji b.2, repo lines are replaced', 'info', 'koji/ignored-repo', [
    ['shutdown', '‹repo› --name=a --baseurl=https://example.org/a/\nshutdown'],
  ]),
  koji('koji a.7, include in an uploaded file', 'error', 'koji/no-include', [
    ['shutdown', '%include ‹base.ks›\nshutdown'],
  ]),
]
