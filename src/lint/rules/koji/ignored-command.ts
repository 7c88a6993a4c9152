import type { Located } from '../../../source/span.ts'
import type { Rule } from '../../rule.ts'

/** They ask for nothing that could be missed in an image. */
const harmless = [
  'clearpart',
  'cmdline',
  'graphical',
  'halt',
  'ignoredisk',
  'poweroff',
  'reboot',
  'shutdown',
  'skipx',
  'text',
  'url',
  'zerombr',
] as const

export const ignoredCommand: Rule<'kickstart'> = {
  meta: {
    id: 'koji/ignored-command',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow commands and sections that the build tool passes over.',
    why: 'livecd-creator and appliance-creator start no installer. They carry out a fixed list of commands by themselves: language, keyboard, time zone, authselect, firewall, root password, services, display, network, SELinux, modules, repositories, some words of `bootloader`, and of `part` the size of `/` (livecd-creator) or all partitions (appliance-creator), then `%packages` and `%post`. All else is read and forgotten without a word: no user is made, no key put in, no %pre run.',
    sources: ['livecd-tools imgcreate/creator.py, configure', 'livecd-tools imgcreate/kickstart.py'],
    scope: 'top-level',
    optIn: true,
    target: 'livecd-creator',
    ok: ['lang C\nrepo --name=a --baseurl=http://example.com/\n%packages\n%end\n%post\n%end\n'],
    bad: ['repo --name=a --baseurl=http://example.com/\nuser --name=live\n', 'repo --name=a\n%pre\necho\n%end\n'],
  },
  on: 'kickstart',
  check({ commands, sections }, ctx) {
    const { applied, refused = {} } = ctx.target.commands ?? {}
    if (!applied) return
    const tell = (name: string, at: Located) =>
      ctx.report({
        at,
        message: `Unexpected ${name}, expected what the build tool carries out`,
        hint: 'it has no effect there',
      })
    const known = new Set([...applied, ...harmless, ...Object.keys(refused)])
    for (const { name, spelling, node } of commands) if (!known.has(name)) tell(spelling, node.name)
    for (const { name, node } of sections) if (!applied.includes(name)) tell(name, node.name)
  },
}
