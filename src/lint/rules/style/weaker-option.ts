import type { CheckedCommand } from '../../../check/checked.ts'
import { isInForce } from '../../../model/model.ts'
import type { Rule } from '../../rule.ts'

/** Options that win whatever lines they are on, and those that then say nothing, by command. */
const stronger: Readonly<
  Record<string, readonly { readonly wins: string; readonly flag: string; readonly over: readonly string[] }[]>
> = {
  clearpart: [{ wins: 'list', flag: '--list', over: ['all', 'linux', 'none'] }],
  url: [
    { wins: 'url', flag: '--url', over: ['mirrorlist', 'metalink'] },
    { wins: 'mirrorlist', flag: '--mirrorlist', over: ['metalink'] },
  ],
}

export const weakerOption: Rule<'kickstart'> = {
  meta: {
    id: 'style/weaker-option',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow an option that a line before overrules.',
    why: 'What a line of `clearpart` or `url` says stays when a second line says something else. `clearpart --list=sda1` and then `clearpart --all` clears sda1 alone; `url --url=` and then `url --metalink=` installs from the first. On one line the reference refuses such a pair, on two it does not look.',
    sources: ['pykickstart 3.74, measured'],
    ok: ['clearpart --list=sda1\nclearpart --initlabel\n', 'url --metalink=https://example.com/m\n'],
    bad: [
      'clearpart --list=sda1\nclearpart --all\n',
      'url --url=https://example.com/os/\nurl --metalink=https://example.com/m\n',
    ],
  },
  on: 'kickstart',
  check(checked, ctx) {
    const before: CheckedCommand[] = []
    for (const command of checked.commands) {
      const pairs = Object.hasOwn(stronger, command.name) ? stronger[command.name]! : []
      if (pairs.length === 0 || !isInForce(command)) continue
      for (const { wins, flag, over } of pairs) {
        const strong = before.findLast(({ name, options }) => name === command.name && isGiven(options[wins]))
        const weak = over.find((key) => isGiven(command.options[key]))
        // Said on one line, the reference refuses it.
        if (!strong || weak === undefined || isGiven(command.options[wins])) continue
        ctx.report({
          at: command.at[weak] ?? command.node.name,
          message: `Unexpected --${weak} behind ${command.name} ${flag} of a line before, expected one of them`,
          hint: `${flag} wins`,
          related: [{ message: 'this wins', span: strong.at[wins] ?? strong.span }],
        })
        break
      }
      before.push(command)
    }
  },
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false
}
