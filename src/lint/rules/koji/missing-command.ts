import type { Rule } from '../../rule.ts'
import { joined } from '../../words.ts'

export const missingCommand: Rule<'kickstart'> = {
  meta: {
    id: 'koji/missing-command',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require the commands that the build tool asks for.',
    why: 'livemedia-creator --no-virt looks for `url`, `nfs` or `ostreesetup` before it starts anything, and refuses every other source. appliance-creator needs `repo` or `url` and livecd-creator `repo`, since they install with the repositories of the kickstart. A livemedia task of Koji may be given an install tree, which becomes the `url` line; without one it fails the same way.',
    sources: [
      'lorax src/pylorax/creator.py, check_kickstart',
      'livecd-tools imgcreate/creator.py and imgcreate/kickstart.py',
    ],
    scope: 'followed',
    optIn: true,
    target: 'livemedia-creator-no-virt',
    ok: [
      'url --url=http://example.com/os/\nnetwork --bootproto=dhcp\npart / --size=5000\n',
      'nfs --server=example.com --dir=/os\nnetwork\npart / --size=5000\n',
    ],
    bad: ['part / --size=5000\n', 'cdrom\npart / --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const { anyOf, because } of ctx.target.commands?.required ?? []) {
      if (anyOf.some((name) => ctx.model.inForce(name).length > 0)) continue
      const other = ctx.model.payload.sources.at(-1)
      if (other) {
        const { name } = other.node
        ctx.report({ at: name, message: `Unexpected ${name.value}, expected ${joined(anyOf, 'or')}`, hint: because })
        continue
      }
      const none = anyOf.length === 1 ? 'none' : anyOf.length === 2 ? 'neither' : 'none of them'
      ctx.report({ at: 'missing', message: `Expected ${joined(anyOf, 'or')}, found ${none}`, hint: because })
    }
  },
}
