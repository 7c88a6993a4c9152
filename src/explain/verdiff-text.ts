import type { ReleaseName } from '../../grammar/releases.ts'
import { definitions } from './prose.ts'
import type { Change, ChangeKind } from './verdiff.ts'

export const changeKinds: readonly ChangeKind[] = ['added', 'deprecated', 'removed', 'changed']

/** How many of each kind: `3 added, 1 removed`; `nothing` when there is none. */
export function countsText(
  changes: readonly { readonly kind: string }[],
  kinds: readonly string[] = changeKinds,
): string {
  const counts = kinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  return counts.length > 0 ? counts.join(', ') : 'nothing'
}

/** The differences between two releases for a terminal of `width` columns, by kind. */
export function verdiffText(from: ReleaseName, to: ReleaseName, changes: readonly Change[], width: number): string {
  const parts = [`From ${from} to ${to}: ${countsText(changes)}`]
  for (const kind of changeKinds) {
    const rows = changes.filter((change) => change.kind === kind).map(rowOf)
    if (rows.length === 0) continue
    const longest = Math.max(...rows.map(([term]) => term.length))
    parts.push(`${kind}\n${definitions(rows, width, Math.min(longest + 4, 32))}`)
  }
  return `${parts.join('\n\n')}\n`
}

function rowOf({ thing, of, name, text, instead }: Change): readonly [string, string] {
  const term = thing === 'rule' || name === of ? of : `${of} ${name}`
  return [term, instead ? `${text}; use ${instead}` : text]
}
