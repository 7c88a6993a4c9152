import type { CommandNode, WordNode } from '../ast/nodes.ts'
import { quotedWord } from '../ast/quoted-word.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { isFlag, optionUses } from './option-words.ts'

const sources = ['--url', '--mirrorlist', '--metalink']
const noVerify = ['--noverifyssl']

/**
 * Edits that make a `url` line install from `tree` and leave its other options. A mirror list or metalink gives way:
 * in Koji's result the URL wins over it. Nothing to edit where the line says so already.
 * @param verify true adds nothing and removes `--noverifyssl`, false adds it, undefined leaves it as it is
 */
export function urlEdits(text: string, command: CommandNode, tree: string, verify: boolean | undefined): TextEdit[] {
  const edits: TextEdit[] = []
  const uses = optionUses(command.args, noVerify)
  const from = uses.filter(({ flag }) => isFlag(flag, sources))
  const [first, ...others] = from
  if (!first) {
    edits.push(insertAfter(command.name, ` --url=${quotedWord(tree)}`))
  } else if (!(isFlag(first.flag, ['--url']) && first.value === tree)) {
    edits.push({ span: first.span, text: `--url=${quotedWord(tree)}` })
  }
  const unwanted = verify === true ? uses.filter(({ flag }) => isFlag(flag, noVerify)) : []
  for (const { span } of [...others, ...unwanted]) edits.push({ span: withBlanksBefore(text, span), text: '' })
  if (verify === false && !uses.some(({ flag }) => isFlag(flag, noVerify))) {
    edits.push(insertAfter(command.args.at(-1) ?? command.name, ' --noverifyssl'))
  }
  return edits.sort((a, b) => a.span.start - b.span.start)
}

function insertAfter({ span }: WordNode, text: string): TextEdit {
  return { span: { ...span, start: span.end }, text }
}

function withBlanksBefore(text: string, span: Span): Span {
  let { start } = span
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  return { ...span, start }
}
