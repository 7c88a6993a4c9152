import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { includeGraph } from '../../../src/flatten/include-graph.ts'
import { memoryLoader } from '../../../src/flatten/memory-loader.ts'
import { splice } from '../../../src/flatten/splice.ts'
import { depfile } from '../../../src/report/graphs/depfile.ts'
import { dotGraph } from '../../../src/report/graphs/dot.ts'
import { jsonGraph } from '../../../src/report/graphs/json.ts'
import { mermaidGraph } from '../../../src/report/graphs/mermaid.ts'
import { textTree } from '../../../src/report/graphs/tree.ts'
import type { IncludeGraph } from '../../../src/source/include-graph.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function graphOf(files: Readonly<Record<string, string>>, ...tops: readonly string[]): Promise<IncludeGraph> {
  const loader = memoryLoader(files)
  return includeGraph(await Promise.all(tops.map((path) => splice(path, { loader }))))
}

const layers = {
  'a.ks': '%include lib/base.ks\n%include lib/base.ks\n%include /tmp/part.ks\n',
  'b.ks': '%include lib/base.ks\n%include gone.ks\n',
  'lib/base.ks': 'text\n%include net.ks\n%include gone.ks\n',
  'lib/net.ks': 'network\n%include ../a.ks\n',
}

describe('includeGraph', () => {
  it('has each include line once, with what it names', async () => {
    const { roots, nodes, edges } = await graphOf(layers, 'a.ks', 'b.ks')
    expect(roots).toEqual(['a.ks', 'b.ks'])
    expect(nodes.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.ks', 'file'],
      ['lib/base.ks', 'file'],
      ['lib/net.ks', 'file'],
      ['gone.ks', 'missing'],
      ['/tmp/part.ks', 'made-in-pre'],
      ['b.ks', 'file'],
      ['gone.ks', 'missing'],
    ])
    expect(edges.map(({ from, line, to, cycle }) => [from, line, to, cycle === true])).toEqual([
      ['a.ks', 1, 'lib/base.ks', false],
      ['lib/base.ks', 2, 'lib/net.ks', false],
      ['lib/net.ks', 2, 'a.ks', true],
      ['lib/base.ks', 3, 'include:lib/gone.ks', false],
      ['a.ks', 2, 'lib/base.ks', false],
      ['a.ks', 3, 'include:/tmp/part.ks', false],
      ['b.ks', 1, 'lib/base.ks', false],
      ['b.ks', 2, 'include:gone.ks', false],
    ])
  })

  it('shows no credentials', async () => {
    const graph = await graphOf({ 'a.ks': '%include http://me:secret@example.org/a.ks\n' }, 'a.ks')
    for (const text of [textTree(graph), jsonGraph(graph), dotGraph(graph), mermaidGraph(graph), depfile(graph)]) {
      expect(text).toContain('example.org')
      expect(text).not.toContain('secret')
    }
  })

  it('is linear in the include lines', async () => {
    const files: Record<string, string> = { top: '' }
    for (let i = 0; i < 60; i++) files[`f${i}`] = `%include f${i + 1}\n%include f${i + 1}\n`
    const graph = includeGraph([await splice('f40', { loader: memoryLoader({ ...files, f50: 'text\n' }) })])
    expect(graph.edges).toHaveLength(20)
    expect(textTree(graph).split('\n')).toHaveLength(22)
  })
})

describe('drawings', () => {
  it('a tree', async () => {
    expect(textTree(await graphOf(layers, 'a.ks', 'b.ks'))).toBe(
      `${[
        'a.ks',
        '├─ lib/base.ks',
        '│  ├─ lib/net.ks',
        '│  │  └─ a.ks (includes itself)',
        '│  └─ gone.ks (missing)',
        '├─ lib/base.ks (see above)',
        '└─ /tmp/part.ks (made in %pre)',
        'b.ks',
        '├─ lib/base.ks (see above)',
        '└─ gone.ks (missing)',
      ].join('\n')}\n`,
    )
  })

  it('a tree upwards', () => {
    const file = (id: string) => ({ id, path: id, kind: 'file' as const })
    const graph: IncludeGraph = {
      roots: ['f'],
      nodes: [file('f'), { ...file('a'), top: true }, file('b')],
      edges: [
        { from: 'a', to: 'f' },
        { from: 'b', to: 'f' },
        { from: 'a', to: 'b' },
      ],
    }
    expect(textTree(graph, 'included-by')).toBe(
      'f\n├─ a (not included by others)\n└─ b\n   └─ a (not included by others)\n',
    )
  })

  const odd = { roots: ['o'], nodes: [{ id: 'o', path: 'a"\\b <i>#1</i>.ks', kind: 'file' }], edges: [] } as const

  it('for Graphviz and Mermaid, each pair of files once', async () => {
    const graph = await graphOf({ 'a.ks': '%include b.ks\n%include b.ks\n%include c.ks\n', 'b.ks': '' }, 'a.ks')
    expect(dotGraph(graph)).toBe(
      `digraph includes {
  rankdir=LR
  node [shape=box]
  f0 [label="a.ks"]
  f1 [label="b.ks"]
  f2 [label="c.ks\\n(missing)", style=dashed]
  f0 -> f1
  f0 -> f2
}
`,
    )
    expect(mermaidGraph(graph)).toBe(
      'flowchart LR\n  f0["a.ks"]\n  f1["b.ks"]\n  f2["c.ks<br>(missing)"]\n  f0 --> f1\n  f0 --> f2\n',
    )
    expect(dotGraph(odd)).toContain('[label="a\\"\\\\b <i>#1</i>.ks"]')
    expect(mermaidGraph(odd)).toContain('["a#34;#92;b #60;i#62;#35;1#60;/i#62;.ks"]')
  })

  it('for programs', async () => {
    const graph = await graphOf({ 'a.ks': '\n%include "b.ks"\n', 'b.ks': 'text\n' }, 'a.ks')
    expect(JSON.parse(jsonGraph(graph))).toEqual({
      version: 1,
      roots: ['a.ks'],
      files: [
        { path: 'a.ks', kind: 'file' },
        { path: 'b.ks', kind: 'file' },
      ],
      includes: [{ from: 'a.ks', line: 2, target: 'b.ks', to: 'b.ks' }],
    })
  })
})

describe('a depfile', () => {
  it('names what the target is made of, and says what is not there', async () => {
    expect(depfile(await graphOf(layers, 'b.ks'), 'flat.ks')).toBe(
      `${[
        '# gone.ks: missing',
        '# /tmp/part.ks: made in %pre',
        'flat.ks: \\\n  b.ks \\\n  lib/base.ks \\\n  lib/net.ks \\\n  a.ks',
        '',
        'lib/base.ks:',
        '',
        'lib/net.ks:',
        '',
        'a.ks:',
      ].join('\n')}\n`,
    )
    expect(depfile(await graphOf(layers, 'b.ks'))).toContain('b.ks: \\\n  lib/base.ks')
  })

  it('refuses a name that make cannot read', async () => {
    const graph = await graphOf({ 'a.ks': '%include "b c"\n', 'b c': '' }, 'a.ks')
    for (const target of ['x\ny', 'x=y', 'x;y', 'x|y', '~x'])
      expect(() => depfile(graph, target), target).toThrow(RangeError)
  })

  const hasMake = spawnSync('make', ['--version']).status === 0
  it.skipIf(!hasMake)('is read by make as it is meant, whatever the names are', async () => {
    const names = [
      'a b.ks',
      'c#d.ks',
      '$e.ks',
      'f:g.ks',
      'h%i.ks',
      'j\\k.ks',
      'l\\ m.ks',
      "n'o&q.ks",
      'ä.ks',
      'r*s.ks',
      'r?.ks',
      '[t].ks',

      'y~.ks',
    ]
    const files = {
      'top.ks': names.map((name) => `%include "${name.replaceAll('\\', '\\\\')}"\n`).join(''),
      ...Object.fromEntries(names.map((name) => [name, 'text\n'])),
    }
    const graph = await graphOf(files, 'top.ks')
    expect(graph.nodes.map(({ path }) => path)).toEqual(['top.ks', ...names])
    const folder = temporaryFolder()
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    writeFileSync(join(folder, 'flat.d'), depfile(graph, 'flat.ks'))
    writeFileSync(join(folder, 'Makefile'), 'flat.ks:\n\ttouch $@\n-include flat.d\n')
    const make = () => spawnSync('make', ['flat.ks'], { cwd: folder, encoding: 'utf8' })
    expect(make()).toMatchObject({ status: 0, stderr: '' })
    expect(make().stdout).toContain('up to date')
    for (const name of names) {
      spawnSync('touch', ['-d', '2037-01-01', name], { cwd: folder })
      expect(make().stdout, name).toContain('touch flat.ks')
      spawnSync('touch', ['-d', '2001-01-01', name], { cwd: folder })
      expect(make().stdout, name).toContain('up to date')
    }
  })
})
