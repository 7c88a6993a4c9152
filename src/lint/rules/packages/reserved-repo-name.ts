import { text } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

const reserved = /^(?:updates|updates-testing|updates-modular|updates-testing-modular)$/

export const reservedRepoName: Rule<'command'> = {
  meta: {
    id: 'packages/reserved-repo-name',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a repository of its own has a name that Anaconda keeps for itself.',
    why: 'Anaconda turns `updates`, `updates-testing` and their like on and off by itself, as the release of the image wants it. `repo --name=updates` alone means that one. With an address of its own another name says what is meant; the manual of livemedia-creator asks for one.',
    sources: ['Anaconda modules/payloads/payload/dnf/repositories.py', 'lorax docs/livemedia-creator.rst'],
    ok: ['repo --name=updates\n', 'repo --name=site-updates --baseurl=http://example.com/\n'],
    bad: ['repo --name=updates --baseurl=http://example.com/\n'],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    const name = text(command, 'name')
    const { baseurl, mirrorlist, metalink } = command.options
    if (!name || !reserved.test(name) || !(baseurl || mirrorlist || metalink)) return
    ctx.report({
      at: command.at.name ?? command.node.name,
      message: `Unexpected ${quoted(name)} for a repository with an address of its own, expected another name`,
    })
  },
}
