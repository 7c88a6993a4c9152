import type { Probe } from './probe.ts'
import { localization, toolProbe, user } from './tool-probe.ts'
import { kojiProbes } from './tools-koji.ts'
import { livecdToolProbes } from './tools-livecd.ts'
import { livemediaProbes } from './tools-livemedia.ts'

const root = 'part / --fstype=ext4 --size=8000'

const base = `text
${localization}url --url=https://example.org/os/
network --bootproto=dhcp --device=link --activate
rootpw --lock
${user}
bootloader --location=mbr
zerombr
clearpart --all --initlabel
reqpart
${root}
reboot
%packages
@core
%end
`

/** backends.md 2.2: Oz, and Image Factory, which runs it. */
const ozProbes = (['oz', 'imagefactory'] as const).flatMap((target) => {
  const probe = toolProbe(target, base)
  return [
    probe('Oz, halt', 'error', 'koji/end-of-build', [['reboot', '‹halt›']], { good: [['reboot', 'poweroff']] }),
    probe('Oz, no end', 'error', 'koji/end-of-build', [['reboot', '']], { good: [['reboot', 'shutdown']] }),
    probe(
      'Oz, another disk than vda',
      'warning',
      'storage/oz-disk',
      [['zerombr', 'zerombr\nignoredisk --only-use=‹sda›']],
      { good: [['zerombr', 'zerombr\nignoredisk --only-use=vda']] },
    ),
    probe('Oz, a second disk', 'warning', 'storage/oz-disk', [
      [root, `${root} --ondisk=vda\npart /home --fstype=ext4 --size=1000 --ondisk=‹vdb›`],
    ]),
    probe('Oz, neither root password nor user', 'error', 'login/require-account', [[`rootpw --lock\n${user}`, '']]),
  ]
})

/** What each build tool demands. */
export const toolProbes: readonly Probe[] = [...kojiProbes, ...livemediaProbes, ...livecdToolProbes, ...ozProbes]
