import type { Severity } from '../../../src/diagnostics/diagnostic.ts'
import type { LintOptions } from '../../../src/lint/lint-result.ts'

/** A mistake that somebody makes, as a whole kickstart, and the kickstart he meant. */
export interface Probe {
  /** The row of the facts it is from, such as `demand 3.9` or `anaconda 5, clearpart missing`. */
  readonly row: string
  /** `‹` and `›` enclose the words that are wrong; with nothing between them where something is missing. */
  readonly bad: string
  /** The same without the mistake: no error and no warning is told of it, and nothing by the code. */
  readonly good: string
  /** What tells the mistake. */
  readonly code: string
  /** How heavy it is there, where the facts tell it by release or target; undefined: no matter. */
  readonly severity?: Severity
  readonly options?: LintOptions
  /** What `good` is linted with, where it is the release or target that makes the mistake one; default `options`. */
  readonly goodOptions?: LintOptions
  /** Why it is not found: it counts as missed, and the test fails when that is no longer so. */
  readonly missed?: string
}

/** What every complete kickstart has besides what a probe is about; a text that has a line of its own for it leaves it out. */
const usual: readonly (readonly [command: RegExp, line: string])[] = [
  [/^(?:text|graphical|cmdline)\b/m, 'text'],
  [/^lang\b/m, 'lang en_US.UTF-8'],
  [/^keyboard\b/m, 'keyboard us'],
  [/^timezone\b/m, 'timezone Etc/UTC --utc'],
  [/^network\b/m, 'network --bootproto=dhcp'],
  [/^(?:url|nfs|cdrom|harddrive|hmc|liveimg|ostree\w*|bootc)\b/m, 'url --url=https://example.org/os/'],
  [/^rootpw\b/m, 'rootpw --lock'],
  [
    /^(?:user|sshkey)\b/m,
    'user --name=admin --groups=wheel --iscrypted --password=$6$0123456789abcdef$9q1Zk1rWJ0u1T9X8mV5sYbqk6D2cHn7LpA3fGjR4oEwUtIyKxMvBzCQdSgPhNlOaXrTe1W2yU3iO4pA5sD6fG.',
  ],
  [/^zerombr\b/m, 'zerombr'],
  [/^clearpart\b/m, 'clearpart --all --initlabel'],
  [/^(?:autopart|part|partition|mount|logvol|raid|volgroup|btrfs|reqpart)\b/m, 'autopart'],
  [/^(?:reboot|poweroff|shutdown|halt)\b/m, 'reboot'],
]

/** Puts lines into a kickstart that has everything else; sections go behind the commands. `without` names commands to leave out. */
export function complete(lines: string, without: readonly string[] = []): string {
  const section = lines.search(/^‹?%(?!include)/m)
  const commands = section < 0 ? lines : lines.slice(0, section)
  const sections = section < 0 ? '' : lines.slice(section)
  const plain = commands.replace(/[‹›]/g, '')
  const rest = usual.filter(([command, line]) => !command.test(plain) && !without.includes(line.split(' ')[0]!))
  const packages = /^‹?%packages/m.test(sections) || without.includes('%packages') ? '' : '%packages\n@core\n%end\n'
  const end = commands === '' || commands.endsWith('\n') ? '' : '\n'
  return `${rest.map(([, line]) => `${line}\n`).join('')}${commands}${end}${packages}${sections}`
}
