import type { Rule } from '../../rule.ts'

const asking =
  /^(?:install|reinstall|localinstall|update|upgrade|remove|erase|autoremove|downgrade|distro-sync|swap|group|groupinstall|groupupdate|groupremove|module|copr)$/

export const unanswered: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/unanswered',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `-y` where DNF would ask.',
    why: 'A script of an installation has nobody to answer: `dnf install vim` asks whether this is ok, reads the end of its input as no, and installs nothing. Without `--erroronfail` nobody is told.',
    sources: ['DNF documentation, --assumeyes'],
    ok: ['%post\ndnf -y install vim\ndnf clean all\n%end\n', '%post\nyes | yum update\n%end\n'],
    bad: ['%post\nyum install vim\n%end\n', '%post\ndnf upgrade --refresh\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      for (const { words, name, piped } of script.named('dnf', 'dnf5', 'yum')) {
        const verb = words.slice(1).find(({ value }) => !value.startsWith('-'))
        if (!verb || !asking.test(verb.value) || piped) continue
        // Among the words of a variable may be the answer.
        const answered = words.some(({ value }) =>
          /^(?:-[a-zA-Z]*y[a-zA-Z]*|--assume(?:yes|no)|--setopt=assumeyes=.*|\$.*)$/.test(value),
        )
        const next = words[words.indexOf(verb) + 1]?.value
        const asks =
          verb.value === 'copr'
            ? next === 'enable'
            : !/^(?:group|module)$/.test(verb.value) ||
              /^(?:install|update|upgrade|remove|enable|disable|reset|switch-to)$/.test(next ?? '')
        if (answered || !asks) continue
        ctx.report({
          at: verb,
          message: `Unexpected ${name} ${verb.value} that asks, expected -y`,
          fix: { title: 'Answer with -y', edits: (edit) => [edit.insertAfter(words[0]!, ' -y')] },
        })
      }
    }
  },
}
