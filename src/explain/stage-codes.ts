import { checkCodes } from '../check/codes.ts'
import { type CodeExample, codeExamples } from './code-examples.ts'
import { paragraph } from './prose.ts'

/** What the stages before linting report, apart from `check`, which lists its own codes. */
const others: Readonly<Record<string, string>> = {
  'parse/byte-order-mark': 'A byte order mark at the start of the text',
  'parse/empty-name': 'A command line whose first word is empty',
  'parse/invisible-character': 'A character that cannot be seen where a word is expected',
  'parse/line-end': 'A line end that is read otherwise than it looks',
  'parse/no-operand': 'An %include or %ksappend without a file',
  'parse/stray-end': 'An %end outside any section',
  'parse/trailing-backslash': 'A backslash with nothing behind it',
  'parse/unclosed-quote': 'A quote that is opened and never closed',
  'parse/unknown-section': 'A section that no release knows',
  'parse/not-utf8': 'A file that is not UTF-8 text; it is never rewritten',
  'parse/binary': 'A file that is no text at all',
  'parse/too-large': 'A file larger than a kickstart can be',
  'check/empty-file': 'A kickstart without commands or sections',
  'include/byte-order-mark': 'A byte order mark at the start of an included file; it is left out',
  'include/cycle': 'A file that includes itself, directly or through others',
  'include/made-in-pre': 'An include of a file that %pre makes during the installation; it stays as it is',
  'include/no-operand': 'An %include or %ksappend without a file',
  'include/section-crosses': 'A section that begins in one file and ends in another',
  'include/too-deep': 'Too many includes in one another',
  'include/too-large': 'More text or more includes than a kickstart can have',
  'include/missing': 'An included file that is nowhere to be found',
  'include/not-a-file': 'An include of a folder or a device',
  'include/not-utf8': 'An included file that is not UTF-8 text',
  'include/binary': 'An included file that is no text at all',
  'include/permission': 'An included file that may not be read',
  'include/outside': 'An include that leads out of the checkout',
  'include/other-file': 'An include that pykickstart, run in this folder, would follow to another file',
  'include/placeholder': 'An include whose file name has a placeholder without a value; it stays as it is',
  'include/remote': 'An include of a URL; nothing is fetched without --allow-remote',
  'include/unreachable': 'An included URL that could not be fetched',
  'include/wrong-type': 'An included URL whose answer is no kickstart, such as a web page',
  'include/unreadable': 'An included file that could not be read',
  'scm/scheme': 'A repository URL with a scheme that Koji does not know; https is written git+https://',
  'scm/host': 'A repository URL with a host that cannot be read',
  'scm/user': 'A repository URL with more than one @ before its path',
  'scm/password': 'A repository URL with a password, which Koji refuses',
  'scm/path': 'A repository URL without a path',
  'scm/root': 'A repository URL whose path names no repository',
  'scm/params': 'A repository URL with a ; in the last part of its path',
  'scm/revision': 'A repository URL without a revision behind #',
  'scm/user-missing': 'A repository URL by ssh without a user',
  'scm/option': 'A word of a repository URL that a program could take for an option',
  'scm/local': 'A repository of this machine, which no builder can reach; --allow-local-scm allows it',
  'scm/unsupported': 'A repository that is neither git nor Subversion',
  'scm/no-client': 'A client that is not installed: git or svn',
  'scm/unreachable': 'A server that cannot be reached, or refused; the message is of git or svn',
  'scm/timeout': 'A server that says nothing for too long',
  'scm/busy': 'Another ks that fetches the same repository and does not end',
  'scm/unknown-revision': 'A branch, tag or commit that the repository does not have',
  'scm/not-cached': 'A revision that no earlier run has left in the cache, with --offline',
  'scm/cache': 'A cache folder that cannot be written to',
  'scm/source': 'A --source of another repository, or whose path is no git working tree',
  'scm/no-kickstart': 'A kickstart that is not in the repository',
  'scm/outside': 'A kickstart outside the repository',
  'scm/base-name': 'A kickstart in a folder, where koji-image looks for its base name only',
  'config/not-yaml': 'A configuration file that is not YAML',
  'config/unknown-key': 'A key that the configuration does not have',
  'config/missing-key': 'A key that this part of the configuration needs',
  'config/bad-value': 'A value that the key cannot have',
  'config/extends': 'An extended configuration that cannot be used',
  'build/arch-variable': 'A variable in a URL that this build tool does not replace',
  'build/ignored-option': 'An option that this build tool does not look at',
  'build/missing-option': 'Something the build cannot do without',
  'build/noverifyssl': 'An option that Koji allows only where its builders are set up for it',
  'build/placeholder': 'A word in capitals in the koji command line, where a value was not given',
  'build/unusable-option': 'A value that the build tool would refuse',
  'verdiff/added': 'Something the kickstart says that the later release knows and the earlier did not',
  'verdiff/deprecated': 'Something the kickstart says that the later release warns about or ignores',
  'verdiff/removed': 'Something the kickstart says that the later release no longer has',
  'verdiff/changed': 'Something the kickstart says that the later release reads otherwise',
  'verdiff/refused': 'A combination or value that the later release refuses, though it knows every word of it',
}

const sentences: Readonly<Record<string, string>> = { ...checkCodes, ...others }

/** Every code that is no rule. */
export const stageCodes: readonly string[] = Object.keys(sentences)

const stages: Readonly<Record<string, string>> = {
  parse: 'reading the text',
  include: 'following includes',
  check: 'checking against the kickstart release',
  scm: 'taking a kickstart out of a repository',
  config: 'reading the configuration',
  build: 'preparing a build',
  verdiff: 'comparing two releases',
}

/** A code of a stage as `ks explain` tells it, also as JSON. */
export interface CodePage {
  readonly topic: 'code'
  readonly name: string
  /** What is reported, without a full stop. */
  readonly description: string
  /** What was going on. */
  readonly found: string
  readonly example?: CodeExample
}

/** Undefined for what is no code of a stage. */
export function codePage(code: string): CodePage | undefined {
  const description = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  const found = stages[code.slice(0, code.indexOf('/'))]
  if (description === undefined || found === undefined) return undefined
  const example = codeExamples[code]
  return { topic: 'code', name: code, description, found, ...(example && { example }) }
}

/** A code for a terminal. */
export function codeText({ name, description, found, example }: CodePage, width: number): string {
  const graded = name.startsWith('verdiff/') ? '' : ` Grade it with --rule ${name}=SEVERITY, or in .ks.yaml.`
  const parts = [
    name,
    paragraph(`${description}.`, width),
    ...(example ? [exampleText(`Wrong${example.release ? ` in ${example.release}` : ''}:`, example.text)] : []),
    ...(example?.better === undefined ? [] : [exampleText('Right:', example.better)]),
    paragraph(`Found while ${found}.${graded}`, width),
  ]
  return `${parts.join('\n\n')}\n`
}

function exampleText(title: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return `${title}\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`
}
