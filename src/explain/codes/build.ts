import type { BuildCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

export const buildTexts: CodeTexts<BuildCode> = {
  'build/arch-variable': {
    what: 'A variable in a URL that this build tool does not replace',
    why: 'It would reach the installer as it stands, and no server has such a path.',
    todo: 'Write $basearch, which the installer itself replaces.',
  },
  'build/ignored-option': {
    what: 'An option that this build tool does not look at',
    why: 'The build would go on without it.',
    todo: 'Leave it out, or take the other target.',
  },
  'build/missing-option': {
    what: 'Something the build cannot do without',
    why: 'Without it the task would be refused, or would install from nowhere.',
    todo: 'Give the option that the message names.',
  },
  'build/noverifyssl': {
    what: 'An option that Koji allows only where its builders are set up for it',
    why: 'Packages from a server that is not verified may be anybody’s.',
    todo: 'Leave --noverifyssl out, or ask the administrators of the build system.',
  },
  'build/placeholder': {
    what: 'A word in capitals in the koji command line, where a value was not given',
    why: 'The command line cannot be run as it is.',
    todo: 'Give the options that the hint names, or fill the words in by hand.',
  },
  'build/unusable-option': {
    what: 'A value that the build tool would refuse',
    why: 'The task would fail at its very start, or read the value as something else.',
    todo: 'Give a value such as the message expects.',
  },
}
