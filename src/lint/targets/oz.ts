import type { Target } from '../target.ts'

const releasePolicy =
  'Oz does not read the kickstart, only the installer does, as the release it installs: name that one.'

export const oz = {
  name: 'oz',
  summary: 'A disk image by oz-install with the kickstart as its automatic file (-a)',
  rules: {
    'koji/end-of-build': 'error',
    'storage/oz-disk': 'warning',
    'style/halt-waits': 'off',
    'storage/clears-every-disk': 'off',
    // The machine is known: storage/oz-disk says which disk it has, and its network gives out addresses.
    'storage/hard-coded-disk': 'off',
    'network/require-network': 'off',
  },
  // Oz waits until the virtual machine is gone; poweroff and its like all end it (oz/Guest.py).
  commands: { ends: ['poweroff', 'shutdown', 'reboot'] },
  releasePolicy,
} as const satisfies Target

export const imagefactory = {
  name: 'imagefactory',
  summary: 'A disk image by Image Factory, which runs Oz (install_script)',
  rules: oz.rules,
  commands: oz.commands,
  releasePolicy:
    'Image Factory hands the kickstart to Oz as it is; the installer reads it as the release it installs: name that one.',
} as const satisfies Target
