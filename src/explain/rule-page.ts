import type { RuleMeta } from '../lint/rule.ts'
import type { Target } from '../lint/target.ts'

/** A rule for a terminal: what it asks, why, how targets grade it, and examples. */
export function ruleText(meta: RuleMeta, targets: readonly Target[]): string {
  const graded = targets.flatMap(({ name, rules }) =>
    rules[meta.id] === undefined ? [] : [`${rules[meta.id]} for ${name}`],
  )
  const fix = meta.fixable === false ? 'none' : meta.fixable === 'safe' ? '--fix' : '--fix-unsafe'
  return [
    meta.id,
    meta.summary,
    meta.why,
    [
      `Severity: ${[meta.severity, ...graded].join(', ')}`,
      `Fix:      ${fix}`,
      `Sources:  ${meta.sources.join('; ')}`,
    ].join('\n'),
    ...examples('Wrong:', meta.bad),
    ...examples('Right:', meta.ok),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function examples(title: string, texts: readonly string[]): readonly string[] {
  const [first] = texts
  if (first === undefined) return []
  const lines = first.replace(/\n$/, '').split('\n')
  return [`${title}\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`]
}
