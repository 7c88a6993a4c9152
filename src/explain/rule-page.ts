import type { RuleMeta } from '../lint/rule.ts'
import type { Target } from '../lint/target.ts'
import { joined, paragraph } from './prose.ts'

/** A rule for a terminal of `width` columns: what it asks, why, how targets grade it, and examples. */
export function ruleText(meta: RuleMeta, targets: readonly Target[], width: number): string {
  const graded = gradesOf(meta, targets).map(([grade, names]) => `${grade} for ${joined(names, 'and')}`)
  const fix = meta.fixable === false ? 'none' : meta.fixable === 'safe' ? '--fix' : '--fix-unsafe'
  return [
    meta.id,
    paragraph(meta.summary, width),
    paragraph(meta.why, width),
    [
      paragraph([meta.optIn ? 'off' : meta.severity, ...graded].join('; '), width, 10, 'Severity:'),
      `Fix:      ${fix}`,
      paragraph(meta.sources.join('; '), width, 10, 'Sources:'),
    ].join('\n'),
    ...examples(`Wrong${judgedAs(meta)}:`, meta.bad),
    ...examples('Right:', meta.ok),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

/** How targets grade a rule where they say so: the heaviest grade first, `off` last. */
export function gradesOf(
  { id }: RuleMeta,
  targets: readonly Target[],
): readonly (readonly [grade: RuleMeta['severity'] | 'off', targets: readonly string[]])[] {
  return (['error', 'warning', 'info', 'off'] as const).flatMap((grade) => {
    const names = targets.filter(({ rules }) => rules[id] === grade).map(({ name }) => name)
    return names.length > 0 ? [[grade, names] as const] : []
  })
}

/** For which target and release the examples are meant, where they are not for any: ` for koji-image in F42`. */
export function judgedAs({ target, release }: RuleMeta): string {
  return `${target ? ` for ${target}` : ''}${release ? ` in ${release}` : ''}`
}

function examples(title: string, texts: readonly string[]): readonly string[] {
  const [first] = texts
  if (first === undefined) return []
  const lines = first.replace(/\n$/, '').replaceAll('\r', '␍').split('\n')
  return [`${title}\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`]
}
