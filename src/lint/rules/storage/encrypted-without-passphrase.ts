import type { CheckedCommand } from '../../../check/checked.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const encryptedWithoutPassphrase: Rule<'kickstart'> = {
  meta: {
    id: 'storage/encrypted-without-passphrase',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--encrypted` before any `--passphrase`.',
    why: 'A device that is to be encrypted needs a passphrase. Without one Anaconda asks for it at the start, and where it may not ask, the installation fails. A passphrase given once is used for the devices after it. How it stays out of the file tells `security/plaintext-password`.',
    sources: [
      'Anaconda ui/tui/spokes/storage.py and modules/storage/partitioning/custom/custom_partitioning.py',
      'Anaconda modules/storage/checker/utils.py',
    ],
    scope: 'resolved',
    ok: ['autopart --encrypted --passphrase=x\n', 'part / --size=1000\n'],
    bad: ['autopart --encrypted\n', 'part / --size=1000 --encrypted\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const first = ctx.model.storage.layout.find((command) => isOn(command, 'encrypted') || hasKey(command))
    if (!first || hasKey(first)) return
    ctx.report({
      at: first.at.encrypted ?? first,
      message: 'Unexpected --encrypted without a passphrase, expected --passphrase',
    })
  },
}

function hasKey({ options }: CheckedCommand): boolean {
  return 'passphrase' in options || 'hwPassphrase' in options
}
