import type { Rule } from '../../rule.ts'

export const rootAndSwapOnly: Rule<'command'> = {
  meta: {
    id: 'storage/root-and-swap-only',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow partitions other than `/` and `swap` in a file system image.',
    why: 'A file system image holds one file system. livemedia-creator refuses kickstarts for one when a `part` line is for anything but `/` or `swap`; `part biosboot` and `part /boot/efi` count as well.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart'],
    scope: 'top-level',
    optIn: true,
    target: 'livemedia-creator-fsimage',
    ok: ['part / --size=5000\npart swap --size=500\n'],
    bad: ['part / --size=5000\npart /boot --size=500\n', 'part biosboot --size=1\npart / --size=5000\n'],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const place = ctx.model.storage.byCommand.get(command)?.at
    if (place === undefined || place === '/' || place === 'swap') return
    ctx.report({
      at: command.at.mountpoint ?? command,
      message: `Unexpected partition "${place}", expected / or swap alone`,
    })
  },
}
