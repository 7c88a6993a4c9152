import type { CommandNode, KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { type Line, operandKey } from './line.ts'
import type { ResolvedCommand } from './resolve.ts'
import { shown } from './shown.ts'

/** What a file has defined so far, by command and key: one look-up per line, however many there are. */
export class Duplicates {
  readonly #first = new Map<string, CommandNode>()
  readonly #file: KickstartFile

  constructor(file: KickstartFile) {
    this.#file = file
  }

  /** Reports the line when one before it defined the same thing; otherwise remembers it. */
  check(line: Line, report: (problem: Diagnostic) => void): void {
    for (const rule of line.command.duplicates) {
      const { name } = line.command.def
      const values = rule.key.map((of) => {
        const value = line.values[operandKey(of)]
        return value === undefined ? '' : String(value)
      })
      if (values.length > 0 && rule.except?.includes(values[0]!)) continue
      const key = `${name}\0${values.join('\0')}`
      const first = this.#first.get(key)
      if (!first) {
        this.#first.set(key, line.node)
        continue
      }
      const what = values.filter(Boolean).join(' ')
      const at = line.valueSpanOf(rule.key.findLast((of) => line.values[operandKey(of)] !== undefined) ?? '')
      report({
        code: 'check/duplicate',
        severity: rule.severity === 'warning' && this.#apart(first.span, line.node.span) ? 'info' : rule.severity,
        message: what
          ? `Unexpected second ${name} ${shown(what)}, expected each once`
          : `Unexpected second ${name}${rule.key.length > 0 ? ` without ${rule.key.join(', ')}` : ''}, expected one`,
        span: at,
        related: [{ message: 'first defined here', span: first.span }],
      })
    }
  }

  /** True when two places of a composed text come from different files: an outer layer overrides a fragment. */
  #apart(a: Span, b: Span): boolean {
    const { origins } = this.#file
    return origins !== undefined && origins.at(a.start)?.source !== origins.at(b.start)?.source
  }
}

/** Commands that a file has used so far; a line counts even when it was refused. */
export class Conflicts {
  readonly #seen = new Map<string, CommandNode>()

  /** The earlier line that this command may not follow, with the name it is known by. */
  find(command: ResolvedCommand): readonly [name: string, node: CommandNode][] {
    const found: [string, CommandNode][] = []
    for (const { with: others } of command.conflicts) {
      for (const name of others) {
        const node = this.#seen.get(name)
        if (node) found.push([name, node])
      }
    }
    return found
  }

  add(name: string, node: CommandNode): void {
    if (!this.#seen.has(name)) this.#seen.set(name, node)
  }
}
