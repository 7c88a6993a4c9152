import type { Rule } from '../../rule.ts'

/** Options that say what is cleared. */
const kinds: readonly string[] = ['--all', '--linux', '--none']

export const clearpartWithoutEffect: Rule<'kickstart'> = {
  meta: {
    id: 'storage/clearpart-without-effect',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `clearpart` that does not say what to clear, or says it twice.',
    why: 'Without `--all`, `--linux` or `--list` nothing is cleared: `--drives` only says where. Unless the disks have enough free space, the installation then stops. `--initlabel` alone, or with `--none` (an information), gives empty disks a label and nothing else. Of `--all`, `--linux` and `--none` the last one counts, and `--list` before any of them.',
    sources: ['Anaconda modules/storage/kickstart.py'],
    ok: ['clearpart --all --drives=sda\n', 'clearpart --none\n', 'clearpart --all --initlabel\n'],
    bad: [
      'clearpart --drives=sda\n',
      'clearpart --initlabel\n',
      'clearpart --all --list=sda1\n',
      'clearpart --all --none\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { commands, type } = ctx.model.storage.clearing
    const last = commands.at(-1)
    if (!last?.ok) return
    if (type === undefined) {
      // The line of another file may say it.
      if (!ctx.scopes.has('resolved')) return
      ctx.report({
        at: last.node.name,
        message: 'Unexpected clearpart that clears nothing, expected --all, --linux, --list or --none',
      })
      return
    }
    if (type === 'none' && last.at.initlabel) {
      ctx.report({
        at: last.at.initlabel,
        message: 'Unexpected --initlabel with --none, expected it with --all: only empty disks get a label',
        severity: 'info',
      })
    }
    const said = last.node.args.filter(({ value }) => kinds.includes(value))
    const winner = 'list' in last.options ? '--list' : said.at(-1)?.value
    for (const word of said) {
      if (word.value === winner) continue
      ctx.report({ at: word, message: `Unexpected ${word.value} beside ${winner}, expected one of them` })
    }
  },
}
