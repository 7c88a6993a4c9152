import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

export const zerombr: Rule<'kickstart'> = {
  meta: {
    id: 'storage/zerombr',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `zerombr` where a disk may come without a readable label.',
    why: '`clearpart --all` labels blank disks since EL 7; on EL 6 and before (a warning) and on s390x, whose DASDs may come unformatted (an error), the installation stops without `zerombr`, or asks. Elsewhere `zerombr` beside it does no harm, and says what is meant. Unsafe to add where disks hold what the installer cannot read.',
    sources: [
      'Red Hat documentation: install-zerombr',
      'Anaconda modules/storage/disk_initialization/configuration.py',
      'blivet rhel7-branch, blivet/__init__.py, shouldClear and clearPartitions',
    ],
    scope: 'resolved',
    ok: [
      'zerombr\nclearpart --all\nautopart\n',
      'clearpart --all --initlabel\nautopart\n',
      'clearpart --linux\nautopart\n',
    ],
    bad: [
      'zipl --secure-boot\nclearpart --all\nautopart\n',
      'clearpart --all\nautopart\n',
      'clearpart --all --drives=dasda\nautopart\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, layout, zerombr: wiped } = ctx.model.storage
    if (wiped) return
    const last = clearing.commands.at(-1)
    const mainframe = ctx.model.platform.architecture === 's390x'
    if (mainframe ? !last && layout.length === 0 : clearing.type !== 'all' || clearing.initlabel) return
    const old = !inLanes(ctx.release, { fedora: { since: 'F20' }, rhel: { since: 'RHEL7' } })
    ctx.report({
      at: last?.at.all ?? last ?? layout[0]!,
      message: mainframe
        ? 'Unexpected disks of s390x without zerombr, expected it for those that are not formatted'
        : 'Unexpected clearpart --all without zerombr, expected both',
      ...((mainframe || old) && { severity: mainframe ? 'error' : 'warning' }),
      fix: { title: 'Add zerombr', edits: (edit) => [edit.addCommand('zerombr')] },
    })
  },
}
