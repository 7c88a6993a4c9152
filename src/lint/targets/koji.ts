import type { Target } from '../target.ts'
import { everything } from './everything.ts'
import { applianceCreator, livecdCreator } from './livecd-tools.ts'
import { livemediaCreatorNoVirt } from './livemedia-creator.ts'

/** Koji's manual lists what a kickstart for an image task must have (docs/image_build.rst): these rules, in its order. */
export const kojiRequired = [
  'koji/require-zerombr',
  'koji/require-clearpart',
  'koji/require-reboot',
  'koji/require-locked-root',
  'koji/no-url',
] as const

/** What the same manual recommends besides; `security/plaintext-password` belongs to it too, and is on everywhere. */
export const kojiRecommended = [
  'koji/network-dhcp',
  'koji/ssh-enabled',
  'koji/ssh-port',
  'koji/selinux',
  'koji/cloud-init',
  'koji/post-log',
  'koji/post-interpreter',
  'koji/post-trace',
  'koji/post-relabel',
  'koji/root-primary',
] as const

const releasePolicy =
  'Koji reads the kickstart as the release of --ksversion, else as the newest that the builder knows; the installer then reads it as the release it installs.'

export const kojiImage = {
  name: 'koji-image',
  summary: "A disk image by Koji's image task (image-build: Image Factory and Oz)",
  rules: {
    ...everything(kojiRequired, 'error'),
    ...everything(kojiRecommended, 'info'),
    'scripts/require-erroronfail': 'info',
    // The manual does not ask for them.
    'style/require-language': 'off',
    'style/require-timezone': 'off',
    // A closed door is no choice of style.
    'koji/ssh-port': 'warning',
    'koji/selinux': 'warning',
    // The manual's list alone is an error here; an image task that meets an include fails all the same.
    'koji/no-include': 'warning',
    'koji/ignored-repo': 'info',
    // koji/require-locked-root says it, with what Koji asks for.
    'login/require-account': 'off',
    // So do koji/require-reboot, koji/require-clearpart, koji/require-zerombr and koji/network-dhcp, with theirs.
    'style/halt-waits': 'off',
    'storage/nothing-cleared': 'off',
    'storage/zerombr': 'off',
    'network/require-network': 'off',
    // The one disk there is blank, and koji/require-clearpart wants it cleared.
    'storage/clears-every-disk': 'off',
    // Image Factory has Oz make the machine, with that disk.
    'storage/oz-disk': 'warning',
    'storage/hard-coded-disk': 'off',
  },
  releasePolicy,
} as const satisfies Target

export const kojiLivemedia = {
  name: 'koji-livemedia',
  summary: "A live image by Koji's livemedia task (spin-livemedia: livemedia-creator)",
  rules: {
    ...livemediaCreatorNoVirt.rules,
    // What livemedia-creator refuses is a warning here, not an error: a build tag's comps groups and the task's options
    // can change it, and the kickstart alone is not to stop a plan. What no task can mend is an error.
    ...everything(
      ['koji/refused-command', 'packages/dracut-live', 'network/missing-for-source', 'storage/image-size'],
      'warning',
    ),
    ...everything(kojiRequired, 'info'),
    'koji/no-include': 'error',
    'koji/ignored-repo': 'info',
    'login/require-account': 'error',
    'storage/require-layout': 'error',
    // The task may bring the install tree: --install-tree-url.
    'koji/missing-command': 'info',
    'packages/repo-without-source': 'info',
  },
  commands: livemediaCreatorNoVirt.commands,
  releasePolicy,
} as const satisfies Target

export const kojiLivecd = {
  name: 'koji-livecd',
  summary: "A live image by Koji's livecd task (spin-livecd: livecd-creator)",
  rules: {
    ...livecdCreator.rules,
    // The task puts in the repositories.
    'koji/missing-command': 'off',
    'koji/no-include': 'error',
    'koji/ignored-repo': 'info',
  },
  commands: { applied: livecdCreator.commands.applied },
  releasePolicy,
} as const satisfies Target

export const kojiAppliance = {
  name: 'koji-appliance',
  summary: "A disk image by Koji's appliance task (spin-appliance: appliance-creator)",
  rules: {
    ...applianceCreator.rules,
    'koji/missing-command': 'off',
    'koji/no-include': 'error',
    'koji/ignored-repo': 'info',
  },
  commands: { refused: applianceCreator.commands.refused },
  releasePolicy,
} as const satisfies Target
