import { checkCodes } from '../../check/codes.ts'
import type { CheckCode } from '../../diagnostics/stage-codes.ts'
import type { CodeText, CodeTexts } from './code-text.ts'

const stops = 'The installer stops at such a line before anything is installed.'
const whole = 'ks explain COMMAND tells what the command takes, in which releases.'

/** What there is to say beyond the sentences of `checkCodes`. */
const more: Readonly<Record<CheckCode, Omit<CodeText, 'what'>>> = {
  'check/ambiguous-option': {
    why: 'An option may be cut short only as far as it is the only one that begins so.',
    todo: 'Write the option in full.',
  },
  'check/bad-package': {
    why: 'A line of %packages is a name, a pattern, a group behind @ or an exclusion behind -; there is no name in this one.',
    todo: 'Write the name, or take the line out.',
  },
  'check/bad-value': { why: stops, todo: 'Write such a value as the message expects.' },
  'check/conflict': {
    why: 'The two say different things about one matter, such as the layout of the disks, and the reference refuses both.',
    todo: 'Keep one of them.',
  },
  'check/deprecated-command': {
    why: 'The command does nothing any more, and later releases refuse it.',
    todo: 'Take the line out, or do it by what the hint names; ks migrate does what is mechanical.',
  },
  'check/deprecated-option': {
    why: 'It works for now; later releases refuse it.',
    todo: 'Write what the hint names; ks migrate does what is mechanical.',
  },
  'check/deprecated-section': {
    why: 'It works for now; later releases refuse it.',
    todo: 'Use the section that the hint names.',
  },
  'check/discouraged-command': {
    why: 'It works for now; later releases refuse it.',
    todo: 'Do it by what the hint names.',
  },
  'check/duplicate': {
    why: 'The reference keeps one of the two and warns, or refuses the second.',
    todo: 'Keep one; what both say goes onto one line.',
  },
  'check/empty-certificate': {
    why: 'The reference refuses the section: there is nothing to install.',
    todo: 'Put the certificate in, in PEM form, or take the section out.',
  },
  'check/empty-file': {
    why: 'The installer would ask for everything.',
    todo: 'Look whether the right file was named.',
  },
  'check/excludes': { why: stops, todo: 'Keep one of them.' },
  'check/ignored-word': {
    why: 'It looks as if it did something, and does nothing.',
    todo: 'Take it out.',
  },
  'check/indented-command': {
    why: 'The reference cuts the name off by counting letters from the start of the line, so that words get lost.',
    todo: 'Take the blanks out.',
  },
  'check/line-continuation': {
    why: 'A command ends with its line; the backslash becomes a word, and the next line is read as another command.',
    todo: 'Write the command on one line.',
  },
  'check/missing-end': {
    why: 'The rest of the file, commands and all, is taken for the body of the section.',
    todo: 'Write %end on a line of its own behind it.',
  },
  'check/missing-option': { why: stops, todo: `Add the option. ${whole}` },
  'check/missing-value': {
    why: stops,
    todo: 'Write the value behind = or as the next word.',
  },
  'check/missing-word': { why: stops, todo: `Add the word. ${whole}` },
  'check/removed-command': {
    why: stops,
    todo: 'Take the line out, or do it by what the hint names; ks migrate does what is mechanical.',
  },
  'check/requires': { why: stops, todo: 'Add what it needs, or take it out.' },
  'check/unexpected-value': { why: stops, todo: 'Take the = and what follows it out.' },
  'check/unexpected-word': {
    why: `${stops} Often an option has lost its dashes, or a value its quotes.`,
    todo: 'Put a value with blanks in quotes, or take the word out.',
  },
  'check/unknown-command': {
    why: stops,
    todo: 'Correct it, or choose with --release the release that the file is for; ks explain lists all commands.',
  },
  'check/unknown-option': {
    why: stops,
    todo: `Correct it, or choose with --release the release that the file is for. ${whole}`,
  },
  'check/unusable-command': {
    why: 'The reference has the name, and refuses every line that begins with it.',
    todo: 'Take the line out, or do it by what the hint names.',
  },
}

export const checkTexts = Object.fromEntries(
  Object.entries(checkCodes).map(([code, what]) => [code, { what, ...more[code as CheckCode] }]),
) as CodeTexts<CheckCode>
