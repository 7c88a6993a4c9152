import type { Node } from '../ast/nodes.ts'
import { childrenOf } from '../ast/walk.ts'
import type {
  CheckedCommand,
  CheckedPackage,
  CheckedPackages,
  CheckedScript,
  CheckedSection,
} from '../check/checked.ts'
import { LineIndex } from '../source/line-index.ts'
import type { Span } from '../source/span.ts'
import type { ReadKickstart } from './parsed-output.ts'
import type { ShownValues } from './shown-values.ts'

/** Number of this format; a change that could break a reader raises it. */
const version = 1

/** `[start, end)`: 0-based, in UTF-16 units of the text. */
type Range = readonly [start: number, end: number]

/**
 * What `ks parse --format json` prints: the tree, and what the release makes of it.
 * `schema/parse.schema.json` describes it.
 */
export function parsedJson({ source, checked }: ReadKickstart, shown: ShownValues) {
  const index = new LineIndex(source.text)
  /** First and last line, 1-based; an empty place is on one. */
  const linesOf = ({ start, end }: Span): Range => [
    index.position(start).line,
    index.position(Math.max(start, end - 1)).line,
  ]
  const place = (span: Span) => ({ span: rangeOf(span), lines: linesOf(span) })

  const nodeJson = (node: Node): object => {
    const children = childrenOf(node)
    return {
      type: node.type,
      ...place(node.span),
      ...(node.type === 'word' && { value: shown.word(node) }),
      ...(children.length > 0 && { children: children.map(nodeJson) }),
    }
  }
  const commandJson = (command: CheckedCommand) => {
    const { name, spelling, status, ok, span, options, at } = command
    const values = Object.keys(options).map((key) => [key, shown.value(command, key)])
    return { name, spelling, status, ok, ...place(span), options: Object.fromEntries(values), at: rangesOf(at) }
  }
  const sectionJson = ({ name, ok, node, options, at }: CheckedSection) => ({
    name,
    ok,
    ...place(node.span),
    options,
    at: rangesOf(at),
  })
  const scriptJson = ({ kind, section, interpreter, chroot, log, errorOnFail }: CheckedScript) => ({
    kind,
    ...place(section.node.span),
    interpreter,
    chroot,
    log: log ?? null,
    errorOnFail,
  })
  const packageJson = ({ name, node }: CheckedPackage) => ({ name, ...place(node.item.span) })
  const packagesJson = (packages: CheckedPackages) => ({
    seen: packages.seen,
    environment: packages.environment ? packageJson(packages.environment) : null,
    groups: packages.groups.map((group) => ({ ...packageJson(group), include: group.include })),
    excludedGroups: packages.excludedGroups.map(packageJson),
    packages: packages.packages.map(packageJson),
    excluded: packages.excluded.map(packageJson),
    options: packages.options,
  })

  return {
    version,
    path: source.path,
    release: checked.release,
    platform: checked.platform ?? null,
    statements: checked.file.statements.map(nodeJson),
    commands: checked.commands.map(commandJson),
    sections: checked.sections.map(sectionJson),
    scripts: checked.scripts.map(scriptJson),
    packages: packagesJson(checked.packages),
  }
}

function rangeOf({ start, end }: Span): Range {
  return [start, end]
}

function rangesOf(at: Readonly<Record<string, Span>>): Readonly<Record<string, Range>> {
  return Object.fromEntries(Object.entries(at).map(([key, span]) => [key, rangeOf(span)]))
}
