import { sections as definitions } from '../../../../grammar/sections.ts'
import type { WordNode } from '../../../ast/nodes.ts'
import { resolveCommand, resolveShape, type Shape } from '../../../check/resolve.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const abbreviatedOption: Rule<'kickstart'> = {
  meta: {
    id: 'style/abbreviated-option',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow shortened options.',
    why: 'An option may be cut short as long as no other one begins alike: `bootloader --disable` is `--disabled`. The day a release has two such options, the line is refused; a misspelt option passes unseen until then. The fix writes the option out, which changes nothing.',
    sources: ["pykickstart 3.74 leaves this to Python's argparse"],
    ok: ['bootloader --location=mbr --timeout=1\n', '%packages --nocore\n%end\n'],
    bad: ['bootloader --loc=mbr --timeo 1\n', '%packages --noc\n%end\n'],
  },
  on: 'kickstart',
  check({ commands, sections, release }, ctx) {
    for (const { node, spelling } of commands) {
      if (!node.args.some(isOption)) continue
      const command = resolveCommand(spelling, release)
      if (command && !command.def.raw) look(node.args, command.shape)
    }
    for (const { name, node } of sections) {
      const def = Object.hasOwn(definitions, name) ? definitions[name as keyof typeof definitions] : undefined
      if (def?.header === 'options' && node.args.some(isOption)) look(node.args, resolveShape(def, release))
    }

    function look(words: readonly WordNode[], { byFlag }: Shape): void {
      for (const word of words) {
        if (word.value === '--') return
        if (!isOption(word)) continue
        const written = word.value.split('=', 1)[0]!
        if (byFlag.has(written) || byFlag.has(word.value)) continue
        const flags = [...byFlag.keys()].filter((flag) => flag.startsWith(written))
        const [flag] = flags
        if (!flag || flags.length > 1 || !ctx.text(word).startsWith(written)) continue
        const at = { ...word.span, end: word.span.start + written.length }
        ctx.report({
          at,
          message: `Unexpected short ${quoted(written)}, expected ${flag}`,
          fix: { title: `Write ${flag}`, edits: (edit) => [edit.replace(at, flag)] },
        })
      }
    }
  },
}

function isOption({ value }: WordNode): boolean {
  return value.startsWith('--') && value.length > 2
}
