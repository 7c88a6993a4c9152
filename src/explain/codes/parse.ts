import type { ParseCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

export const parseTexts: CodeTexts<ParseCode> = {
  'parse/binary': {
    what: 'A file that is no text at all',
    why: 'A kickstart is text; this file has bytes that no text has, such as those of an archive or image.',
    todo: 'Name the kickstart instead of what it is packed in.',
  },
  'parse/byte-order-mark': {
    what: 'A byte order mark at the start of the text',
    why: 'The installer takes it for a part of the first word, which then is no command.',
    todo: 'Save the file as UTF-8 without a byte order mark.',
  },
  'parse/empty-name': {
    what: 'A command line whose first word is empty',
    why: 'Quotes with nothing between them name no command, and every release refuses the line.',
    todo: 'Write the command in their place.',
  },
  'parse/invisible-character': {
    what: 'A character that cannot be seen where a word is expected',
    why: 'A no-break space, for instance, divides no words: what looks like two words is one.',
    todo: 'Type the line anew; such characters come along when text is copied from a web page.',
  },
  'parse/line-end': {
    what: 'A line end that is read otherwise than it looks',
    why: 'It ends the line, but the installer takes it as a part of the last word as well.',
    todo: 'Put a plain line feed there, or take the character out.',
  },
  'parse/no-operand': {
    what: 'An %include or %ksappend without a file',
    why: 'There is nothing to include, and the reference refuses the line.',
    todo: 'Name the file, or take the line out.',
  },
  'parse/not-utf8': {
    what: 'A file that is not UTF-8 text; it is never rewritten',
    why: 'Its letters cannot be told for certain, so that writing it again could change them.',
    todo: 'Convert it once, for instance with iconv -f latin1 -t utf-8.',
  },
  'parse/stray-end': {
    what: 'An %end outside any section',
    why: 'The section ended before, or its start is misspelt; what stands between is read as commands.',
    todo: 'Look for the line that should start the section, or take the %end out.',
  },
  'parse/too-large': {
    what: 'A file larger than a kickstart can be',
    why: 'Kickstarts are small; reading this one as one would take all memory.',
    todo: 'Name the kickstart instead of an image or a log.',
  },
  'parse/trailing-backslash': {
    what: 'A backslash with nothing behind it',
    why: 'It protects the character behind it, and there is none: the reference cannot divide the line into words.',
    todo: 'Take the backslash out; a command cannot go on in the next line.',
  },
  'parse/unclosed-quote': {
    what: 'A quote that is opened and never closed',
    why: 'A word ends with its line at the latest, so that the reference cannot divide the line into words.',
    todo: 'Close the quote on the same line, or put a backslash before an apostrophe.',
  },
  'parse/unknown-section': {
    what: 'A section that no release knows',
    why: 'The reference refuses the whole kickstart for it.',
    todo: 'Correct its name; ks explain lists all sections.',
  },
}
