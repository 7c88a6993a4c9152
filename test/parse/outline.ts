import type { BodyNode, EndNode, KickstartFile, Statement, WordNode } from '../../src/ast/nodes.ts'

/** A tree as text, a line per node: its type, its words joined by ` | `, and ` # comment`. */
export function outline(file: KickstartFile): string {
  const { text } = file.source
  return file.statements.flatMap((statement) => outlineStatement(text, statement)).join('\n')
}

function outlineStatement(text: string, node: Statement): string[] {
  if (node.type !== 'section') return [outlineLine(text, node)]
  const marks = [
    ...(node.header.start === node.header.end ? ['invented'] : []),
    ...(node.known ? [] : ['unknown']),
    ...(node.end ? [] : ['open']),
  ]
  const head = [words([node.name, ...node.args]) + comment(text, node), ...marks].join(' ')
  const body = [...node.body, ...(node.end ? [node.end] : [])].map((item) => `  ${outlineLine(text, item)}`)
  return [`section ${head}`, ...body]
}

function outlineLine(text: string, node: Exclude<Statement, { type: 'section' }> | BodyNode | EndNode): string {
  switch (node.type) {
    case 'command':
      return `command ${words([node.name, ...node.args])}${comment(text, node)}`
    case 'include':
      return `${node.keyword} ${words([...(node.target ? [node.target] : []), ...node.rest])}${comment(text, node)}`
    case 'package':
      return `package ${words([node.item])}${comment(text, node)}`
    case 'end':
      return ['end', ...node.rest.map((word) => asciiOnly(word.value))].join(' | ')
    case 'text':
      return `text ${asciiOnly(text.slice(node.span.start, node.span.end))}`
    default:
      return node.type
  }
}

function words(nodes: readonly WordNode[]): string {
  return nodes.map((node) => asciiOnly(node.value)).join(' | ')
}

function comment(text: string, node: { readonly comment?: { readonly span: { start: number; end: number } } }): string {
  return node.comment ? ` ${asciiOnly(text.slice(node.comment.span.start, node.comment.span.end))}` : ''
}

/** As the case tables write it. */
function asciiOnly(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (unit) => `{U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`,
  )
}
