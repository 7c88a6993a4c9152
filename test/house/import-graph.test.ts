import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'
import { layers, tops } from './import-table.ts'
import { importsOf, layerOf } from './imports.ts'

const order = [...layers, ...tops].map((layer) => layer.name)

/** Which layers import which, read off the import lines. */
function edges(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { path, text } of sourceFiles('src', 'grammar')) {
    const from = layerOf(path)?.name
    for (const { specifier } of importsOf(text)) {
      const to = specifier.startsWith('.') ? layerOf(normalize(join(dirname(path), specifier)))?.name : undefined
      if (from && to && from !== to) found.set(from, (found.get(from) ?? new Set()).add(to))
    }
  }
  return found
}

/** All layers that a layer reaches. */
function reach(graph: Map<string, Set<string>>, from: string, seen = new Set<string>()): Set<string> {
  for (const to of graph.get(from) ?? []) {
    if (seen.has(to)) continue
    seen.add(to)
    reach(graph, to, seen)
  }
  return seen
}

/** The imports that no longer way round says already: what is left draws the same order with far fewer arrows. */
function withoutDetours(graph: Map<string, Set<string>>): [string, string][] {
  return order.flatMap((from) => {
    const direct = [...(graph.get(from) ?? [])]
    const kept = direct.filter((to) => !direct.some((other) => other !== to && reach(graph, other).has(to)))
    return kept.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((to): [string, string] => [from, to])
  })
}

const id = (name: string) => name.replaceAll(/\W/g, '_')

describe('the house by its imports', () => {
  const graph = edges()

  it('has nothing that goes up', () => {
    const up = order.flatMap((from) =>
      [...(graph.get(from) ?? [])]
        .filter((to) => order.indexOf(to) >= order.indexOf(from))
        .map((to) => `${from} → ${to}`),
    )
    expect(up).toEqual([])
  })

  it('is drawn as it stands', async () => {
    const kept = withoutDetours(graph)
    const present = order.filter((name) => kept.some((edge) => edge.includes(name)))
    const total = [...graph.values()].reduce((sum, targets) => sum + targets.size, 0)
    const picture = [
      '# The house by its imports',
      '',
      `Drawn by \`test/house/import-graph.test.ts\` from the import lines of \`src/\` and \`grammar/\`; \`npx vitest run ${'test/house/import-graph.test.ts'} --update\` draws it anew.`,
      `An arrow means "imports". ${total} pairs of folders import one another's files; those that follow from the arrows shown are left out (${kept.length} shown). Nothing goes up.`,
      '',
      '```mermaid',
      'flowchart TB',
      ...[...present].reverse().map((name) => `  ${id(name)}["${name}"]`),
      ...kept.map(([from, to]) => `  ${id(from)} --> ${id(to)}`),
      '```',
      '',
    ].join('\n')
    await expect(picture).toMatchFileSnapshot('imports.md')
  })
})
