import { type SectionDef, sections } from '../../grammar/sections.ts'
import type { CheckedCommand, CheckedSection } from '../check/checked.ts'
import { findCommand, resolveCommand, resolveShape, type ShapeDef } from '../check/resolve.ts'
import { wordsOf } from '../lint/places.ts'
import { replaceLines } from './line-edits.ts'
import { isDropped } from './lives.ts'
import { dropWords, type OptionUse, optionUses } from './option-uses.ts'
import { humanWork } from './reasons.ts'
import type { Step, StepContext, StepFinding } from './step.ts'
import { deletedCommands, type OptionStep, optionSteps } from './steps.ts'

/** Lines of commands that the later release does not act on, as far as `deletedCommands` has them. */
export const deletedLines: Step = ({ to, was }) =>
  was.commands.flatMap(({ name, node }) => {
    const step = Object.hasOwn(deletedCommands, name) ? deletedCommands[name] : undefined
    if (!step || resolveCommand(name, to)?.status === 'active') return []
    return [
      {
        code: 'migrate/deleted-line',
        at: wordsOf(node),
        message: `"${name}" does nothing in ${to}: ${step.because}`,
        fix: { title: 'Remove the line', edits: [replaceLines(was.file, node, [])] },
      },
    ]
  })

/** Options that the later release takes no more, as far as `optionSteps` has them. */
export const changedOptions: Step = (ctx) => [
  ...ctx.was.commands.flatMap((line) => ofLine(ctx, line, findCommand(line.name))),
  ...ctx.was.sections.flatMap((header) =>
    ofLine(ctx, header, (sections as Readonly<Record<string, SectionDef>>)[header.name]),
  ),
]

type Line = Pick<CheckedCommand, 'name' | 'node'> | Pick<CheckedSection, 'name' | 'node'>

function ofLine(ctx: StepContext, line: Line, def: ShapeDef | undefined): readonly StepFinding[] {
  const steps = Object.hasOwn(optionSteps, line.name) ? optionSteps[line.name] : undefined
  if (!steps || !def) return []
  return optionUses(line.node, def, ctx.from).flatMap((use) => {
    const step = Object.hasOwn(steps, use.flag) ? steps[use.flag] : undefined
    return step && isDropped(def, use.flag, ctx.to) ? [ofOption(ctx, { line, def, use, step })] : []
  })
}

interface UsedStep {
  readonly line: Line
  readonly def: ShapeDef
  readonly use: OptionUse
  readonly step: OptionStep
}

function ofOption({ was, to, edit }: StepContext, { line, def, use, step }: UsedStep): StepFinding {
  const { name, node } = line
  const word = use.words[0]!
  const [first, rest] = [word.span.start, word.value.slice(word.value.split('=', 1)[0]!.length)]
  const base = {
    code: 'migrate/deleted-option' as const,
    at: use.span,
    message: `"${use.flag}" of ${name} is ${resolveShape(def, to).byFlag.has(use.flag) ? 'deprecated' : 'gone'} in ${to}`,
  }
  const { as = '' } = step
  if (step.do !== 'respell' && !(step.do === 'respell-or-drop' && !isDropped(def, as, to))) {
    const alone = step.do === 'drop-line' && use.words.length === node.args.length
    return alone
      ? { ...base, fix: { title: 'Remove the line', edits: [replaceLines(was.file, node, [])] } }
      : { ...base, fix: { title: `Remove ${use.flag}`, edits: [dropWords(edit, use)] } }
  }
  const { text } = was.file.source
  const written = word.value.length - rest.length
  // Only letters without quotes stand where they seem to.
  const plain = text.slice(first, first + written) === word.value.slice(0, written)
  const respelt = { ...base, code: 'migrate/respelt-option' as const }
  if (isDropped(def, as, to) || !plain) return { ...respelt, why: `write ${as}, where the release has it` }
  const span = { ...word.span, end: first + written }
  return { ...respelt, fix: { title: `Write ${as}`, edits: [edit.replace(span, as)] } }
}

/** `harddrive` by a BIOS number: one piece of work, of which the reference speaks twice. */
export const biosPartition: Step = (ctx) =>
  ctx.was.commands.flatMap(({ name, node }) => {
    const def = findCommand(name)
    if (name !== 'harddrive' || !def || !isDropped(def, '--biospart', ctx.to)) return []
    return optionUses(node, def, ctx.from).flatMap(({ flag, span }): StepFinding[] => {
      if (flag !== '--biospart') return []
      const message = `"--biospart" of harddrive is gone in ${ctx.to}`
      return [
        { code: 'migrate/removed', at: span, covers: wordsOf(node), message, ...humanWork['harddrive --biospart'] },
      ]
    })
  })
