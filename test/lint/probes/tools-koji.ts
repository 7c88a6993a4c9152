import type { Probe } from './probe.ts'
import { localization, password, toolProbe } from './tool-probe.ts'

const network = 'network --bootproto=dhcp --device=link --activate'
const header = '%post --erroronfail --interpreter=/usr/bin/bash --log=/root/post.log'
const root = 'part / --fstype=ext4 --size=8000'

const image = toolProbe(
  'koji-image',
  `${localization}${network}
rootpw --lock
selinux --enforcing
firewall --enabled --service=ssh
services --enabled=sshd,cloud-init
bootloader --location=mbr
zerombr
clearpart --all --initlabel
reqpart
${root}
reboot
%packages
@core
cloud-init
%end
${header}
set -x
systemctl enable chronyd
%end
`,
)

/** What Koji's manual demands and recommends of image tasks (koji.md b.3, b.12; docs/image_build.rst). */
export const kojiProbes: readonly Probe[] = [
  image('koji demands, zerombr', 'error', 'koji/require-zerombr', [['zerombr', '']]),
  image('koji demands, clearpart', 'error', 'koji/require-clearpart', [['clearpart --all --initlabel', '']]),
  image('koji demands, clearpart --initlabel', 'error', 'koji/require-clearpart', [
    ['clearpart --all --initlabel', '‹clearpart› --all'],
  ]),
  image('koji demands, reboot', 'error', 'koji/require-reboot', [['reboot', '']]),
  image('koji demands, reboot and not halt', 'error', 'koji/require-reboot', [['reboot', '‹halt›']]),
  image('koji demands, locked root', 'error', 'koji/require-locked-root', [['rootpw --lock', '']]),
  image('koji demands, locked root', 'error', 'koji/require-locked-root', [
    ['rootpw --lock', password.replace('rootpw', '‹rootpw›')],
  ]),
  image('koji demands, no url', 'error', 'koji/no-url', [['zerombr', 'zerombr\n‹url› --url=https://example.org/os/']]),
  image('koji demands, one flat file', 'warning', 'koji/no-include', [['zerombr', 'zerombr\n%include ‹base.ks›']]),
  image('koji b.3, repo lines are dropped', 'info', 'koji/ignored-repo', [
    ['zerombr', 'zerombr\n‹repo› --name=a --baseurl=https://example.org/a/'],
  ]),
  image('koji recommends, dhcp', 'info', 'koji/network-dhcp', [
    [
      network,
      'network --bootproto=‹static› --device=ens1 --ip=192.0.2.5 --netmask=255.255.255.0 --gateway=192.0.2.1 --nameserver=192.0.2.1',
    ],
  ]),
  image('koji recommends, a network', 'info', 'koji/network-dhcp', [[network, '']]),
  image('koji recommends, sshd', 'info', 'koji/ssh-enabled', [['sshd,cloud-init', 'cloud-init']]),
  image('koji recommends, sshd', 'warning', 'koji/ssh-enabled', [
    ['--enabled=sshd,cloud-init', '--enabled=cloud-init --disabled=‹sshd›'],
  ]),
  image('koji recommends, port 22', 'warning', 'koji/ssh-port', [['--service=ssh', '--remove-service=‹ssh›']]),
  image('koji recommends, SELinux', 'warning', 'koji/selinux', [['--enforcing', '‹--disabled›']]),
  image('koji recommends, SELinux enforcing', 'info', 'koji/selinux', [['--enforcing', '‹--permissive›']]),
  image('koji recommends, cloud-init', 'info', 'koji/cloud-init', [
    ['@core\ncloud-init', '@core\n‹cloud-utils-growpart›'],
    [',cloud-init', ' '],
  ]),
  image('koji recommends, no plain password', 'warning', 'security/plaintext-password', [
    ['rootpw --lock', 'rootpw --plaintext ‹secret1234›'],
  ]),
  image('koji recommends, %post --log', 'info', 'koji/post-log', [
    [header, '‹%post› --erroronfail --interpreter=/usr/bin/bash'],
  ]),
  image('koji recommends, %post --interpreter', 'info', 'koji/post-interpreter', [
    [header, '‹%post› --erroronfail --log=/root/post.log'],
  ]),
  image('koji recommends, set -x', 'info', 'koji/post-trace', [
    [header, header.replace('%post', '‹%post›')],
    ['set -x', ''],
  ]),
  image('koji recommends, %post --erroronfail', 'info', 'scripts/require-erroronfail', [
    [header, '‹%post› --interpreter=/usr/bin/bash --log=/root/post.log'],
  ]),
  image(
    'koji recommends, primary root partition',
    'info',
    'koji/root-primary',
    [[root, `part /boot --fstype=ext4 --size=1024\n${root.replace('/', '‹/›')}`]],
    { release: 'RHEL9', good: [[root, `part /boot --fstype=ext4 --size=1024\n${root} --asprimary`]] },
  ),
  image(
    'koji recommends, labels of files',
    'info',
    'koji/post-relabel',
    [['systemctl enable chronyd', 'echo a > ‹/etc/issue›']],
    { good: [['systemctl enable chronyd', 'echo a > /etc/issue\nrestorecon -R /etc']] },
  ),
]
