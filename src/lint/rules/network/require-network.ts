import type { CheckedCommand } from '../../../check/checked.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const requireNetwork: Rule<'kickstart'> = {
  meta: {
    id: 'network/require-network',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a `network` line where packages come over the network.',
    why: 'Without a line NetworkManager asks for an address on every wired device, which mostly works; where it does not, the network screen stays incomplete and the installation waits. livemedia-creator refuses such a kickstart.',
    sources: ['Anaconda ui/tui/spokes/network.py', 'lorax src/pylorax/creator.py'],
    scope: 'resolved',
    ok: ['url --url=http://example.com/\nnetwork --bootproto=dhcp\n', 'cdrom\n'],
    bad: ['url --url=http://example.com/\n', 'nfs --server=example.com --dir=/x\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { payload, network } = ctx.model
    const source =
      payload.sources.find((line) => line.name === 'nfs' || (line.name === 'url' && !isFile(text(line, 'url')))) ??
      payload.repos.find((line) => /^(?:https?|ftp|nfs):/i.test(addressOf(line)))
    if (!source || network.lines.some(({ configures }) => configures)) return
    ctx.report({
      at: source.node.name,
      message: `Unexpected ${source.name} without a network line, expected network --bootproto=dhcp or another`,
      fix: {
        title: 'Add network --bootproto=dhcp --device=link --activate',
        edits: (edit) => [edit.addCommand('network --bootproto=dhcp --device=link --activate')],
      },
    })
  },
}

function addressOf(repo: CheckedCommand): string {
  return text(repo, 'baseurl') ?? text(repo, 'mirrorlist') ?? text(repo, 'metalink') ?? ''
}

function isFile(url: string | undefined): boolean {
  return url?.startsWith('file:') ?? false
}
