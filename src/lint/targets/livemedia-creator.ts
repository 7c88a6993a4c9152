import type { CommandDemand, Target } from '../target.ts'
import { everything } from './everything.ts'

// lorax src/pylorax/creator.py, check_kickstart and calculate_disk_size.
const displayModes = {
  text: 'no display mode: livemedia-creator chooses it',
  cmdline: 'no display mode: livemedia-creator chooses it',
  graphical: 'no display mode: livemedia-creator chooses it',
} as const

const source = {
  anyOf: ['url', 'nfs', 'ostreesetup'],
  because: 'livemedia-creator --no-virt installs from url, nfs or ostreesetup alone',
} as const satisfies CommandDemand

const checks = {
  // The tool starts an installer that asks nothing: what is not said is left at its default.
  'style/require-language': 'off',
  'style/require-timezone': 'off',
  'koji/refused-command': 'error',
  'packages/repo-without-source': 'error',
  'network/missing-for-source': 'error',
  'storage/image-size': 'error',
  // network/missing-for-source says it, where the tool refuses the kickstart.
  'network/require-network': 'off',
} as const

const liveChecks = { ...checks, 'packages/dracut-live': 'error' } as const

/** Rules about disks that an installation into a folder never comes to (Anaconda ui/tui/spokes/storage.py). */
const intoFolder = everything(
  [
    'storage/nothing-cleared',
    'storage/clears-every-disk',
    'storage/clearpart-without-effect',
    'storage/uncleared-disk',
    'storage/hard-coded-disk',
    'storage/require-boot-partition',
    'storage/zerombr',
    // Nothing is ended there.
    'style/halt-waits',
  ],
  'off',
)

/** The machine has one blank disk; koji/end-of-build says what style/halt-waits does. */
const inMachine = {
  'koji/end-of-build': 'error',
  'style/halt-waits': 'off',
  'storage/clears-every-disk': 'off',
} as const

const releasePolicy =
  'livemedia-creator itself reads the kickstart as the newest release that its pykickstart knows; the installer then reads it as the release it installs: name that one.'

export const livemediaCreator = {
  name: 'livemedia-creator',
  summary: 'A live ISO by livemedia-creator --make-iso in a virtual machine (--iso)',
  rules: { ...liveChecks, ...inMachine },
  commands: { refused: displayModes, ends: ['shutdown', 'poweroff'], sizeOf: 'partitions' },
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorNoVirt = {
  name: 'livemedia-creator-no-virt',
  summary: 'A live ISO by livemedia-creator --make-iso --no-virt, as distributions make them',
  rules: { ...liveChecks, ...intoFolder, 'koji/missing-command': 'error' },
  commands: { required: [source], refused: displayModes, sizeOf: 'root' },
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorDisk = {
  name: 'livemedia-creator-disk',
  summary: 'A disk image by livemedia-creator --make-disk in a virtual machine (--iso)',
  rules: { ...checks, ...inMachine },
  commands: { refused: displayModes, ends: ['shutdown', 'poweroff'], sizeOf: 'partitions' },
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorFsimage = {
  name: 'livemedia-creator-fsimage',
  summary: 'A file system image by livemedia-creator --make-fsimage --no-virt',
  rules: { ...checks, ...intoFolder, 'koji/missing-command': 'error', 'storage/root-and-swap-only': 'error' },
  commands: {
    required: [source],
    refused: { ...displayModes, autopart: 'part / and nothing but part swap besides' },
    sizeOf: 'root',
  },
  releasePolicy,
} as const satisfies Target
