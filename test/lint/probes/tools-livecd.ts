import type { Probe } from './probe.ts'
import { edited, localization, password, toolProbe } from './tool-probe.ts'

const repo = 'repo --name=a --baseurl=https://example.org/os/'
const root = 'part / --fstype=ext4 --size=8000'

const applianceBase = `${localization}${repo}
${password}
selinux --enforcing
bootloader --timeout=1
part /boot --fstype=ext4 --size=1024
${root}
%packages
@core
kernel
grub2-pc
%end
`

const liveBase = edited(applianceBase, [
  ['bootloader --timeout=1\npart /boot --fstype=ext4 --size=1024', ''],
  ['grub2-pc', ''],
])

/** backends.md 1.2, with appliance-creator and as Koji's task runs it. */
const applianceProbes = (['appliance-creator', 'koji-appliance'] as const).flatMap((target) => {
  const probe = toolProbe(target, applianceBase)
  const layout = `part /boot --fstype=ext4 --size=1024\n${root}`
  return [
    probe('appliance, no packages', 'error', 'packages/nothing-to-install', [
      ['%packages\n@core\nkernel\ngrub2-pc', '‹%packages›\n-vim'],
    ]),
    probe('appliance, autopart', 'error', 'koji/refused-command', [[layout, '‹autopart›']]),
    probe('appliance, reqpart', 'error', 'koji/refused-command', [[layout, `‹reqpart›\n${layout}`]]),
    probe('appliance, LVM', 'error', 'koji/refused-command', [
      [root, 'part pv.1 --size=9000\n‹volgroup› vg pv.1\nlogvol / --vgname=vg --name=a --size=8000 --fstype=ext4'],
    ]),
    probe('appliance, --grow', 'warning', 'storage/grow-ignored', [[root, `${root} ‹--grow›`]]),
    probe('appliance, xfs', 'error', 'storage/appliance-fstype', [[root, root.replace('ext4', '‹xfs›')]]),
    probe('appliance, no file system', 'error', 'storage/appliance-fstype', [[root, 'part ‹/› --size=8000']]),
    probe('appliance, no boot loader', 'warning', 'packages/boot-loader-package', [
      ['%packages', '‹%packages›'],
      ['grub2-pc', ''],
    ]),
    probe(
      'appliance, --extlinux without its package',
      'warning',
      'packages/boot-loader-package',
      [
        ['bootloader', 'bootloader --extlinux'],
        ['%packages', '‹%packages›'],
      ],
      {
        good: [
          ['bootloader', 'bootloader --extlinux'],
          ['grub2-pc', 'extlinux-bootloader'],
        ],
      },
    ),
    probe('appliance, mount point twice', 'warning', 'check/duplicate', [
      [root, `${root}\n${root.replace('/', '‹/›')}`],
    ]),
    probe('appliance, user', 'warning', 'koji/ignored-command', [['selinux', '‹user› --name=a\nselinux']]),
  ]
})

/** backends.md 1.3, with livecd-creator and as Koji's task runs it. */
const livecdProbes = (['livecd-creator', 'koji-livecd'] as const).flatMap((target) => {
  const probe = toolProbe(target, liveBase)
  const before = (line: string) => [['selinux', `${line}\nselinux`]] as const
  const ignored = (name: string, line: string) =>
    probe(`livecd, ${name} is not carried out`, 'warning', 'koji/ignored-command', before(line))
  return [
    probe('livecd, network without device', 'error', 'network/livecd-device', before('‹network› --bootproto=dhcp'), {
      good: before('network --bootproto=dhcp --device=ens1'),
    }),
    probe(
      'livecd, static without netmask',
      'error',
      'network/livecd-device',
      before('network --bootproto=‹static› --device=ens1 --ip=192.0.2.5'),
      { good: before('network --bootproto=static --device=ens1 --ip=192.0.2.5 --netmask=255.255.255.0') },
    ),
    ignored('user', '‹user› --name=live'),
    ignored('group', '‹group› --name=live'),
    ignored('sshkey', '‹sshkey› --username=root "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9p"'),
    ignored('firstboot', '‹firstboot› --disable'),
    probe('livecd, %pre is not run', 'warning', 'koji/ignored-command', [
      ['%packages', '‹%pre› --erroronfail\ntrue\n%end\n%packages'],
    ]),
    probe('livecd, add-ons are not run', 'warning', 'koji/ignored-command', [
      ['%packages', '‹%addon› com_redhat_kdump --enable\n%end\n%packages'],
    ]),
  ]
})

const appliance = toolProbe('appliance-creator', applianceBase)
const livecd = toolProbe('livecd-creator', liveBase)
const kojiAppliance = toolProbe('koji-appliance', applianceBase)

/** backends.md 1.2 and 1.3, koji.md b.5 and b.6: the tools that build without an installer. */
export const livecdToolProbes: readonly Probe[] = [
  ...applianceProbes,
  ...livecdProbes,
  appliance('appliance, no repository', 'error', 'koji/missing-command', [[repo, '']], {
    good: [[repo, 'url --url=https://example.org/os/']],
  }),
  livecd('livecd, no repository', 'error', 'koji/missing-command', [[repo, '']]),
  livecd('livecd, url alone', 'error', 'koji/missing-command', [[repo, '‹url› --url=https://example.org/os/']]),
  kojiAppliance('koji b.6, no /', 'error', 'storage/require-root', [
    [`part /boot --fstype=ext4 --size=1024\n${root}`, '‹part› /boot --fstype=ext4 --size=1024'],
  ]),
]
