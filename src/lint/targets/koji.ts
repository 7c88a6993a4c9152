import type { Target } from '../target.ts'
import { everything } from './everything.ts'
import { applianceCreator, livecdCreator } from './livecd-tools.ts'
import { livemediaCreatorNoVirt } from './livemedia-creator.ts'
import { allOff, off } from './off.ts'
import { inOzMachine } from './oz.ts'

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

const imageOff = allOff(
  inOzMachine,
  off('the manual does not ask for it', ['style/require-language', 'style/require-timezone']),
  off('koji/require-locked-root says it, with what Koji asks for', ['login/require-account']),
  off('koji/require-reboot says it, with what Koji asks for', ['style/halt-waits']),
  off('koji/require-clearpart and koji/require-zerombr say it, with what Koji asks for', [
    'storage/nothing-cleared',
    'storage/zerombr',
  ]),
  off('koji/network-dhcp says it, with what Koji asks for', ['network/require-network']),
)

const flat =
  'Only one file is uploaded: ks flatten makes it of a tree. From a repository (--ksurl) the builder follows includes by itself.'

export const kojiImage = {
  name: 'koji-image',
  aliases: ['koji-image-build', 'image-build'],
  summary: "A disk image by Koji's image task (image-build: Image Factory and Oz)",
  rules: {
    ...imageOff.rules,
    ...everything(kojiRequired, 'error'),
    ...everything(kojiRecommended, 'info'),
    'scripts/require-erroronfail': 'info',
    'security/plaintext-password': 'warning',
    'koji/ssh-port': 'warning',
    'koji/selinux': 'warning',
    'koji/no-include': 'warning',
    'koji/ignored-repo': 'info',
    'storage/oz-disk': 'warning',
  },
  reasons: {
    ...imageOff.reasons,
    'koji/require-clearpart':
      "Koji's manual demands it; on the blank disk of the task the installer finds no place otherwise, and waits until the timeout",
    'koji/require-reboot':
      "Koji's manual demands it; the machine must go away at the end, or the task waits until its timeout",
    'koji/require-zerombr':
      "Koji's manual demands it, so that no disk without a readable label makes the installer wait",
    'koji/post-interpreter':
      "Koji's manual recommends to name it: what runs a script is otherwise a default that the kickstart does not show",
    'koji/post-relabel':
      "Koji's manual recommends it: files that %post makes have the label of their folder or none until they are labelled again",
    'koji/ssh-port': "Koji's manual recommends an open port 22; a closed one locks everybody out",
    'koji/selinux': "Koji's manual recommends SELinux on; an image built without it has files without labels",
    'koji/no-include':
      'the manual wants a flat file, and the task fails at an include that is left; its list alone is an error here',
    'security/plaintext-password':
      "Koji's manual recommends none; it lies in the repository, in the task's files and in the image",
    'storage/oz-disk': 'Image Factory has Oz make the machine, with one disk, vda',
  },
  advice: [
    flat,
    'The install tree of the task takes the place of the address in url; --proxy and its like of that line stay.',
    'The repository of the build tag, or those of --repo, take the place of all repo lines, whatever options they had.',
  ],
  diskSize: 10,
  releasePolicy,
} as const satisfies Target

const notForLive =
  "Koji's manual asks it of image tasks; a live image is installed into a folder, where it changes nothing"

const mendable =
  'livemedia-creator refuses it, which the options of the task or the groups of the build tag can change: no error, so that it stops no plan'

const refusedByTool = [
  'koji/refused-command',
  'packages/dracut-live',
  'network/missing-for-source',
  'storage/image-size',
] as const

export const kojiLivemedia = {
  name: 'koji-livemedia',
  aliases: ['koji-spin-livemedia', 'spin-livemedia'],
  summary: "A live image by Koji's livemedia task (spin-livemedia: livemedia-creator)",
  rules: {
    ...livemediaCreatorNoVirt.rules,
    ...everything(refusedByTool, 'warning'),
    ...everything(kojiRequired, 'info'),
    'koji/no-include': 'error',
    'koji/ignored-repo': 'info',
    'login/require-account': 'error',
    'storage/require-layout': 'error',
    'koji/missing-command': 'info',
    'packages/repo-without-source': 'info',
  },
  reasons: {
    ...livemediaCreatorNoVirt.reasons,
    ...everything(refusedByTool, mendable),
    ...everything(kojiRequired, notForLive),
    'koji/no-url':
      "Koji's manual asks it of image tasks; here the line is used as it is when the task brings no install tree",
    'koji/require-locked-root': "Koji's manual asks it of image tasks; a live image is used by who has it in hand",
    'koji/missing-command': 'the task may bring the install tree (--install-tree-url)',
    'packages/repo-without-source': 'the task may bring the install tree (--install-tree-url)',
    'storage/require-layout': 'livemedia-creator stops without part lines, and no option of the task brings them',
    'login/require-account': 'with neither rootpw nor user the installer stops, and no option of the task brings them',
  },
  commands: livemediaCreatorNoVirt.commands,
  asksNothing: livemediaCreatorNoVirt.asksNothing,
  advice: [
    flat,
    'The repository of the build tag, or those of --repo, take the place of all repo lines, unless --ksrepo keeps them.',
    'What bootloader --append says goes to the boot menu of the ISO.',
    ...livemediaCreatorNoVirt.advice,
  ],
  releasePolicy,
} as const satisfies Target

const repositories = off('the task puts in the repositories', [
  'koji/missing-command',
  'packages/repo-address',
  'packages/repo-without-url',
])

const byOldTask = {
  ...repositories.rules,
  'koji/no-include': 'error',
  'koji/ignored-repo': 'info',
} as const

const oldAdvice = [
  flat,
  'The repository of the build tag, or those of --repo, take the place of all repo lines.',
] as const

export const kojiLivecd = {
  name: 'koji-livecd',
  aliases: ['koji-spin-livecd', 'spin-livecd'],
  summary: "A live image by Koji's livecd task (spin-livecd: livecd-creator)",
  rules: { ...livecdCreator.rules, ...byOldTask },
  reasons: { ...livecdCreator.reasons, ...repositories.reasons },
  commands: { applied: livecdCreator.commands.applied },
  advice: [...oldAdvice, ...livecdCreator.advice.slice(0, -1)],
  releasePolicy,
} as const satisfies Target

export const kojiAppliance = {
  name: 'koji-appliance',
  aliases: ['koji-spin-appliance', 'spin-appliance'],
  summary: "A disk image by Koji's appliance task (spin-appliance: appliance-creator)",
  rules: { ...applianceCreator.rules, ...byOldTask, 'storage/require-root': 'error' },
  reasons: {
    ...applianceCreator.reasons,
    ...repositories.reasons,
    'storage/require-root': 'the task looks for part / or a Btrfs volume at / after the build, and fails without one',
  },
  commands: { refused: applianceCreator.commands.refused, applied: applianceCreator.commands.applied },
  advice: [...oldAdvice, ...applianceCreator.advice],
  releasePolicy,
} as const satisfies Target
