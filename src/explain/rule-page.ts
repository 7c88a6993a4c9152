import type { RuleMeta } from '../lint/rule.ts'
import type { Target } from '../lint/target.ts'
import { paragraph } from './prose.ts'

/** A rule for a terminal of `width` columns: what it asks, why, how targets grade it, and examples. */
export function ruleText(meta: RuleMeta, targets: readonly Target[], width: number): string {
  const graded = targets.flatMap(({ name, rules }) =>
    rules[meta.id] === undefined ? [] : [`${rules[meta.id]} for ${name}`],
  )
  const fix = meta.fixable === false ? 'none' : meta.fixable === 'safe' ? '--fix' : '--fix-unsafe'
  return [
    meta.id,
    paragraph(meta.summary, width),
    paragraph(meta.why, width),
    [
      paragraph([meta.severity, ...graded].join(', '), width, 10, 'Severity:'),
      `Fix:      ${fix}`,
      paragraph(meta.sources.join('; '), width, 10, 'Sources:'),
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
