import type { Rule } from '../../rule.ts'

export const refusedCommand: Rule<'command'> = {
  meta: {
    id: 'koji/refused-command',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['storage/image-size'],
    summary: 'Disallow commands that the build tool stops at.',
    why: 'livemedia-creator chooses how the installer shows itself and refuses kickstarts with `text`, `cmdline` or `graphical`; for a file system image it refuses `autopart` too, since only `/` and `swap` can be in one. appliance-creator lays out plain `part` lines only: with `autopart`, LVM, RAID or `reqpart` the root file system or the boot partition is not there.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart', 'appliance-tools appcreate/appliance.py'],
    scope: 'top-level',
    optIn: true,
    target: 'livemedia-creator',
    ok: ['part / --size=5000\nshutdown\n'],
    bad: ['text\npart / --size=5000\nshutdown\n', 'part / --size=5000\ngraphical --non-interactive\nshutdown\n'],
  },
  on: 'command',
  check(command, ctx) {
    const wanted = ctx.target.commands?.refused?.[command.name]
    if (wanted === undefined) return
    ctx.report({ at: command.node.name, message: `Unexpected ${command.spelling}, expected ${wanted}` })
  },
}
