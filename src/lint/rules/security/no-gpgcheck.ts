import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const noGpgcheck: Rule<'kickstart'> = {
  meta: {
    id: 'security/no-gpgcheck',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow installing packages without looking at their signatures.',
    why: 'With `--nogpgcheck` a script installs whatever the server, or somebody in between, hands out. Import the key of the repository with `rpm --import` first.',
    sources: ['DNF documentation, --nogpgcheck'],
    ok: ['%post\ndnf -y install vim\n%end\n'],
    bad: ['%post\ndnf -y --nogpgcheck install vim\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      for (const { words, name } of script.named('dnf', 'dnf5', 'yum', 'microdnf', 'rpm')) {
        const flag = words.find(({ value }) =>
          /^--(?:nogpgcheck|no-gpgchecks|nosignature)$|^--setopt=(?:\*\.)?gpgcheck=(?:0|false|no)$/.test(value),
        )
        if (flag)
          ctx.report({ at: flag, message: `Unexpected ${quoted(flag.value)} of ${name}, expected signed packages` })
      }
    }
  },
}
