import type { IncludeGraph } from '../source/include-graph.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { judgingOptions, readingOptions } from './options.ts'

export const spec = {
  name: 'deps',
  summary: 'Show which files a kickstart includes, or with --reverse which kickstarts include a fragment',
  description:
    'Shows which files a kickstart includes, and what those include. Files that %pre makes and files that are missing ' +
    'are shown as such.',
  positionals: [{ name: 'FILES', describe: 'Kickstarts; with --reverse fragments', required: true, repeatable: true }],
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json', 'dot', 'mermaid', 'make'],
      default: 'text',
      describe: 'A tree, JSON, a graph for Graphviz or Mermaid, or a depfile for make',
    },
    reverse: {
      type: 'boolean',
      describe:
        'Show who includes FILES, up to the kickstarts that nobody includes; in their repository, else in this folder',
    },
    target: { type: 'string', value: 'NAME', describe: 'With --format make: what is made of FILES; default: FILES' },
    config: judgingOptions.config,
    ...readingOptions,
  },
  examples: [
    ['ks deps live.ks', 'See the layers of a kickstart'],
    ['ks deps --reverse fragments/network.ks', 'See which kickstarts a change of a fragment reaches'],
    ['ks deps live.ks --format make --target flat/live.ks > live.d', 'Let make know when to flatten again'],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const { format, reverse, target } = options
  if (reverse && format === 'make') throw usageError('Unexpected --reverse with --format make, expected one of them')
  if (target !== undefined && format !== 'make') {
    throw usageError('Unexpected --target without --format make, expected both or neither')
  }
  const { graphBelow, graphAbove } = await import('./deps-graph.ts')
  const graph = await (reverse ? graphAbove : graphBelow)(positionals, options, io)
  if (!graph) return 1
  io.stdout.write(await draw(graph, options, io))
  return 0
}

async function draw(
  graph: IncludeGraph,
  { format, reverse, target, 'no-color': noColor }: Arguments<typeof spec>['options'],
  io: CliIo,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/graphs/json.ts')).jsonGraph(graph)
    case 'dot':
      return (await import('../report/graphs/dot.ts')).dotGraph(graph)
    case 'mermaid':
      return (await import('../report/graphs/mermaid.ts')).mermaidGraph(graph)
    case 'make': {
      const { depfile } = await import('../report/graphs/depfile.ts')
      try {
        return depfile(graph, target)
      } catch (error) {
        if (error instanceof RangeError) throw usageError(error.message)
        throw error
      }
    }
    default: {
      const { textTree } = await import('../report/graphs/tree.ts')
      const { paintFor } = await import('./paint.ts')
      return textTree(graph, reverse ? 'included-by' : 'includes', paintFor(io.stdout, io, noColor))
    }
  }
}
