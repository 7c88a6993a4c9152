import type { IncludeGraph } from '../../source/include-graph.ts'
import type { SourceId } from '../../source/span.ts'
import { showText } from '../display-text.ts'
import { type Paint, plainPaint } from '../paint.ts'
import { includeLists, remark } from './include-lists.ts'

/** A line that waits to be drawn. */
interface Waiting {
  readonly id: SourceId
  /** What stands in front of it, and of what is below it. */
  readonly lead: string
  readonly below: string
  readonly cycle: boolean
}

/**
 * The graph as a tree for people, one for each root: what a file includes is below it. What is below a file is shown
 * the first time only, so that the tree is as long as the files have include lines.
 * @param direction `included-by` turns the tree around: the files that include a file are below it
 */
export function textTree(
  graph: IncludeGraph,
  direction: 'includes' | 'included-by' = 'includes',
  paint: Paint = plainPaint,
): string {
  const lists = includeLists(graph)
  const next = (id: SourceId) =>
    direction === 'includes'
      ? lists.from(id).map(({ to, cycle }) => ({ id: to, cycle: cycle === true }))
      : lists.to(id).map(({ from, cycle }) => ({ id: from, cycle: cycle === true }))
  const out: string[] = []
  const shown = new Set<SourceId>()
  for (const root of graph.roots) {
    const stack: Waiting[] = [{ id: root, lead: '', below: '', cycle: false }]
    for (let one = stack.pop(); one; one = stack.pop()) {
      const { id, lead, below, cycle } = one
      const node = lists.node(id)
      const children = next(id)
      const again = !cycle && children.length > 0 && shown.has(id)
      const notes = [
        remark(node),
        node.top && 'not included by others',
        cycle && 'includes itself',
        again && 'see above',
      ].filter((note) => typeof note === 'string')
      const note = notes.length > 0 ? ` ${paint.dim(`(${notes.join(', ')})`)}` : ''
      out.push(`${paint.dim(lead)}${showText(node.path)}${note}\n`)
      if (cycle || shown.has(id)) continue
      shown.add(id)
      for (const [index, child] of [...children.entries()].reverse()) {
        const isLast = index === children.length - 1
        stack.push({
          ...child,
          lead: `${below}${isLast ? '└─ ' : '├─ '}`,
          below: `${below}${isLast ? '   ' : '│  '}`,
        })
      }
    }
  }
  return out.join('')
}
