import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

export const zerombr: Rule<'kickstart'> = {
  meta: {
    id: 'storage/zerombr',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `zerombr` where a disk may come without a readable label.',
    why: '`clearpart --all` labels blank disks since EL 8; on EL 7 and before (a warning) and on s390x, whose DASDs may come unformatted (an error), the installation stops without `zerombr`, or asks. Elsewhere `zerombr` beside it does no harm, and says what is meant. Unsafe to add where disks hold what the installer cannot read.',
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
    bad: [
      'zipl --secure-boot\nclearpart --all\nautopart\n',
      'clearpart --all\nautopart\n',
      'clearpart --all --drives=dasda\nautopart\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, layout, zerombr: wiped } = ctx.model.storage
    // Said there, with what Koji asks for.
    if ('koji/require-zerombr' in ctx.target.rules) return
    if (wiped) return
    const last = clearing.commands.at(-1)
    const mainframe = ctx.model.platform.architecture === 's390x'
    if (mainframe ? !last && layout.length === 0 : clearing.type !== 'all' || clearing.initlabel) return
    const old = !inLanes(ctx.release, { fedora: { since: 'F24' }, rhel: { since: 'RHEL8' } })
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
