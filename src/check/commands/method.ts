import type { Line } from '../line.ts'

/** The reference has the command in its tables, yet fails with an internal error on every line that uses it. */
export function method({ node, report }: Line): void {
  report('check/unusable-command', node.name.span, 'Unexpected "method", expected the installation source itself', {
    hint: 'use url, nfs, cdrom, harddrive or liveimg',
  })
}
