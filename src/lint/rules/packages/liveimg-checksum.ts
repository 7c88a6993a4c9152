import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const liveimgChecksum: Rule<'command'> = {
  meta: {
    id: 'packages/liveimg-checksum',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require the checksum of `liveimg` to be a SHA-256.',
    why: 'Anaconda compares the image with its SHA-256, 64 hexadecimal digits. A sum of another kind never matches, and the installation ends after the whole image was fetched.',
    sources: ['pykickstart 3.74, help of liveimg'],
    ok: [
      'liveimg --url=https://example.com/a.img --checksum=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n',
    ],
    bad: ['liveimg --url=https://example.com/a.img --checksum=d41d8cd98f00b204e9800998ecf8427e\n'],
  },
  on: 'command',
  commands: ['liveimg'],
  check(command, ctx) {
    const sum = text(command, 'checksum')
    if (!sum || isPlaceholder(sum) || /^[0-9a-fA-F]{64}$/.test(sum)) return
    ctx.report({
      at: command.at.checksum ?? command.node,
      message: `Unexpected checksum of ${sum.length} characters, expected 64 hexadecimal digits`,
    })
  },
}
