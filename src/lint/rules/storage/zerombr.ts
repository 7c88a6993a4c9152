import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

export const zerombr: Rule<'kickstart'> = {
  meta: {
    id: 'storage/zerombr',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `zerombr` where a disk may come without a readable label.',
    why: '`clearpart --all` labels blank disks since EL 8; on EL 7 and before (a warning) and for unformatted DASDs of s390x (an error) the installation stops without `zerombr`, or asks. Elsewhere `zerombr` beside it does no harm, and says what is meant. Unsafe to add where disks hold what the installer cannot read.',
    sources: [
      'Red Hat documentation: install-zerombr',
      'Anaconda modules/storage/disk_initialization/configuration.py',
    ],
    scope: 'resolved',
    ok: [
      'zerombr\nclearpart --all\nautopart\n',
      'clearpart --all --initlabel\nautopart\n',
      'clearpart --linux\nautopart\n',
    ],
    bad: ['clearpart --all\nautopart\n', 'clearpart --all --drives=dasda\nautopart\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, disks, zerombr: wiped } = ctx.model.storage
    // Said there, with what Koji asks for.
    if ('koji/require-zerombr' in ctx.target.rules) return
    const last = clearing.commands.at(-1)
    if (!last || clearing.type !== 'all' || wiped) return
    const dasd = disks.some(({ name }) => name.startsWith('dasd'))
    if (clearing.initlabel && !dasd) return
    const old = !inLanes(ctx.release, { fedora: { since: 'F24' }, rhel: { since: 'RHEL8' } })
    ctx.report({
      at: last,
      message: 'Unexpected clearpart --all without zerombr, expected both',
      ...((dasd || old) && { severity: dasd ? 'error' : 'warning' }),
      fix: { title: 'Add zerombr', edits: (edit) => [edit.addCommand('zerombr')] },
    })
  },
}
