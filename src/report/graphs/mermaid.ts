import type { IncludeGraph } from '../../source/include-graph.ts'
import { distinctPairs, remark } from './include-lists.ts'

/** The graph for Mermaid, which GitHub and GitLab draw in Markdown: an arrow from each file to what it includes. */
export function mermaidGraph({ nodes, edges }: IncludeGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `f${index}`]))
  const lines = ['flowchart LR']
  for (const node of nodes) {
    const note = remark(node)
    lines.push(`  ${names.get(node.id)}["${quote(node.path)}${note === undefined ? '' : `<br>(${quote(note)})`}"]`)
  }
  for (const { from, to, cycle } of distinctPairs(edges)) {
    lines.push(`  ${names.get(from)} ${cycle ? '-.->' : '-->'} ${names.get(to)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Mermaid's own escapes, by number; all that Markdown or HTML in a label could be made of is among them. */
function quote(text: string): string {
  return text.replace(/[^A-Za-z0-9 ./:@+,()-]/gu, (unit) => `#${unit.codePointAt(0)};`)
}
