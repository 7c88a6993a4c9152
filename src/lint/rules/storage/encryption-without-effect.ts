import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

const options: Readonly<Record<string, string>> = {
  passphrase: '--passphrase',
  escrowcert: '--escrowcert',
  cipher: '--cipher',
  luksVersion: '--luks-version',
  pbkdf: '--pbkdf',
  pbkdfMemory: '--pbkdf-memory',
  pbkdfTime: '--pbkdf-time',
  pbkdfIterations: '--pbkdf-iterations',
  backuppassphrase: '--backuppassphrase',
}

export const encryptionWithoutEffect: Rule<'command'> = {
  meta: {
    id: 'storage/encryption-without-effect',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow options of the encryption without `--encrypted`.',
    why: 'Without `--encrypted` nothing is encrypted, and `--passphrase`, `--cipher` and the others are dropped without a word: a disk that was meant to be encrypted is not. `--backuppassphrase` likewise means nothing without `--escrowcert`, which says where the second passphrase is kept.',
    sources: [
      'pykickstart 3.74: the options are accepted and not written',
      'Anaconda modules/storage/partitioning/custom/custom_partitioning.py',
    ],
    ok: ['part /home --size=5000 --encrypted --passphrase=x\n', 'part / --size=5000\n'],
    bad: ['part / --size=5000 --passphrase=x\n', 'autopart --luks-version=luks2\n'],
  },
  on: 'command',
  commands: ['autopart', 'part', 'raid', 'logvol'],
  check(command, ctx) {
    const given = Object.keys(options).filter(
      (key) => command.options[key] !== undefined && command.options[key] !== '',
    )
    const [first] = given
    if (first === undefined) return
    if (!isOn(command, 'encrypted')) {
      // It may be the misspelt option that was meant to be this one.
      if (!command.ok) return
      ctx.report({
        at: command.at[first] ?? command,
        message: `Unexpected ${options[first]} without --encrypted, expected both or neither`,
      })
    } else if (isOn(command, 'backuppassphrase') && command.options.escrowcert === undefined) {
      ctx.report({
        at: command.at.backuppassphrase ?? command,
        message: 'Unexpected --backuppassphrase without --escrowcert, expected both or neither',
      })
    }
  },
}
