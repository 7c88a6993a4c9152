import { redact } from '../diagnostics/redact.ts'
import { normalisePath } from '../scm/posix-path.ts'
import type { IncludeGraph, IncludeGraphEdge, IncludeGraphNode, IncludeGraphNodeKind } from '../source/include-graph.ts'
import { LineIndex } from '../source/line-index.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { IncludeRecord, Spliced } from './flattened.ts'
import { isMadeInPre } from './include-operand.ts'

/**
 * Who includes whom, of kickstarts that were put together by `splice` or `flatten`: their files, the files that `%pre` makes,
 * and those that could not be had. An include line in a fragment counts once, however often the fragment is included.
 */
export function includeGraph(spliced: readonly Spliced[]): IncludeGraph {
  const nodes = new Map<SourceId, IncludeGraphNode>()
  const edges = new Map<string, IncludeGraphEdge>()
  const lines = new Map<SourceId, LineIndex>()
  const lineOf = (file: SourceFile, offset: number): number => {
    const index = lines.get(file.id) ?? new LineIndex(file.text)
    lines.set(file.id, index)
    return index.position(offset).line
  }
  const addFile = ({ id, path }: SourceFile) => {
    if (!nodes.has(id)) nodes.set(id, { id, path: redact(path), kind: 'file' })
  }
  for (const { main, includes, sources, diagnostics } of spliced) {
    addFile(main)
    const codes = new Map(
      diagnostics.flatMap(({ code, span }) => (code.startsWith('include/') ? [[placeKey(span), code]] : [])),
    )
    for (const record of includes) {
      const { site, target } = record
      const from = sources.get(site.span.source)
      if (!from) continue
      const code = codes.get(placeKey(site.span))
      const cycle = !record.file && code === 'include/cycle'
      const included = record.file ?? (cycle ? named(record, sources) : undefined)
      const left = included ?? { id: leftId(record, from), path: redact(target) }
      if (included) addFile(included)
      else if (!nodes.has(left.id)) nodes.set(left.id, { ...left, kind: kindOf(target, code) })
      const key = `${site.span.source}\0${site.span.start}\0${left.id}`
      if (edges.has(key)) continue
      edges.set(key, {
        from: from.id,
        to: left.id,
        line: lineOf(from, site.span.start),
        target: redact(target),
        ...(cycle && { cycle }),
      })
    }
  }
  return {
    roots: [...new Set(spliced.map(({ main }) => main.id))],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  }
}

function placeKey({ source, start }: { readonly source: SourceId; readonly start: number }): string {
  return `${source}\0${start}`
}

function kindOf(target: string, code: string | undefined): IncludeGraphNodeKind {
  if (code === 'include/missing') return 'missing'
  return isMadeInPre(target) ? 'made-in-pre' : 'unread'
}

/** Two files may miss one of the same relative name in different folders. */
function leftId({ target }: IncludeRecord, from: SourceFile): SourceId {
  return target.startsWith('/') || target.includes('://') ? `include:${target}` : `include:${beside(from, target)}`
}

/** The file that a line names which was left as it was: among those that are read already. */
function named({ target, site }: IncludeRecord, sources: Spliced['sources']): SourceFile | undefined {
  const from = sources.get(site.span.source)!
  const path = target.startsWith('/') ? normalisePath(target) : beside(from, target)
  const chain = new Set<SourceId>()
  for (let at: typeof site | undefined = site; at; at = at.parent) chain.add(at.span.source)
  const open = [...sources].filter(({ id }) => chain.has(id))
  const tail = `/${normalisePath(target)}`
  return open.find((file) => normalisePath(file.path) === path) ?? open.find((file) => `/${file.path}`.endsWith(tail))
}

function beside(from: SourceFile, target: string): string {
  const slash = from.path.lastIndexOf('/')
  return normalisePath(slash < 0 ? target : `${from.path.slice(0, slash)}/${target}`)
}
