import type { Checked, CheckedScript } from '../check/checked.ts'
import type { Span } from '../source/span.ts'
import { type Heredoc, type ShellCommand, scanShell } from './scripts-scan.ts'

/** A script with what can be read of it by lines and first words. */
export interface ScriptModel {
  readonly script: CheckedScript
  /** Its text in the linted text, include lines that were not followed among it. */
  readonly span: Span
  /** False for interpreters that are no shell: commands and here-documents are then empty. */
  readonly shell: boolean
  readonly commands: readonly ShellCommand[]
  readonly heredocs: readonly Heredoc[]
  /** The commands of these names, in source order. */
  named(...names: readonly string[]): readonly ShellCommand[]
}

/** Every script of a kickstart; what is in one is read when it is first asked for, once for all rules. */
export function buildScripts({ scripts, file }: Checked): readonly ScriptModel[] {
  return scripts.map((script) => new Script(script, file.source.text))
}

/** True for an interpreter, options behind it allowed, that reads shell. */
export function isShell(interpreter: string): boolean {
  return /^\S*?(?:^|\/)(?:ba|da|k|z)?sh(?:\s|$)/.test(interpreter)
}

class Script implements ScriptModel {
  readonly script: CheckedScript
  readonly span: Span
  readonly shell: boolean
  readonly #text: string
  #scanned: ReturnType<typeof scanShell> | undefined
  #byName: Map<string, ShellCommand[]> | undefined

  constructor(script: CheckedScript, text: string) {
    const { header, body, span } = script.section.node
    this.script = script
    this.#text = text
    this.shell = isShell(script.interpreter)
    this.span = { source: span.source, start: header.end, end: body.at(-1)?.span.end ?? header.end }
  }

  get commands(): readonly ShellCommand[] {
    return this.#scan().commands
  }

  get heredocs(): readonly Heredoc[] {
    return this.#scan().heredocs
  }

  named(...names: readonly string[]): readonly ShellCommand[] {
    if (!this.#byName) {
      this.#byName = new Map()
      for (const command of this.commands) {
        const list = this.#byName.get(command.name)
        if (list) list.push(command)
        else this.#byName.set(command.name, [command])
      }
    }
    const found = names.flatMap((name) => this.#byName!.get(name) ?? [])
    return names.length > 1 ? found.sort((a, b) => a.span.start - b.span.start) : found
  }

  #scan(): ReturnType<typeof scanShell> {
    if (!this.#scanned) {
      const includes = this.script.section.node.body.filter(({ type }) => type === 'include')
      this.#scanned = this.shell
        ? scanShell(
            this.#text,
            this.span,
            includes.map(({ span }) => span),
          )
        : { commands: [], heredocs: [] }
    }
    return this.#scanned
  }
}
