import type { FedoraRelease, RhelRelease } from './releases.ts'
import type { Flag, Lanes, OptionDef } from './types.ts'

/** One kind of section of the language: `%name options …`, a body, `%end`. */
export interface SectionDef {
  /** With its `%`. */
  readonly name: string
  /** A sentence or two, in our words. */
  readonly description: string
  /** A whole section to copy. */
  readonly example?: string
  /**
   * What the lines between header and terminator are.
   * - `script`: text for an interpreter, verbatim
   * - `packages`: one package, group or environment per line, `#` starts a comment
   * - `certificate`: text that is stored as a file
   * - `opaque`: text for a program that is not part of the language
   */
  readonly body: 'script' | 'packages' | 'certificate' | 'opaque'
  /** Life of the kind itself; left out: every release knows it. */
  readonly lanes?: Lanes
  /** What to use where it is deprecated. */
  readonly instead?: string
  /** `any`: the words of the header are for another program and are not read. */
  readonly header: 'options' | 'any'
  readonly options?: Readonly<Record<Flag, OptionDef>>
}

/** The line that ends every kind of section. */
export const sectionEnd = '%end'

/**
 * From here on a section must have its `%end`; before, the next header or the end of the file ends it as well.
 * Sections go by the numeric order of releases, in which RHEL5 stands before F8 and RHEL6 after.
 */
export const endRequiredFrom = { fedora: 'F8', rhel: 'RHEL6' } as const satisfies {
  fedora: FedoraRelease
  rhel: RhelRelease
}

const scriptOptions = {
  '--interpreter': { default: '/bin/sh', help: 'program that runs the script, by its path' },
  '--log': {
    aliases: ['--logfile'],
    help: 'file that what the script prints goes to; of %post in the installed system',
  },
  '--erroronfail': { type: 'flag', help: 'stop the installation when the script fails' },
} as const satisfies Record<Flag, OptionDef>

/** Every kind of section, by its name with the `%`. */
export const sections = {
  '%packages': {
    name: '%packages',
    description: 'Names the packages, groups (@name) and environment (@^name) to install; a leading - leaves one out.',
    example: '%packages --exclude-weakdeps\n@core\nvim-enhanced\n-plymouth\n%end\n',
    body: 'packages',
    header: 'options',
    options: {
      '--excludedocs': { type: 'flag', help: 'leave out what packages mark as documentation' },
      '--ignoremissing': { type: 'flag', help: 'go on when a package or group does not exist' },
      '--ignoredeps': {
        type: 'flag',
        help: 'once: install without looking at dependencies; ignored',
        lanes: {
          fedora: { since: 'FC3', deprecated: 'FC3', removed: 'F9' },
          rhel: { since: 'RHEL3', deprecated: 'RHEL3', removed: 'RHEL6' },
        },
      },
      '--resolvedeps': {
        type: 'flag',
        help: 'once: install what packages depend on; ignored',
        lanes: {
          fedora: { since: 'FC3', deprecated: 'FC3', removed: 'F9' },
          rhel: { since: 'RHEL3', deprecated: 'RHEL3', removed: 'RHEL6' },
        },
      },
      '--default': {
        type: 'flag',
        sticky: true,
        help: 'install the default environment',
        lanes: { fedora: { since: 'F7' }, rhel: { since: 'RHEL6' } },
      },
      '--instLangs': {
        sticky: true,
        help: 'old spelling of --inst-langs',
        lanes: {
          fedora: { since: 'F9', discouraged: 'F32', deprecated: 'F40' },
          rhel: { since: 'RHEL6', discouraged: 'RHEL9', removed: 'RHEL10' },
        },
      },
      '--nobase': {
        type: 'flag',
        help: 'leave out the group base',
        lanes: {
          fedora: { since: 'F14', deprecated: 'F18', removed: 'F22' },
          rhel: { since: 'RHEL6', deprecated: 'RHEL7', removed: 'RHEL8' },
        },
      },
      '--multilib': {
        type: 'flag',
        help: 'install packages for all architectures that the machine can run, such as 32-bit ones',
        lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
      },
      '--nocore': {
        type: 'flag',
        help: 'leave out the group core',
        lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
      },
      '--timeout': {
        type: 'int',
        sticky: false,
        help: 'seconds to wait for a server to answer',
        lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL7' } },
      },
      '--retries': {
        type: 'int',
        sticky: false,
        help: 'how often to try a download again',
        lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL7' } },
      },
      '--excludeWeakdeps': {
        type: 'flag',
        help: 'old spelling of --exclude-weakdeps',
        lanes: {
          fedora: { since: 'F24', discouraged: 'F32', deprecated: 'F40' },
          rhel: { since: 'RHEL8', discouraged: 'RHEL9', removed: 'RHEL10' },
        },
      },
      '--inst-langs': {
        sticky: true,
        help: 'languages whose translations are installed, as LANG:LANG; all when left out',
        lanes: { fedora: { since: 'F32' }, rhel: { since: 'RHEL9' } },
      },
      '--exclude-weakdeps': {
        type: 'flag',
        help: 'leave out packages that others only recommend',
        lanes: { fedora: { since: 'F32' }, rhel: { since: 'RHEL9' } },
      },
      '--ignorebroken': {
        type: 'flag',
        help: 'go on when packages or groups are in conflict',
        lanes: { fedora: { since: 'F32' } },
      },
    },
  },
  '%pre': {
    name: '%pre',
    description:
      'A script that runs in the installer before the rest of the kickstart takes effect; it may write files that %include reads.',
    example: '%pre --interpreter=/bin/bash --erroronfail\nls /sys/block > /tmp/disks\n%end\n',
    body: 'script',
    header: 'options',
    options: scriptOptions,
  },
  '%pre-install': {
    name: '%pre-install',
    description:
      'A script that runs in the installer when the disks are mounted below /mnt/sysroot and nothing is installed yet.',
    example: '%pre-install\nmkdir -p /mnt/sysroot/etc/site\n%end\n',
    body: 'script',
    header: 'options',
    options: scriptOptions,
  },
  '%post': {
    name: '%post',
    description: 'A script that runs at the end of the installation, with the installed system as its root directory.',
    example: '%post --log=/root/ks-post.log --erroronfail\nsystemctl enable sshd\n%end\n',
    body: 'script',
    header: 'options',
    options: {
      ...scriptOptions,
      '--nochroot': { type: 'flag', help: 'run in the installer, where the installed system is below /mnt/sysroot' },
    },
  },
  '%onerror': {
    name: '%onerror',
    description:
      'A script that runs in the installer when the installation, or a script with --erroronfail, has failed.',
    example: '%onerror\ncp /tmp/anaconda.log /mnt/logs/\n%end\n',
    body: 'script',
    header: 'options',
    options: scriptOptions,
  },
  '%traceback': {
    name: '%traceback',
    description: 'A script that runs in the installer when the installer itself crashes.',
    example: '%traceback\ncp /tmp/anaconda.log /mnt/logs/\n%end\n',
    body: 'script',
    lanes: { fedora: { since: 'FC3', deprecated: 'F34' }, rhel: { since: 'RHEL3', deprecated: 'RHEL9' } },
    instead: '%onerror',
    header: 'options',
    options: scriptOptions,
  },
  '%certificate': {
    name: '%certificate',
    description: 'A PEM certificate that is stored in a file, in the installer and in the installed system.',
    example:
      '%certificate --filename=site-ca.pem --type=anchor\n-----BEGIN CERTIFICATE-----\nMIIBexample\n-----END CERTIFICATE-----\n%end\n',
    body: 'certificate',
    header: 'options',
    options: {
      '--filename': { required: true, help: 'name of the file that the certificate is stored in, without a folder' },
      '--dir': { help: 'folder of that file, by its full path' },
      '--type': { help: 'what the certificate is for, in place of a folder; anchor: trust what this authority signs' },
    },
  },
  '%addon': {
    name: '%addon',
    description: 'Lines for the add-on of the installer that the header names; the add-on alone knows what they mean.',
    example: '%addon com_redhat_kdump --enable --reserve-mb=auto\n%end\n',
    body: 'opaque',
    header: 'any',
  },
  '%anaconda': {
    name: '%anaconda',
    description: 'Settings of the installer itself; older releases had their password policies there.',
    example: '%anaconda\n%end\n',
    body: 'opaque',
    header: 'any',
  },
} as const satisfies Record<string, SectionDef>

/** Options of a group line in `%packages`, in every release. */
export const groupOptions = {
  '--nodefaults': { type: 'flag', help: 'only the mandatory packages of the group' },
  '--optional': { type: 'flag', help: 'the optional packages of the group too' },
} as const satisfies Record<Flag, OptionDef>
