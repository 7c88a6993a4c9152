import { inLanes } from '../../../../grammar/releases.ts'
import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const bootloaderInPartition: Rule<'command'> = {
  meta: {
    id: 'storage/bootloader-in-partition',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `bootloader --location=partition` with GRUB 2.',
    why: 'The language still knows the place, but GRUB 2 cannot be put into a partition, and Anaconda stops while reading the file on x86 and POWER. `mbr` is the default and means the right place on every machine.',
    sources: ['Anaconda modules/storage/bootloader/bootloader.py'],
    ok: [
      'bootloader --location=mbr\n',
      'bootloader --location=partition --extlinux\n',
      // Nothing in the installer asks for it: the default is taken.
      'bootloader --location=boot\n',
    ],
    bad: ['bootloader --location=partition\n', 'bootloader --timeout=1 --location=partition\n'],
  },
  on: 'command',
  commands: ['bootloader'],
  check(command, ctx) {
    const location = text(command, 'location')
    if (location !== 'partition' || isOn(command, 'extlinux')) return
    if (!inLanes(ctx.release, { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } })) return
    const place = command.at.location ?? command
    ctx.report({
      at: place,
      message: `Unexpected location ${location}, expected mbr`,
      fix: { title: 'Use mbr', edits: (edit) => (ctx.text(place) === location ? [edit.replace(place, 'mbr')] : []) },
    })
  },
}
