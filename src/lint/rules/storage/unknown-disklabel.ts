import { didYouMean } from '../../../check/availability.ts'
import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

const labels = ['gpt', 'msdos', 'dasd', 'mac']

export const unknownDisklabel: Rule<'command'> = {
  meta: {
    id: 'storage/unknown-disklabel',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow partition tables that no platform has.',
    why: 'The language takes any word after `--disklabel`. Anaconda stops while reading the file unless it is one that the machine can boot from: `gpt` or `msdos`, on s390x also `dasd`, on old Macs `mac`; where the kickstart says which architecture it is for, those of others are told too.',
    sources: ['Anaconda modules/storage/kickstart.py', 'blivet formats/disklabel.py'],
    ok: ['clearpart --all --disklabel=gpt\n', 'clearpart --all --disklabel=$LABEL\n'],
    bad: [
      'clearpart --all --disklabel=mbr\n',
      'clearpart --all --disklabel=gtp\n',
      'url --url=http://example.com/aarch64/os/\nclearpart --all --disklabel=dasd\n',
    ],
  },
  on: 'command',
  commands: ['clearpart'],
  check(command, ctx) {
    const label = text(command, 'disklabel')
    const { architecture } = ctx.model.platform
    const refused = architecture !== undefined && (label === 'mac' || (label === 'dasd' && architecture !== 's390x'))
    if (!label || (labels.includes(label.toLowerCase()) && !refused) || isPlaceholder(label)) return
    const hint = label.toLowerCase() === 'mbr' ? 'did you mean "msdos"?' : didYouMean(label, labels)
    ctx.report({
      at: command.at.disklabel ?? command,
      message: `Unexpected disk label ${shown(label)}, expected gpt or msdos`,
      ...(hint && { hint }),
    })
  },
}
