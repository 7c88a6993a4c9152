import type { MigrateCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

const byHand = 'Make the change by hand, as the hint says; ks verdiff lists all that differs between the two releases.'
const made = 'ks migrate --write makes the change.'

export const migrateTexts: CodeTexts<MigrateCode> = {
  'migrate/addon': {
    what: 'An add-on that has another name in the later release, or is gone',
    why: 'The installer passes over the section of an add-on that it does not have, without a word.',
    todo: 'A new name is written by ks migrate --write; what a gone add-on did has to be done another way.',
  },
  'migrate/anaconda-section': {
    what: 'An %anaconda section on the way to a release that is about to drop it, or refuses it',
    why: 'From Fedora 36 and RHEL 10 on the installer knows no such section and stops; pykickstart still takes it.',
    todo: 'ks migrate --write removes it there; rules for passwords go into the configuration of the installer image.',
  },
  'migrate/auth': {
    what: 'An auth or authconfig line; authselect has taken its place',
    why: 'Fedora 35 and RHEL 10 refuse the line, earlier ones warn about it.',
    todo: 'Shadow passwords and SHA-512 are the default, so that a line of these alone goes. For the rest write authselect.',
  },
  'migrate/changed': {
    what: 'Something that the later release reads otherwise',
    why: 'The line is accepted, and may mean something else.',
    todo: 'Compare what it did with what it will do; ks explain tells both.',
  },
  'migrate/default-packages': {
    what: 'A kickstart without %packages, on the way over Fedora 35 or RHEL 10',
    why: 'Before, an installation in text mode stopped and asked; since, it installs the default environment.',
    todo: 'Write the section, so that both install the same.',
  },
  'migrate/deleted-line': {
    what: 'A line that does nothing in the later release, or is refused by it, without anything getting lost',
    why: 'What it asked for happens by itself, or no longer exists.',
    todo: made,
  },
  'migrate/deleted-option': {
    what: 'An option that the later release takes no more, without anything getting lost',
    why: 'What it asked for happens by itself, or no longer exists.',
    todo: made,
  },
  'migrate/deprecated': {
    what: 'Something that the later release warns about or ignores, and that only a human can replace',
    why: 'It does nothing any more, or will be refused by a release to come.',
    todo: byHand,
  },
  'migrate/gpt': {
    what: 'A layout by hand that has no place for the boot loader of a BIOS machine on a GPT disk',
    why: 'From Fedora 37 and RHEL 10 on disks get a GPT on BIOS machines too, which then need a biosboot partition.',
    todo: 'Write reqpart, or part biosboot, if the kickstart is for such machines.',
  },
  'migrate/kdump': {
    what: 'The package of kdump, which has another name in the later release',
    why: 'From Fedora 40 and RHEL 10 on kdump is in kdump-utils; before it was in kexec-tools.',
    todo: 'List the right one, or leave it to the add-on com_redhat_kdump, which brings it along.',
  },
  'migrate/refused': {
    what: 'A combination or value that the later release refuses, though it knows every word of it',
    why: 'The installer stops at the line before anything is installed.',
    todo: byHand,
  },
  'migrate/release-in-url': {
    what: 'A URL that names the earlier release',
    why: 'The installation would still be of the earlier release.',
    todo: 'Write the URL of the same repository of the later release.',
  },
  'migrate/removed': {
    what: 'Something that the later release does not have, and that only a human can replace',
    why: 'The installer stops at the line before anything is installed.',
    todo: byHand,
  },
  'migrate/respelt-option': {
    what: 'An option that the later release spells otherwise',
    why: 'It is the same option by another name.',
    todo: made,
  },
  'migrate/time-source': {
    what: 'Time servers on a timezone line, which are for timesource, or the other way round',
    why: 'From Fedora 33 and RHEL 9 on timesource names them, one on each line.',
    todo: made,
  },
  'migrate/version-line': {
    what: 'A #version= comment that names the earlier release',
    why: 'Tools take from it for which release the kickstart is.',
    todo: made,
  },
}
