import { inLanes } from '../../../../grammar/releases.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** In FIPS mode Anaconda asks for as much (modules/storage/kickstart.py). */
const least = 8

/** The releases whose Anaconda checks it while it reads the file. */
const checked = { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } } as const

export const fipsPassphrase: Rule<'command'> = {
  meta: {
    id: 'storage/fips-passphrase',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require eight characters of a passphrase in FIPS mode.',
    why: 'When the installer itself runs with `fips=1`, Anaconda since EL 9 stops while reading a file with a LUKS passphrase shorter than eight characters. That `bootloader --append` has `fips=1` says that the system is to be in that mode, and for that it has to be installed in it.',
    sources: ['Anaconda modules/storage/kickstart.py'],
    release: 'RHEL9',
    ok: [
      'bootloader --append="fips=1"\nautopart --encrypted --passphrase=long-enough\n',
      'autopart --encrypted --passphrase=short\n',
    ],
    bad: ['bootloader --append="fips=1"\nautopart --encrypted --passphrase=short\n'],
  },
  on: 'command',
  commands: ['autopart', 'part', 'raid', 'logvol'],
  check(command, ctx) {
    const passphrase = text(command, 'passphrase')
    if (!passphrase || passphrase.length >= least || isPlaceholder(passphrase) || !inLanes(ctx.release, checked)) return
    const append = text(ctx.model.inForce('bootloader').at(-1) ?? { options: {} }, 'append')
    if (!/(?:^|\s)fips=1(?:\s|$)/.test(append ?? '')) return
    ctx.report({
      at: command.at.passphrase ?? command,
      message: `Unexpected passphrase of ${passphrase.length} characters with fips=1, expected ${least} or more`,
    })
  },
}
