import { inLanes } from '../../../../grammar/releases.ts'
import { isOn, text } from '../../../model/values.ts'
import type { Span } from '../../../source/span.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where DNF knows module streams. */
const modular = { fedora: { since: 'F28', until: 'F41' }, rhel: { since: 'RHEL8', until: 'RHEL10' } } as const

export const severalStreams: Rule<'kickstart'> = {
  meta: {
    id: 'packages/several-streams',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow two streams of one module.',
    why: 'Of a module only one stream can be enabled. With two of them, by `module` lines or `@module:stream`, DNF refuses the transaction, and the installation ends there.',
    sources: ['Anaconda 8:errors.py'],
    release: 'RHEL9',
    ok: ['%packages\n@nodejs:18\n@ruby:3.1\n%end\n', 'module --name=nodejs --stream=18\n%packages\n@nodejs:18\n%end\n'],
    bad: [
      '%packages\n@nodejs:18\n@nodejs:20\n%end\n',
      'module --name=nodejs --stream=18\nmodule --name=nodejs --stream=20\n%packages\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ packages }, ctx) {
    if (!inLanes(ctx.release, modular)) return
    const first = new Map<string, { stream: string; at: Span }>()
    const see = (name: string, stream: string, at: Span) => {
      const before = first.get(name)
      if (!before) first.set(name, { stream, at })
      else if (before.stream !== stream)
        ctx.report({
          at,
          message: `Unexpected stream ${quoted(stream)} of ${name} beside ${quoted(before.stream)}, expected one`,
          related: [{ message: 'the other stream', span: before.at }],
        })
    }
    for (const line of ctx.model.inForce('module')) {
      const name = text(line, 'name')
      const stream = text(line, 'stream')
      if (name && stream && !isOn(line, 'disable')) see(name, stream, line.at.stream ?? line.node.name.span)
    }
    for (const { name, node } of packages.groups) {
      const match = /^([\w.+-]+):([\w.+-]+)(?:\/[\w.+-]*)?$/.exec(name)
      if (match) see(match[1]!, match[2]!, node.item.span)
    }
  },
}
