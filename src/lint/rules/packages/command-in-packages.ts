import { commandLike } from '../../package-lines.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const commandInPackages: Rule<'package'> = {
  meta: {
    id: 'packages/command-in-packages',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: [
      'packages/comma',
      'packages/one-per-line',
      'packages/option-in-name',
      'packages/quoted-name',
      'packages/unknown-directive',
    ],
    summary: 'Disallow commands in %packages.',
    why: 'Between the header and %end every line is a package. A command there, mostly because %end stands too late, becomes a package of that name: it has no effect, and Anaconda asks whether to go on without the package, which ends an unattended installation.',
    sources: ['pykickstart 3.74 takes every line of the section as a package', 'Anaconda pyanaconda/errors.py'],
    ok: ['%packages\nfirewalld\nbootc\n%end\nreboot\n'],
    bad: ['%packages\nvim\nreboot\n%end\n', '%packages\nrootpw --lock\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const name = commandLike(item.value)
    if (name === undefined) return
    ctx.report({
      at: item,
      message: `Unexpected command ${quoted(name)} in %packages, expected a package or group`,
      hint: 'put it before the section or after its %end',
    })
  },
}
