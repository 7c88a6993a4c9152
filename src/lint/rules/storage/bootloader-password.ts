import { inLanes } from '../../../../grammar/releases.ts'
import { isOn, text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const bootloaderPassword: Rule<'command'> = {
  meta: {
    id: 'storage/bootloader-password',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a hash of GRUB 2 with `bootloader --iscrypted`.',
    why: 'The only hash that GRUB 2 can check is one that `grub2-mkpasswd-pbkdf2` prints: it begins with `grub.pbkdf2.`. With `--iscrypted` and anything else, such as a crypt hash, Anaconda stops while reading the file.',
    sources: ['Anaconda modules/storage/bootloader/bootloader.py'],
    ok: ['bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AA.BB\n', 'bootloader --password=secret\n'],
    bad: ['bootloader --iscrypted --password=$6$salt$hash\n', 'bootloader --password=secret --iscrypted\n'],
  },
  on: 'command',
  commands: ['bootloader'],
  check(command, ctx) {
    const password = text(command, 'password')
    if (!password || !isOn(command, 'iscrypted') || password.startsWith('grub.pbkdf2.')) return
    if (isPlaceholder(password.replaceAll('$', ''))) return
    if (!inLanes(ctx.release, { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } })) return
    ctx.report({
      at: command.at.password ?? command,
      message: 'Unexpected password with --iscrypted, expected one that begins with grub.pbkdf2.sha512',
    })
  },
}
