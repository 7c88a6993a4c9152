import { existsSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Spliced } from '../flatten/flattened.ts'
import { includeGraph } from '../flatten/include-graph.ts'
import { splice } from '../flatten/splice.ts'
import { findIncluders } from '../io/includers.ts'
import type { IncludeGraph, IncludeGraphEdge, IncludeGraphNode } from '../source/include-graph.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import type { spec } from './deps.ts'
import { printFindings } from './findings.ts'
import { openInput, readingInput } from './input.ts'
import { readingOf } from './reading.ts'

type Options = Arguments<typeof spec>['options']

/**
 * What kickstarts include, and what that includes. An include that cannot be followed is part of the graph, no failure.
 * @returns undefined when a file is no text, which has been told
 * @throws CliError when a file does not exist or cannot be read
 */
export async function graphBelow(
  paths: readonly string[],
  options: Options,
  io: CliIo,
): Promise<IncludeGraph | undefined> {
  const configuration = new Configuration(io, options)
  const reading = await readingOf(options, io)
  const all: Spliced[] = []
  for (const path of new Set(paths)) {
    const { includePath } = await configuration.for(path)
    const input = await openInput(path, { reading, include: [...options.include, ...includePath] }, io)
    const outcome = await readingInput(input, () => splice(input.path, { loader: input.loader, ...reading.template }))
    if (!outcome.ok) {
      printFindings(outcome.diagnostics, outcome.sources, io, options['no-color'])
      return undefined
    }
    all.push(outcome.value)
  }
  return includeGraph(all)
}

/**
 * Who includes files, and who includes those, up to the kickstarts that nobody includes.
 * @throws CliError when a file does not exist
 */
export async function graphAbove(paths: readonly string[], options: Options, io: CliIo): Promise<IncludeGraph> {
  const { cwd } = io
  const configuration = new Configuration(io, options)
  const nodes = new Map<string, IncludeGraphNode>()
  const edges: IncludeGraphEdge[] = []
  const roots = paths.map((path) => {
    if (!existsSync(resolve(cwd, path))) throw usageError(`There is no file ${JSON.stringify(path)}`)
    return shown(path, cwd)
  })
  let level = new Set(roots)
  while (level.size > 0) {
    const next = new Set<string>()
    const folders = await Promise.all([...level].map(async (path) => (await configuration.for(path)).includePath))
    const found = findIncluders([...level], {
      cwd,
      within: cwd,
      includePath: [...new Set([...options.include, ...folders.flat()])],
    })
    for (const id of level) {
      const includers = found.get(id) ?? []
      nodes.set(id, { id, path: id, kind: 'file', ...(includers.length === 0 && { top: true }) })
      for (const includer of includers) {
        edges.push({ from: includer, to: id })
        if (!nodes.has(includer) && !level.has(includer)) next.add(includer)
      }
    }
    level = next
  }
  return { roots: [...new Set(roots)], nodes: [...nodes.values()], edges }
}

/** As `findIncluders` calls a file. */
function shown(path: string, cwd: string): string {
  const real = realpathSync.native(resolve(cwd, path))
  const short = relative(realpathSync.native(cwd), real)
  const name = resolve(cwd, short) === short ? real : short
  return sep === '/' ? name : name.replaceAll(sep, '/')
}
