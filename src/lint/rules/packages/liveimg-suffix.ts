import { text } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Archives that Anaconda does not unpack; it takes everything that is no tar file for the image of a file system. */
const unknown = /\.(?:zip|7z|rar|cpio|cpio\.gz|tar\.zst|tar\.lz4?|tar\.lzma|qcow2?|vmdk|vdi|vhdx?|iso)(?=$|[?#])/i

export const liveimgSuffix: Rule<'command'> = {
  meta: {
    id: 'packages/liveimg-suffix',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `liveimg` to name an image that can be unpacked or mounted.',
    why: 'Anaconda unpacks .tar, .tbz, .tgz, .txz, .tar.bz2, .tar.gz and .tar.xz, and mounts everything else as the image of a file system. Other archives and the images of virtual disks can be neither: the installation ends there.',
    sources: ['pykickstart 3.74, help of liveimg --url', 'Anaconda modules/payloads/payload/live_image'],
    ok: ['liveimg --url=https://example.com/a.tar.xz\n', 'liveimg --url=file:///a/squashfs.img\n'],
    bad: ['liveimg --url=file:///a/root.zip\n', 'liveimg --url=https://example.com/a.qcow2\n'],
  },
  on: 'command',
  commands: ['liveimg'],
  check(command, ctx) {
    const url = text(command, 'url')
    const match = url === undefined ? undefined : unknown.exec(url)
    const at = command.at.url
    if (!match || !at) return
    const start = at.start + ctx.text(at).lastIndexOf(match[0])
    ctx.report({
      at: start < at.start ? at : { ...at, start, end: start + match[0].length },
      message: `Unexpected ${quoted(match[0])} as a live image, expected a tar file or the image of a file system`,
    })
  },
}
