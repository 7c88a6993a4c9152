import type { CheckedCommand } from '../check/checked.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import type { FixBuilder, RuleContext } from './rule.ts'
import type { Target } from './target.ts'

/**
 * The command that all targets of a run take as the last one, the best by the pickiest of them; `reboot` when none minds.
 * Undefined when they want different ones: then no fix is right for all.
 */
export function endAction(targets: readonly Target[]): string | undefined {
  const lists = targets.map(endsOf).filter((ends) => ends !== undefined)
  const [pickiest = ['reboot']] = [...lists].sort((a, b) => a.length - b.length)
  return pickiest.find((name) => lists.every((ends) => ends.includes(name)))
}

function endsOf({ commands, rules }: Target): readonly string[] | undefined {
  // koji/require-reboot knows no other.
  return rules['koji/require-reboot'] === 'error' ? ['reboot'] : commands?.ends
}

/** Edits that write `name` for a last command and for those before it that say the same: else it would take those back. */
export function replaceAlike(
  { model }: RuleContext,
  last: CheckedCommand,
  name: string,
  edit: FixBuilder,
): readonly TextEdit[] {
  const alike = model.payload.endActions.filter((one) => one.name === last.name)
  return alike.map((one) => edit.replace(one.node.name, name))
}
