import type { Target } from '../target.ts'
import { allOff, off } from './off.ts'

/** What is known of the machine that Oz makes (oz/Guest.py), for whoever starts Oz. */
export const inOzMachine = allOff(
  off('the machine has one disk, which is blank', ['storage/clears-every-disk']),
  off('the machine is known: storage/oz-disk says which disk it has', ['storage/hard-coded-disk']),
)

const byOz = allOff(
  inOzMachine,
  off('koji/end-of-build says it', ['style/halt-waits']),
  off('the network of the machine gives out addresses', ['network/require-network']),
)

const reasons = {
  ...byOz.reasons,
  'koji/end-of-build':
    'Oz waits until the machine is gone; after halt, or when nothing is said, the installer waits for Enter until the time is up',
  'storage/oz-disk':
    'the machine has one disk, vda: a kickstart that names another finds none, and Oz waits for its timeout',
} as const

const advice = [
  'A crash, or an error after which the installer reboots, looks like success: what is built must be looked at.',
  'The password that a template names is not put into a kickstart of yours: rootpw or user must be there.',
  'To change the guest afterwards (oz-install -u or -g, packages or commands in the template) it must have openssh-server, a network at boot, and let root in by key.',
] as const

export const oz = {
  name: 'oz',
  aliases: ['oz-install'],
  summary: 'A disk image by oz-install with the kickstart as its automatic file (-a)',
  rules: { ...byOz.rules, 'koji/end-of-build': 'error', 'storage/oz-disk': 'warning' },
  reasons,
  // Oz waits until the virtual machine is gone; poweroff and its like all end it (oz/Guest.py).
  commands: { ends: ['poweroff', 'shutdown', 'reboot'] },
  diskSize: 10,
  advice,
  releasePolicy: 'Oz does not read the kickstart, only the installer does, as the release it installs: name that one.',
} as const satisfies Target

export const imagefactory = {
  name: 'imagefactory',
  aliases: ['image-factory'],
  summary: 'A disk image by Image Factory, which runs Oz (install_script)',
  rules: oz.rules,
  reasons,
  commands: oz.commands,
  diskSize: oz.diskSize,
  advice: [
    ...advice,
    'With generate_icicle=false, and nothing to change in the template, the result is never started.',
  ],
  releasePolicy:
    'Image Factory hands the kickstart to Oz as it is; the installer reads it as the release it installs: name that one.',
} as const satisfies Target
