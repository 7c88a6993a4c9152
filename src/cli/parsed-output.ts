import type { ReleaseName } from '../../grammar/releases.ts'
import type { Node } from '../ast/nodes.ts'
import { childrenOf } from '../ast/walk.ts'
import { check } from '../check/check.ts'
import type { Checked } from '../check/checked.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import type { FlattenOptions } from '../flatten/flattened.ts'
import { parseTemplate } from '../flatten/parse-masked.ts'
import { parse } from '../parse/parse.ts'
import { LineIndex } from '../source/line-index.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'
import type { ShownValues } from './shown-values.ts'

/** A file, parsed and checked. */
export interface ReadKickstart {
  readonly source: SourceFile
  readonly checked: Checked
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
}

/** @param template what is known of the file when it is a template */
export function readKickstart(
  source: SourceFile,
  release: ReleaseName | undefined,
  template: Pick<FlattenOptions, 'template' | 'define'> = {},
): ReadKickstart {
  const isTemplate = Object.keys(template).length > 0
  const file = isTemplate ? parseTemplate(source, template) : parse(source.text, { path: source.path, source }).file
  const { id, text } = file.source
  const checked = check(file, { ...(release && { release }) })
  const found = degradeMasked([...file.problems, ...checked.diagnostics], { id, text, masked: file.masked ?? [] })
  return {
    source: { ...source, text },
    checked,
    diagnostics: sortDiagnostics(locateAll(found, id, file.origins)),
    sources: new Sources([source]),
  }
}

/** How much of a text a line of the tree shows. */
const longest = 60

/** An indented tree: one line per node, with its first line and column. */
export function parsedTree({ source, checked }: ReadKickstart, shown: ShownValues): string {
  const index = new LineIndex(source.text)
  const lines: string[] = []
  const walk = (node: Node, depth: number) => {
    const { line, column } = index.position(node.span.start)
    const place = `${line}:${column}`.padEnd(8)
    lines.push(`${place}${'  '.repeat(depth)}${node.type}${labelOf(node, source.text, shown)}`)
    for (const child of childrenOf(node)) walk(child, depth + 1)
  }
  for (const statement of checked.file.statements) walk(statement, 0)
  return lines.map((line) => `${line}\n`).join('')
}

function labelOf(node: Node, text: string, shown: ShownValues): string {
  if (node.type === 'word') return ` ${JSON.stringify(shown.word(node))}`
  if (node.type === 'text' || node.type === 'raw' || node.type === 'comment') {
    return ` ${JSON.stringify(shown.text(text.slice(node.span.start, Math.min(node.span.end, node.span.start + 5 * longest))).slice(0, longest))}`
  }
  return ''
}
