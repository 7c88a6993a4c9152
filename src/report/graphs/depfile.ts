import type { IncludeGraph } from '../../source/include-graph.ts'
import type { SourceId } from '../../source/span.ts'
import { showText } from '../display-text.ts'
import { includeLists, remark } from './include-lists.ts'

/**
 * A depfile for `make` (`include flat.d`): the target depends on the root and on every file below it, and each of those has
 * an empty rule, so that `make` goes on when one is deleted. What was not read stands in a comment.
 * @param target what is made of the root; without it, each root depends on what is below it
 * @throws {RangeError} a path that no makefile can hold
 */
export function depfile(graph: IncludeGraph, target?: string): string {
  const lists = includeLists(graph)
  const rules: string[] = []
  const comments = new Set<string>()
  const files = new Set<SourceId>()
  for (const root of graph.roots) {
    const below = new Set([root])
    for (const id of below) for (const { to } of lists.from(id)) below.add(to)
    const needed: string[] = []
    for (const id of below) {
      const node = lists.node(id)
      const note = remark(node)
      if (note !== undefined) comments.add(`# ${showText(node.path)}: ${note}\n`)
      else if (target !== undefined || id !== root) {
        needed.push(makeName(node.path, prerequisite))
        files.add(id)
      }
    }
    rules.push(`${[`${makeName(target ?? lists.node(root).path, ruleTarget)}:`, ...needed].join(' \\\n  ')}\n`)
  }
  for (const root of graph.roots) files.delete(root)
  const empty = [...files].map((id) => `\n${makeName(lists.node(id).path, ruleTarget)}:\n`)
  return [...comments, ...rules, ...empty].join('')
}

/** What gets a backslash, with the backslashes in front of it. A `%` means a pattern in targets alone, and alone there may have one. */
const ruleTarget = /(\\*)([ \t#:%*?[\]])/g
const prerequisite = /(\\*)([ \t#:*?[\]])/g

/**
 * As GNU make reads names in rules: `$` is doubled, others get a backslash, and backslashes in front of those are doubled.
 * There is no way to write `=`, `;` or `|`, nor a `~` at the start.
 */
function makeName(path: string, special: RegExp): string {
  const bad = /[\r\n=;|]|^~/.exec(path)
  if (bad) {
    throw new RangeError(
      `Unexpected ${JSON.stringify(bad[0])} in ${JSON.stringify(path)}, expected a name that make can read`,
    )
  }
  return path
    .replace(special, (_, slashes: string, unit: string) => `${slashes}${slashes}\\${unit}`)
    .replaceAll('$', '$$$$')
}
