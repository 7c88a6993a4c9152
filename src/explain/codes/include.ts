import type { IncludeCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

export const includeTexts: CodeTexts<IncludeCode> = {
  'include/binary': {
    what: 'An included file that is no text at all',
    why: 'Only lines of a kickstart can take the place of an include.',
    todo: 'Include the kickstart instead of what it is packed in.',
  },
  'include/byte-order-mark': {
    what: 'A byte order mark at the start of an included file; it is left out',
    why: 'In the middle of a kickstart it would be a part of a word.',
    todo: 'Save the included file as UTF-8 without a byte order mark.',
  },
  'include/cycle': {
    what: 'A file that includes itself, directly or through others',
    why: 'Reading it would never end.',
    todo: 'Take out one of the includes of the chain that is shown.',
  },
  'include/in-installer': {
    what: 'An include of a file that only the running installer has; it stays as it is',
    why: 'The medium is mounted at /run/install, and /usr/share/anaconda belongs to the installer: their files cannot be read beforehand.',
    todo: 'Nothing; where the file lies here too, --include-map NAME=PATH reads it.',
  },
  'include/made-in-pre': {
    what: 'An include of a file that %pre makes during the installation; it stays as it is',
    why: 'Its lines are known only on the machine that is installed, so that nothing here can judge them.',
    todo: 'Nothing; --define-include PATH=FILE judges as if it had the lines of FILE.',
  },
  'include/missing': {
    what: 'An included file that is nowhere to be found',
    why: 'The installer stops where an include leads nowhere.',
    todo: 'Correct the path, or say with -I, or include-path in .ks.yaml, in which folder to look.',
  },
  'include/no-operand': {
    what: 'An %include or %ksappend without a file',
    why: 'There is nothing to include, and the reference refuses the line.',
    todo: 'Name the file, or take the line out.',
  },
  'include/not-a-file': {
    what: 'An include of a folder or a device',
    why: 'Only a regular file has lines that can take its place.',
    todo: 'Name the file in the folder.',
  },
  'include/not-utf8': {
    what: 'An included file that is not UTF-8 text',
    why: 'Its letters cannot be told for certain.',
    todo: 'Convert it once, for instance with iconv -f latin1 -t utf-8.',
  },
  'include/other-file': {
    what: 'An include that pykickstart, run in this folder, would follow to another file',
    why: 'pykickstart looks in the current folder, not in that of the including file: two tools read two kickstarts.',
    todo: 'Rename one of the two files, or run pykickstart in the folder of the kickstart.',
  },
  'include/outside': {
    what: 'An include that leads out of the checkout',
    why: 'A build system has the checkout alone, and a foreign repository must not reach files of this machine.',
    todo: 'Put the file into the repository; --allow-outside reads it where something lies around the checkout.',
  },
  'include/permission': {
    what: 'An included file that may not be read',
    why: 'What is in it is missing from the kickstart.',
    todo: 'Give yourself permission to read the file.',
  },
  'include/placeholder': {
    what: 'An include whose file name has a placeholder without a value; it stays as it is',
    why: 'Which file it names is known only once the template is filled in.',
    todo: 'Give a value with --define NAME=VALUE, or a file with --include-map.',
  },
  'include/remote': {
    what: 'An include of a URL; nothing is fetched without --allow-remote',
    why: 'What stands at the URL may change at any time, and linting stays off the network unless asked.',
    todo: 'Give --allow-remote, or a copy of the file with --include-map URL=FILE.',
  },
  'include/section-crosses': {
    what: 'A section that begins in one file and ends in another',
    why: 'Neither file can be read or changed by itself.',
    todo: 'Put the start of the section and its %end into one file.',
  },
  'include/too-deep': {
    what: 'Too many includes in one another',
    why: 'No kickstart needs so many; most likely the files include one another in a circle.',
    todo: 'Look through the chain that is shown.',
  },
  'include/too-large': {
    what: 'More text or more includes than a kickstart can have',
    why: 'A fragment that is included many times over grows without bounds.',
    todo: 'Look which file is included again and again: ks deps draws it.',
  },
  'include/unreachable': {
    what: 'An included URL that could not be fetched',
    why: 'What is in it is missing from the kickstart.',
    todo: 'Try the URL with curl; the message says what the server answered.',
  },
  'include/unreadable': {
    what: 'An included file that could not be read',
    why: 'What is in it is missing from the kickstart.',
    todo: 'The message says what the system told.',
  },
  'include/wrong-type': {
    what: 'An included URL whose answer is no kickstart, such as a web page',
    why: 'A page to log in, or of a forge, stands where the text of the file was wanted.',
    todo: 'Take the URL of the raw file.',
  },
}
