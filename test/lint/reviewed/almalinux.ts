import type { Reviewed } from './reviewed.ts'

/** Kickstarts that Packer feeds to a virtual machine with one SCSI disk; Ansible goes over the image afterwards. */
const files = /^almalinux-cloud-images\//

/** Errors and warnings on the kickstarts of almalinux/cloud-images. */
export const almalinux: readonly Reviewed[] = [
  {
    code: 'security/plaintext-password',
    severity: 'warning',
    files,
    line: /^rootpw --plaintext almalinux$/,
    reason: 'a password of the build that stays in the image should Ansible not take it out',
  },
  {
    code: 'style/require-language',
    severity: 'warning',
    files: /almalinux-[89]\.gcp-/,
    line: /^text --non-interactive$/,
    reason: 'no lang and no keyboard: in text mode the firmware or en_US.UTF-8 and us decide',
  },
  {
    code: 'check/discouraged-command',
    severity: 'warning',
    files: /almalinux-[89]\.gencloud-s390x\.ks$/,
    line: /^auth --enableshadow --passalgo=sha512$/,
    reason: 'authconfig is gone: the reference warns too, and EL 10 refuses it (its makers took it out there)',
  },
  {
    code: 'check/deprecated-option',
    severity: 'warning',
    files: /almalinux-9\.gcp-/,
    line: /^timezone --utc UTC --ntpservers=/,
    reason: 'timesource is the command for it since EL 9: the reference warns too, and EL 10 refuses it',
  },
  {
    code: 'koji/no-url',
    severity: 'error',
    files,
    line: /^url --url https:\/\/(?:kitten\.)?repo\.almalinux\.org\//,
    reason: "made for Packer: Koji's manual forbids url, and its builder puts another in its place",
  },
  {
    code: 'koji/require-clearpart',
    severity: 'error',
    files: /(?:azure|gencloud|oci|vagrant)-x86_64(?:_v2|-bios)?\.ks$/,
    reason: "made for Packer: %pre makes the partitions, so clearpart, which Koji's manual demands, is not there",
  },
  {
    code: 'koji/require-zerombr',
    severity: 'error',
    files: /(?:azure|gencloud|oci|vagrant)-x86_64(?:_v2|-bios)?\.ks$/,
    reason: "made for Packer: %pre labels the disk, so zerombr, which Koji's manual demands, is not there",
  },
  {
    code: 'koji/require-locked-root',
    severity: 'error',
    files,
    line: /^rootpw --plaintext almalinux$/,
    reason: "made for Packer, which logs in as root: Koji's manual demands a locked root or a user",
  },
  {
    code: 'koji/require-locked-root',
    severity: 'error',
    files: /gencloud-s390x\.ks$/,
    line: /^rootpw --iscrypted nope$/,
    reason: "no password matches, but the account is not locked, which Koji's manual demands",
  },
  {
    code: 'koji/no-include',
    severity: 'warning',
    files,
    line: /^%include \/tmp\/partitions\.ks$/,
    reason: 'the file is there in the installer only: the builder, which reads the kickstart first, has no such file',
  },
  {
    code: 'storage/oz-disk',
    severity: 'warning',
    files,
    line: /^part \S+ --fstype=\S+ --onpart=sda[1-4]$/,
    reason: 'made for a SCSI disk: the machine of Oz has vda, where %pre and the installation stop',
  },
]
