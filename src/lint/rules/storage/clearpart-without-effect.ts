import type { Rule } from '../../rule.ts'

export const clearpartWithoutEffect: Rule<'kickstart'> = {
  meta: {
    id: 'storage/clearpart-without-effect',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `clearpart` that does not say what to clear.',
    why: 'Without `--all`, `--linux` or `--list` nothing is cleared: `--drives` only says where. Unless the disks have enough free space, the installation then stops. `--initlabel` labels empty disks, so with it the line has an effect.',
    sources: ['Anaconda modules/storage/kickstart.py'],
    ok: ['clearpart --all --drives=sda\n', 'clearpart --none\n', 'clearpart --initlabel\n'],
    bad: ['clearpart --drives=sda\n', 'clearpart\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { commands, type, initlabel } = ctx.model.storage.clearing
    const last = commands.at(-1)
    if (!last || type !== undefined || initlabel || !last.ok) return
    ctx.report({
      at: last,
      message: 'Unexpected clearpart that clears nothing, expected --all, --linux, --list or --none',
    })
  },
}
