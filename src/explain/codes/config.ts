import type { ConfigCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

const mistyped = 'What is misspelt would silently do nothing.'

export const configTexts: CodeTexts<ConfigCode> = {
  'config/bad-value': {
    what: 'A value that the key cannot have',
    why: mistyped,
    todo: 'Write one of the values that the message lists; schema/ks-yaml.schema.json tells them to an editor.',
  },
  'config/duplicate-key': {
    what: 'A key that stands twice in one mapping',
    why: 'YAML forbids it: which of the two counts would be chance.',
    todo: 'Keep one of them.',
  },
  'config/extends': {
    what: 'An extended configuration that cannot be used',
    why: 'It is not there, cannot be read, or extends this file in turn.',
    todo: 'Correct the path, which is relative to the file that names it.',
  },
  'config/missing-key': {
    what: 'A key that this part of the configuration needs',
    why: 'An override without files is about no file; a pair to flatten has two ends.',
    todo: 'Add the key.',
  },
  'config/not-yaml': {
    what: 'A configuration file that is not YAML',
    why: 'What it says cannot be told for certain, so that nothing of it is used.',
    todo: 'Mend it at the place shown; most often quotes or blanks before a key are missing.',
  },
  'config/unknown-key': {
    what: 'A key that the configuration does not have',
    why: mistyped,
    todo: 'Correct it by the list in the message.',
  },
  'config/unknown-release': {
    what: 'A release that nobody knows',
    why: 'Without it kickstarts would be judged for another release.',
    todo: 'Write a name that ks releases lists, such as F42, el9 or rocky-9.',
  },
  'config/unknown-rule': {
    what: 'A rule or code that nobody knows',
    why: mistyped,
    todo: 'Correct it; ks rules lists the rules, ks explain CODE knows what stands in brackets behind a finding.',
  },
  'config/unknown-target': {
    what: 'A target that nobody knows',
    why: 'Kickstarts would be judged for another build tool.',
    todo: 'Write one that ks lint --help lists behind --for.',
  },
}
