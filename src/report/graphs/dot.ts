import type { IncludeGraph } from '../../source/include-graph.ts'
import { distinctPairs, remark } from './include-lists.ts'

/** The graph for Graphviz: an arrow from each file to what it includes; files that were not read are dashed. */
export function dotGraph({ nodes, edges }: IncludeGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `f${index}`]))
  const lines = ['digraph includes {', '  rankdir=LR', '  node [shape=box]']
  for (const node of nodes) {
    const note = remark(node)
    const label = note === undefined ? node.path : `${node.path}\n(${note})`
    lines.push(`  ${names.get(node.id)} [label=${quote(label)}${note === undefined ? '' : ', style=dashed'}]`)
  }
  for (const { from, to, cycle } of distinctPairs(edges)) {
    lines.push(`  ${names.get(from)} -> ${names.get(to)}${cycle ? ' [style=dotted]' : ''}`)
  }
  return `${lines.join('\n')}\n}\n`
}

/** In labels a backslash begins an escape, so it is doubled. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
