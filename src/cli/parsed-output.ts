import type { ReleaseName } from '../../grammar/releases.ts'
import type { Node } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import type { Checked, CheckedCommand } from '../check/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { parse } from '../parse/parse.ts'
import { LineIndex } from '../source/line-index.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'

/** A file, parsed and checked. */
export interface ReadKickstart {
  readonly source: SourceFile
  readonly checked: Checked
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

export function readKickstart(source: SourceFile, release: ReleaseName | undefined): ReadKickstart {
  const { file } = parse(source.text, { path: source.path, source })
  const checked = check(file, { ...(release && { release }) })
  return {
    source,
    checked,
    diagnostics: sortDiagnostics([...file.problems, ...checked.diagnostics]),
    sources: new Sources([source]),
  }
}

/** What `ks parse --format json` prints; `schema/parse.schema.json` describes it. Spans are 0-based UTF-16 `[start, end)`. */
export function parsedJson({ source, checked }: ReadKickstart) {
  return {
    version: 1,
    path: source.path,
    release: checked.release,
    statements: checked.file.statements.map(nodeJson),
    commands: checked.commands.map(commandJson),
  }
}

/** An indented tree: one line per node, with its first line and column. */
export function parsedTree({ source, checked }: ReadKickstart): string {
  const index = new LineIndex(source.text)
  const lines: string[] = []
  const walk = (node: Node, depth: number) => {
    const { line, column } = index.position(node.span.start)
    const place = `${line}:${column}`.padEnd(8)
    lines.push(`${place}${'  '.repeat(depth)}${node.type}${labelOf(node, source.text)}`)
    for (const child of childrenOf(node)) walk(child, depth + 1)
  }
  for (const statement of checked.file.statements) walk(statement, 0)
  return lines.map((line) => `${line}\n`).join('')
}

function labelOf(node: Node, text: string): string {
  if (node.type === 'word') return ` ${JSON.stringify(node.value)}`
  if (node.type === 'text' || node.type === 'raw' || node.type === 'comment') {
    return ` ${JSON.stringify(text.slice(node.span.start, Math.min(node.span.end, node.span.start + 60)))}`
  }
  return ''
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'command':
      return [node.name, ...node.args, ...(node.comment ? [node.comment] : [])]
    case 'include':
      return [node.name, ...(node.target ? [node.target] : []), ...node.rest, ...(node.comment ? [node.comment] : [])]
    case 'package':
      return [node.item, ...(node.comment ? [node.comment] : [])]
    case 'section':
      return [
        node.name,
        ...node.args,
        ...(node.comment ? [node.comment] : []),
        ...node.body,
        ...(node.end ? [node.end] : []),
      ]
    case 'end':
      return node.rest
    default:
      return []
  }
}

function nodeJson(node: Node): object {
  const children = childrenOf(node)
  return {
    type: node.type,
    span: [node.span.start, node.span.end],
    ...(node.type === 'word' && { value: node.value }),
    ...(children.length > 0 && { children: children.map(nodeJson) }),
  }
}

function commandJson({ name, spelling, status, ok, span, options, at }: CheckedCommand) {
  const places = Object.fromEntries(Object.entries(at).map(([key, place]) => [key, [place.start, place.end]]))
  return { name, spelling, status, ok, span: [span.start, span.end], options, at: places }
}
