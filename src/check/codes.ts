import type { CheckCode } from '../diagnostics/stage-codes.ts'

/** Every code about what a release makes of a kickstart, with what it is about. */
export const checkCodes = {
  'check/unknown-command': 'A word at the start of a line that is no command of the release',
  'check/removed-command': 'A command that the release refuses by name',
  'check/deprecated-command': 'A command that the release ignores with a warning',
  'check/discouraged-command': 'A command that still works in the release, with a warning',
  'check/indented-command': 'Blanks before a command whose line the reference cuts by counting characters',
  'check/unusable-command': 'A command of the tables that no line may use',
  'check/unknown-option': 'An option that the command does not have in the release',
  'check/deprecated-option': 'An option that the release warns about',
  'check/ambiguous-option': 'A shortened option that could be several',
  'check/missing-value': 'An option without the value it needs',
  'check/unexpected-value': 'A value given to an option that takes none',
  'check/bad-value': 'A value that the option or word cannot have',
  'check/missing-option': 'An option that the command cannot do without',
  'check/missing-word': 'A word that the command cannot do without',
  'check/unexpected-word': 'A word more than the command takes',
  'check/ignored-word': 'A word that the command reads and ignores',
  'check/excludes': 'Options or words that cannot stand together',
  'check/requires': 'An option that needs another one',
  'check/conflict': 'A command that may not follow an earlier one',
  'check/duplicate': 'Something defined a second time',
  'check/line-continuation': 'A backslash at the end of a line, which continues nothing',
  'check/deprecated-section': 'A section that works in the release, with a warning',
  'check/missing-end': 'A section without %end',
  'check/bad-package': 'A line of %packages that cannot be read',
  'check/empty-certificate': 'A %certificate section without content',
  'check/empty-file': 'A kickstart without commands or sections',
} as const satisfies Readonly<Record<CheckCode, string>>

export type { CheckCode }
