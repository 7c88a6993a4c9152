import type { CommandDemand, Target } from '../target.ts'
import { everything } from './everything.ts'
import { allOff, off } from './off.ts'
import { diskRules } from './without-disks.ts'

// lorax src/pylorax/creator.py (check_kickstart, calculate_disk_size, run_creator), installer.py (novirt_install), and
// cmdline of livemedia-creator: --make-ami is --make-fsimage, --make-tar-disk is --make-disk, --make-ostree-live --make-pxe-live.
const displayModes = everything(['text', 'cmdline', 'graphical'], 'no display mode: livemedia-creator chooses it')

const source = {
  anyOf: ['url', 'nfs', 'ostreesetup'],
  because: 'livemedia-creator --no-virt installs from url, nfs or ostreesetup alone',
} as const satisfies CommandDemand

const checks = {
  'koji/refused-command': 'error',
  'packages/repo-without-source': 'error',
  'network/missing-for-source': 'error',
  'storage/image-size': 'error',
} as const

const toldOtherwise = allOff(
  off('the tool starts an installer that asks nothing: what is not said is left at its default', [
    'style/require-language',
    'style/require-timezone',
  ]),
  off('network/missing-for-source says where the tool refuses the kickstart', ['network/require-network']),
  off('storage/image-size says it', ['storage/require-layout']),
)

/** Anaconda with --dirinstall never comes to disks, nor to the end action (ui/tui/spokes/storage.py, anaconda.py). */
const intoFolder = allOff(
  toldOtherwise,
  off('the system is installed into a folder: no disk is partitioned', [
    ...diskRules,
    'storage/missing-size',
    'storage/require-root',
  ]),
  off('nothing is ended after an installation into a folder', ['style/halt-waits']),
)

/** Anaconda with --image: the image file is the one disk, and the machine goes on. */
const intoImage = allOff(
  toldOtherwise,
  off('the one disk is the image, which is blank', ['storage/clears-every-disk']),
  off('nothing is ended after an installation into an image', ['style/halt-waits']),
)

const inMachine = allOff(
  toldOtherwise,
  off('the virtual machine has one blank disk', ['storage/clears-every-disk']),
  off('koji/end-of-build says it', ['style/halt-waits']),
)

const ends = ['shutdown', 'poweroff'] as const

/** installer.py: anaconda --cmdline on this host, inst.text inst.cmdline in a virtual machine. */
const asksNothing = true

const releasePolicy =
  'livemedia-creator itself reads the kickstart as the newest release that its pykickstart knows; the installer then reads it as the release it installs: name that one.'

const livePackages = { 'packages/dracut-live': 'error', 'packages/live-packages': 'info' } as const

const liveAdvice = ['-dracut-config-rescue saves an initramfs that nobody starts.'] as const

const advice = ['A minimal system needs dracut-network and tar among its packages.'] as const

const diskAdvice = [
  "For a machine with UEFI the disk needs reqpart or part /boot/efi, and bootloader --location=mbr as in lorax's samples.",
] as const

export const livemediaCreator = {
  name: 'livemedia-creator',
  aliases: ['livemedia-creator-iso'],
  summary: 'A live ISO by livemedia-creator --make-iso in a virtual machine (--iso)',
  rules: { ...inMachine.rules, ...checks, ...livePackages, 'koji/end-of-build': 'error' },
  reasons: inMachine.reasons,
  commands: { refused: displayModes, ends, sizeOf: 'partitions' },
  advice: [...advice, ...liveAdvice, "lorax's samples have bootloader --location=none."],
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorNoVirt = {
  name: 'livemedia-creator-no-virt',
  aliases: ['livemedia-creator-iso-no-virt'],
  summary: 'A live ISO by livemedia-creator --make-iso --no-virt, as distributions make them',
  rules: { ...intoFolder.rules, ...checks, ...livePackages, 'koji/missing-command': 'error' },
  reasons: intoFolder.reasons,
  commands: { required: [source], refused: displayModes, sizeOf: 'root' },
  advice: [...advice, ...liveAdvice],
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorDisk = {
  name: 'livemedia-creator-disk',
  aliases: ['livemedia-creator-appliance', 'livemedia-creator-tar-disk', 'livemedia-creator-vagrant'],
  summary:
    'A disk image by livemedia-creator --make-disk, -appliance, -vagrant or -tar-disk in a virtual machine (--iso)',
  rules: { ...inMachine.rules, ...checks, 'koji/end-of-build': 'error' },
  reasons: inMachine.reasons,
  commands: { refused: displayModes, ends, sizeOf: 'partitions' },
  advice: [...advice, ...diskAdvice],
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorDiskNoVirt = {
  name: 'livemedia-creator-disk-no-virt',
  aliases: [
    'livemedia-creator-appliance-no-virt',
    'livemedia-creator-tar-disk-no-virt',
    'livemedia-creator-vagrant-no-virt',
  ],
  summary: 'A disk image by livemedia-creator --make-disk, -appliance, -vagrant or -tar-disk with --no-virt',
  rules: { ...intoImage.rules, ...checks, 'koji/missing-command': 'error' },
  reasons: intoImage.reasons,
  commands: { required: [source], refused: displayModes, sizeOf: 'partitions' },
  advice: [...advice, ...diskAdvice, 'The image boots only by the firmware, BIOS or UEFI, that the building host has.'],
  asksNothing,
  releasePolicy,
} as const satisfies Target

const onePartition = { ...displayModes, autopart: 'part / and nothing but part swap besides' } as const

export const livemediaCreatorFsimage = {
  name: 'livemedia-creator-fsimage',
  aliases: ['livemedia-creator-fsimage-no-virt', 'livemedia-creator-ami-no-virt'],
  summary: 'A file system image by livemedia-creator --make-fsimage or --make-ami with --no-virt',
  rules: {
    ...intoFolder.rules,
    ...checks,
    'koji/missing-command': 'error',
    'storage/root-and-swap-only': 'error',
  },
  reasons: intoFolder.reasons,
  commands: { required: [source], refused: onePartition, sizeOf: 'root' },
  advice,
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorAmi = {
  name: 'livemedia-creator-ami',
  aliases: ['livemedia-creator-fsimage-virt'],
  summary: 'An Amazon image by livemedia-creator --make-ami, or --make-fsimage, in a virtual machine (--iso)',
  rules: {
    ...inMachine.rules,
    ...checks,
    'koji/end-of-build': 'error',
    'storage/root-and-swap-only': 'error',
  },
  reasons: inMachine.reasons,
  commands: { refused: onePartition, ends, sizeOf: 'partitions' },
  advice,
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorPxeLive = {
  name: 'livemedia-creator-pxe-live',
  aliases: ['livemedia-creator-pxe-live-no-virt', 'livemedia-creator-ostree-live'],
  summary:
    'A live image to boot over the network by livemedia-creator --make-pxe-live or --make-ostree-live with --no-virt',
  rules: {
    ...intoFolder.rules,
    ...checks,
    'koji/missing-command': 'error',
    'storage/root-and-swap-only': 'error',
  },
  reasons: intoFolder.reasons,
  commands: { required: [source], refused: onePartition, sizeOf: 'partitions' },
  advice: [...advice, 'In a virtual machine the demands are those of livemedia-creator-disk.'],
  asksNothing,
  releasePolicy,
} as const satisfies Target

export const livemediaCreatorTar = {
  name: 'livemedia-creator-tar',
  aliases: ['livemedia-creator-tar-no-virt', 'livemedia-creator-oci', 'livemedia-creator-oci-no-virt'],
  summary: 'A root file system as an archive by livemedia-creator --make-tar or --make-oci with --no-virt',
  rules: { ...intoFolder.rules, ...checks, 'koji/missing-command': 'error' },
  reasons: intoFolder.reasons,
  commands: { required: [source], refused: displayModes, sizeOf: 'partitions' },
  advice: [
    ...advice,
    "lorax's sample for a container has part / alone, bootloader --disabled, and %packages --nocore with -kernel.",
    'In a virtual machine the demands are those of livemedia-creator-disk.',
  ],
  asksNothing,
  releasePolicy,
} as const satisfies Target
