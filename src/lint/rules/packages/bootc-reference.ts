import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const bootcReference: Rule<'command'> = {
  meta: {
    id: 'packages/bootc-reference',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require image references of `bootc` in their right form.',
    why: '`--source-imgref` names where the image comes from and needs the transport in front, `registry:quay.io/…`; `--target-imgref` is what the system is updated from and must not have one (a warning, as when it is missing: the source, with its transport, then takes its place). Neither is checked before the disks are written: a wrong one ends the installation late, or is found when the first update fails.',
    sources: ['pykickstart 3.74, help of bootc'],
    release: 'F45',
    ok: ['bootc --source-imgref=registry:quay.io/a/b:1 --target-imgref=quay.io/a/b:1\n'],
    bad: [
      'bootc --source-imgref=quay.io/a/b:1 --target-imgref=quay.io/a/b:1\n',
      'bootc --source-imgref=registry:quay.io/a/b --target-imgref=registry:quay.io/a/b\n',
    ],
  },
  on: 'command',
  commands: ['bootc'],
  check(command, ctx) {
    const transport =
      /^(?:registry|docker|oci|oci-archive|docker-archive|docker-daemon|dir|containers-storage|ostree-[\w-]+):/
    const source = text(command, 'sourceImgref')
    if (source !== undefined && !isPlaceholder(source) && !transport.test(source)) {
      ctx.report({
        at: command.at.sourceImgref ?? command.node,
        message: `Unexpected source ${quoted(source)} without a transport, expected one such as registry:`,
      })
    }
    const target = text(command, 'targetImgref')
    const prefix = target === undefined ? undefined : transport.exec(target)?.[0]
    const at = command.at.targetImgref
    if (target === undefined && command.ok) {
      ctx.report({
        at: command.node.name,
        message: 'Unexpected bootc without --target-imgref, expected the image that updates come from',
        severity: 'warning',
      })
    } else if (prefix && at) {
      const start = at.start + ctx.text(at).indexOf(prefix)
      ctx.report({
        at: start < at.start ? at : { ...at, start, end: start + prefix.length },
        message: `Unexpected transport ${quoted(prefix)} in the target, expected the image alone`,
        severity: 'warning',
      })
    }
  },
}
