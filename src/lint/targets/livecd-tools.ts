import type { Target } from '../target.ts'
import { everything } from './everything.ts'

/** Rules about what Anaconda does, which these tools never start. */
export const withoutAnaconda = everything(
  [
    'login/require-account',
    'packages/require-section',
    'style/require-language',
    'style/require-timezone',
    'style/halt-waits',
    'login/require-admin',
    'storage/nothing-cleared',
    'storage/clears-every-disk',
    'storage/clearpart-without-effect',
    'storage/uncleared-disk',
    'storage/hard-coded-disk',
    'storage/require-boot-partition',
    'storage/zerombr',
    'network/require-network',
    'style/halt-waits',
    'style/require-language',
    'style/require-timezone',
  ],
  'off',
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

const releasePolicy =
  'These tools read the kickstart with the pykickstart of the machine they run on: name the release that is built.'

const onlyPlain = 'plain part lines: appliance-creator lays out nothing else'

export const applianceCreator = {
  name: 'appliance-creator',
  summary: 'A disk image by appliance-creator, without an installer',
  rules: {
    ...withoutAnaconda,
    'koji/missing-command': 'error',
    'koji/refused-command': 'error',
    'packages/nothing-to-install': 'error',
    'packages/boot-loader-package': 'warning',
    'storage/appliance-fstype': 'error',
    'storage/grow-ignored': 'warning',
    'storage/require-layout': 'error',
  },
  commands: {
    required: [
      { anyOf: ['repo', 'url'], because: 'appliance-creator installs from the repositories of the kickstart' },
    ],
    refused: everything(['autopart', 'reqpart', 'raid', 'volgroup', 'logvol'], onlyPlain),
  },
  releasePolicy,
} as const satisfies Target

export const livecdCreator = {
  name: 'livecd-creator',
  summary: 'A live ISO by livecd-creator, without an installer',
  rules: {
    ...withoutAnaconda,
    'storage/require-layout': 'off',
    'storage/require-root': 'off',
    'koji/missing-command': 'error',
    'koji/ignored-command': 'warning',
    'network/livecd-device': 'error',
  },
  commands: {
    required: [{ anyOf: ['repo'], because: 'livecd-creator takes no url line, and stops without a repository' }],
    applied,
  },
  releasePolicy,
} as const satisfies Target
