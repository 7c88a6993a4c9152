import { installProbe } from './install-probe.ts'
import type { Probe } from './probe.ts'

const { error, warning, info } = installProbe

const noEnd = { missing: ['reboot'] } as const
const noText = { without: ['text'] } as const
const perhaps =
  'told by targets that build images: too many kickstarts that work go without, and a failed script is still logged'

const kdump = (options: string) => `%addon com_redhat_kdump --enable ${options}\n%end\n`
const policy = 'content-type = scap-security-guide\nprofile = cis\n'
const stream = 'content-type = datastream\ncontent-url = https://example.org/a.xml\nprofile = a\n'
const oscap = (name: string, body = policy) => `%addon ${name}\n${body}%end\n`
const made = (line: string, header = '%pre --erroronfail') =>
  `%include /tmp/a.ks\n${header}\ncat > /tmp/a.ks <<EOF\n${line}\nEOF\n%end\n`

/** anaconda.md 8 (and what 1 and 2 say of the same): the end, display modes, scripts, add-ons. */
export const endProbes: readonly Probe[] = [
  error('RHEL7', 'anaconda 8, no end action in text mode', 'style/require-end-action', '', '', noEnd),
  error('F45', 'anaconda 8, no end action in text mode', 'style/require-end-action', '', '', noEnd),
  error('RHEL9', 'anaconda 8, no end action in cmdline mode', 'style/require-end-action', 'cmdline', 'cmdline', noEnd),
  error('RHEL10', 'anaconda 8, no end action, graphical', 'style/require-end-action', 'graphical', 'graphical', noEnd),
  warning('RHEL7', 'anaconda 8, halt waits', 'style/halt-waits', '‹halt›', 'poweroff'),
  warning('F45', 'anaconda 8, halt waits', 'style/halt-waits', '‹halt›', 'shutdown'),
  warning('F45', 'anaconda 8, rdp without credentials', 'login/rdp-credentials', '‹rdp›', 'graphical', noText),
  warning(
    'RHEL10',
    'anaconda 8, rdp without password',
    'login/rdp-credentials',
    '‹rdp› --username=me',
    'graphical',
    noText,
  ),
  error('F45', 'anaconda 2, vnc', 'check/removed-command', '‹vnc›', ''),
  warning('RHEL10', 'anaconda 2, vnc', 'check/deprecated-command', '‹vnc›', ''),
  warning('F42', 'anaconda 2, vnc', 'release/vnc-without-effect', '‹vnc›', ''),
  warning(
    'F45',
    'anaconda 1, display mode in a file made in %pre',
    'scripts/display-mode-in-pre',
    made('‹text›'),
    made('firewall --enabled'),
    { missing: ['text'] },
  ),
  info(
    'RHEL9',
    'anaconda 1, source in a file made in %pre',
    'scripts/source-in-pre',
    made('‹url› --url=https://example.org/os/'),
    made('firewall --enabled'),
    { missing: ['url'] },
  ),
  warning(
    'RHEL10',
    'anaconda 1, updates in a file made in %pre',
    'scripts/source-in-pre',
    made('‹updates›'),
    made('firewall --enabled'),
  ),
  info(
    'RHEL9',
    'anaconda 8, %pre without --erroronfail whose file is included',
    'scripts/include-without-erroronfail',
    made('firewall --enabled', '‹%pre›'),
    made('firewall --enabled'),
  ),
  info(
    'F45',
    'anaconda 8, %post without --erroronfail',
    'scripts/require-erroronfail',
    '‹%post›\necho a > /etc/motd\n%end\n',
    '%post --erroronfail\necho a > /etc/motd\n%end\n',
    { missed: perhaps },
  ),
  info(
    'RHEL9',
    'anaconda 8, %pre-install without --erroronfail',
    'scripts/require-erroronfail',
    '‹%pre-install›\necho a > /tmp/a\n%end\n',
    '%pre-install --erroronfail\necho a > /tmp/a\n%end\n',
    { missed: perhaps },
  ),
  info(
    'RHEL9',
    'anaconda 8, %post --erroronfail waits',
    'scripts/erroronfail-waits',
    'cmdline\n%post ‹--erroronfail›\ntrue\n%end\n',
    'text\n%post --erroronfail\ntrue\n%end\n',
  ),
  info(
    'F44',
    'anaconda 8, %pre-install --erroronfail waits',
    'scripts/erroronfail-waits',
    'text --non-interactive\n%pre-install ‹--erroronfail›\ntrue\n%end\n',
    'text\n%pre-install --erroronfail\ntrue\n%end\n',
  ),
  warning('RHEL9', 'anaconda 8, %traceback', 'check/deprecated-section', '‹%traceback›\ntrue\n%end\n', ''),
  warning('F45', 'anaconda 8, %traceback', 'check/deprecated-section', '‹%traceback›\ntrue\n%end\n', ''),
  error(
    'RHEL9',
    'anaconda 8, rhsm without key',
    'check/missing-option',
    'cdrom\n‹rhsm› --organization=1234',
    'cdrom\nrhsm --organization=1234 --activation-key=$KEY',
  ),
  error(
    'RHEL10',
    'anaconda 8, rhsm without organization',
    'check/missing-option',
    'cdrom\n‹rhsm› --activation-key=$KEY',
    'cdrom\nrhsm --organization=1234 --activation-key=$KEY',
  ),
  warning(
    'RHEL9',
    'anaconda 1, rhsm on a rebuild',
    'release/rhsm-on-rebuild',
    'url --url=https://download.rockylinux.org/pub/rocky/9/BaseOS/x86_64/os/\n‹rhsm› --organization=1 --activation-key=$KEY',
    'url --url=https://download.rockylinux.org/pub/rocky/9/BaseOS/x86_64/os/',
  ),
  error(
    'RHEL9',
    'anaconda 8, kdump memory',
    'release/kdump-memory',
    kdump('--reserve-mb=‹lots›'),
    kdump("--reserve-mb='auto'"),
  ),
  error(
    'RHEL7',
    'anaconda 8, kdump memory',
    'release/kdump-memory',
    kdump('--reserve-mb=‹1G›'),
    kdump('--reserve-mb=128M'),
  ),
  error('F45', 'anaconda 8, kdump memory', 'release/kdump-memory', kdump('--reserve-mb=‹12.5›'), kdump('')),
  error(
    'RHEL7',
    'anaconda 8, oscap name',
    'release/addon-name',
    oscap('‹com_redhat_oscap›'),
    oscap('org_fedora_oscap'),
  ),
  error(
    'RHEL8',
    'anaconda 8, oscap name',
    'release/addon-name',
    oscap('‹com_redhat_oscap›'),
    oscap('org_fedora_oscap'),
  ),
  error('RHEL10', 'anaconda 8, oscap gone', 'release/addon-name', oscap('‹com_redhat_oscap›'), ''),
  error('RHEL10', 'anaconda 8, oscap gone', 'release/addon-name', oscap('‹org_fedora_oscap›'), ''),
  info('RHEL9', 'anaconda 8, oscap name', 'release/addon-name', oscap('‹org_fedora_oscap›'), oscap('com_redhat_oscap')),
  error(
    'RHEL9',
    'anaconda 8, oscap without content-type',
    'release/oscap-content',
    oscap('‹com_redhat_oscap›', 'profile = a\n'),
    oscap('com_redhat_oscap'),
  ),
  error(
    'RHEL8',
    'anaconda 8, oscap with unknown content-type',
    'release/oscap-content',
    oscap('org_fedora_oscap', stream.replace('datastream', '‹zip›')),
    oscap('org_fedora_oscap', stream),
  ),
  error(
    'RHEL9',
    'anaconda 8, oscap without content-url',
    'release/oscap-content',
    oscap('‹com_redhat_oscap›', 'content-type = datastream\nprofile = a\n'),
    oscap('com_redhat_oscap', stream),
  ),
  error(
    'RHEL9',
    'anaconda 8, oscap with content-url of the guide',
    'release/oscap-content',
    oscap('com_redhat_oscap', `${policy}‹content-url› = https://example.org/a.xml\n`),
    oscap('com_redhat_oscap'),
  ),
  error(
    'RHEL8',
    'anaconda 8, oscap without profile',
    'release/oscap-content',
    oscap('‹org_fedora_oscap›', 'content-type = scap-security-guide\n'),
    oscap('org_fedora_oscap'),
  ),
  error(
    'RHEL9',
    'anaconda 8, oscap fingerprint',
    'release/oscap-content',
    oscap('com_redhat_oscap', `${stream}fingerprint = ‹abc123›\n`),
    oscap('com_redhat_oscap', `${stream}fingerprint = ${'9f86d081'.repeat(8)}\n`),
  ),
  warning(
    'RHEL8',
    'anaconda 8, subscription manager add-on',
    'release/addon-name',
    '%addon ‹com_redhat_subscription_manager›\n%end\n',
    '',
  ),
  warning(
    'RHEL9',
    'anaconda 8, add-on placeholder',
    'release/addon-name',
    '%addon ‹ADDON_placeholder› --disable --reserve-mb=auto\n%end\n',
    '',
  ),
  warning('F45', 'anaconda 2, unknown add-on', 'release/addon-name', oscap('‹org_example_mine›', ''), kdump('')),
  error('RHEL8', 'anaconda 2, add-on without a name', 'release/addon-name', '‹%addon›\n%end\n', kdump('')),
  error('RHEL10', 'anaconda 2, %anaconda', 'release/anaconda-section', '‹%anaconda›\n%end\n', ''),
  error('F45', 'anaconda 2, %anaconda', 'release/anaconda-section', '‹%anaconda›\n%end\n', ''),
  error(
    'RHEL8',
    'anaconda 2, %certificate',
    'release/certificate-section',
    '‹%certificate› --filename=a --dir=/b\nX\n%end\n',
    '',
  ),
  error(
    'F41',
    'anaconda 2, %certificate',
    'release/certificate-section',
    '‹%certificate› --filename=a --dir=/b\nX\n%end\n',
    '',
  ),
  warning(
    'RHEL10',
    'semantics 7.42, %certificate --type',
    'release/certificate-section',
    '%certificate --filename=a --dir=/b ‹--type›=ca\nX\n%end\n',
    '%certificate --filename=a --dir=/b\nX\n%end\n',
  ),
]
