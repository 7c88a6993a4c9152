import type { VerdiffCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

const asks = 'Make the change by hand, or see what ks migrate can do for it.'

export const verdiffTexts: CodeTexts<VerdiffCode> = {
  'verdiff/added': {
    what: 'Something the kickstart says that the later release knows and the earlier did not',
    why: 'The file was not for the earlier release alone.',
    todo: 'Nothing, on the way to the later release.',
  },
  'verdiff/changed': {
    what: 'Something the kickstart says that the later release reads otherwise',
    why: 'The line is accepted, and may mean something else.',
    todo: 'Compare what it did with what it will do; ks explain tells both.',
  },
  'verdiff/deprecated': {
    what: 'Something the kickstart says that the later release warns about or ignores',
    why: 'It does nothing any more, or will be refused by a release to come.',
    todo: asks,
  },
  'verdiff/refused': {
    what: 'A combination or value that the later release refuses, though it knows every word of it',
    why: 'The installer stops at the line before anything is installed.',
    todo: asks,
  },
  'verdiff/removed': {
    what: 'Something the kickstart says that the later release no longer has',
    why: 'The installer stops at the line before anything is installed.',
    todo: asks,
  },
}
