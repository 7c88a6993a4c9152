import type { Target } from '../target.ts'
import { everything } from './everything.ts'
import { allOff, off } from './off.ts'
import { diskRules } from './without-disks.ts'

/** Rules about what Anaconda does, which these tools never start. */
const withoutAnaconda = allOff(
  off('no installer runs, so nothing waits for an answer', [
    'login/require-account',
    'login/require-admin',
    'network/require-network',
    'packages/require-section',
    'style/require-language',
    'style/require-timezone',
    'style/halt-waits',
  ]),
  off(
    'the tool makes the disks itself, and koji/refused-command, koji/ignored-command and its own rules say how',
    diskRules,
  ),
  off('packages/repo-address says it', ['packages/repo-without-url']),
  off('it is about what Anaconda does', [
    'network/not-activated',
    'packages/firstboot-package',
    'packages/reserved-repo-name',
    'scripts/display-mode-in-pre',
    'scripts/erroronfail-waits',
    'scripts/source-in-pre',
    'release/addon-name',
    'release/anaconda-section',
    'release/certificate-section',
    'release/kdump-memory',
    'release/oscap-content',
    'release/rhsm-on-rebuild',
    'release/vnc-without-effect',
  ]),
)

/** What livecd-tools imgcreate/creator.py and imgcreate/kickstart.py carry out, and what their makers read besides. */
const applied = [
  'lang',
  'keyboard',
  'timezone',
  'authselect',
  'firewall',
  'rootpw',
  'services',
  'xconfig',
  'network',
  'selinux',
  'module',
  'repo',
  'bootloader',
  'part',
  '%packages',
  '%post',
] as const

const ignored = {
  'koji/ignored-command': 'all else is read and forgotten without a word: no user is made, no key put in, no %pre run',
} as const

const releasePolicy =
  'These tools read the kickstart with the pykickstart of the machine they run on: name the release that is built.'

const onlyPlain = 'plain part lines: appliance-creator lays out nothing else'

export const applianceCreator = {
  name: 'appliance-creator',
  aliases: ['appliance-tools'],
  summary: 'A disk image by appliance-creator, without an installer',
  rules: {
    ...withoutAnaconda.rules,
    'koji/ignored-command': 'warning',
    'koji/missing-command': 'error',
    'koji/refused-command': 'error',
    'network/livecd-device': 'error',
    'packages/nothing-to-install': 'error',
    'packages/repo-address': 'error',
    'packages/boot-loader-package': 'warning',
    'storage/appliance-fstype': 'error',
    'storage/grow-ignored': 'warning',
    'storage/require-layout': 'error',
  },
  reasons: {
    ...withoutAnaconda.reasons,
    ...ignored,
    'storage/require-layout': 'appliance-creator makes its disks of the part lines',
  },
  commands: {
    required: [
      { anyOf: ['repo', 'url'], because: 'appliance-creator installs from the repositories of the kickstart' },
    ],
    refused: everything(['autopart', 'reqpart', 'raid', 'volgroup', 'logvol', 'mount'], onlyPlain),
    applied: [...applied, 'btrfs'],
  },
  advice: [
    'Of two part lines with one mount point the first counts; --ondisk names disks, one image file each, sda when not given.',
    'The disk label is msdos unless clearpart --disklabel says otherwise.',
    'Scripts with --nochroot find the system in $INSTALL_ROOT, and fail the build only with --erroronfail.',
  ],
  releasePolicy,
} as const satisfies Target

const onlyRoot = off('the image is one file system, as large as part / says, 4096 MiB without', [
  'storage/require-layout',
  'storage/require-root',
])

export const livecdCreator = {
  name: 'livecd-creator',
  aliases: ['livecd-tools', 'image-creator'],
  summary: 'A live ISO by livecd-creator, without an installer',
  rules: {
    ...withoutAnaconda.rules,
    ...onlyRoot.rules,
    'koji/missing-command': 'error',
    'koji/ignored-command': 'warning',
    'network/livecd-device': 'error',
    'packages/nothing-to-install': 'error',
    'packages/repo-address': 'error',
  },
  reasons: { ...withoutAnaconda.reasons, ...onlyRoot.reasons, ...ignored },
  commands: {
    required: [{ anyOf: ['repo'], because: 'livecd-creator takes no url line, and stops without a repository' }],
    applied,
  },
  advice: [
    'Of bootloader only --append, --timeout and --default count, of part lines the one for /.',
    'Scripts with --nochroot find the system in $INSTALL_ROOT and $LIVE_ROOT, and fail the build only with --erroronfail.',
    'With selinux --enforcing a relabelling that fails stops the build.',
    'livecd-creator --repo brings repositories in place of those of the kickstart.',
  ],
  releasePolicy,
} as const satisfies Target
