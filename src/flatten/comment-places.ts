import { isScript, type SectionStretch, sectionsOf } from './sections-of.ts'
import { readShellLine, type ShellLine } from './shell-line.ts'

/** Shells, in all of which a `#` where a command may begin starts a comment. */
const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'busybox'])

/**
 * Where a comment line may be put into a kickstart so that it changes nothing: among commands and packages anywhere; in a
 * script only for a shell, at the start of a command line: not in a here-document, in a quoted text or behind a backslash at
 * the line end, and not in front of a `#!` line. Certificates, add-ons and unknown sections are for others to read: nowhere.
 */
export class CommentPlaces {
  readonly #text: string
  readonly #sections: readonly SectionStretch[]
  #index = 0
  #script: ScriptLines | undefined

  constructor(text: string) {
    this.#text = text
    this.#sections = sectionsOf(text).sections
  }

  /**
   * The offset for a comment at the line start `offset`: the same, or the one behind the `#!` line that begins there;
   * undefined when there is none. Ask in ascending order: a script is read once.
   */
  find(offset: number): number | undefined {
    while (this.#index < this.#sections.length && this.#sections[this.#index]!.end < offset) {
      this.#index++
      this.#script = undefined
    }
    const section = this.#sections[this.#index]
    if (!section || offset < section.start || section.name === '%packages') return offset
    if (!isScript(section.name) || !isForShell(this.#text.slice(section.headerStart, section.start))) return undefined
    let at = offset
    if (at === section.start && this.#text.startsWith('#!', at)) {
      const lineEnd = this.#text.indexOf('\n', at)
      if (lineEnd < 0 || lineEnd >= section.end) return undefined
      at = lineEnd + 1
    }
    this.#script ??= new ScriptLines(this.#text.slice(section.start, section.end))
    return this.#script.hasLineAt(at - section.start) ? at : undefined
  }
}

/** The reference takes `--interpreter` shortened too; without it, it is `/bin/sh`. */
function isForShell(header: string): boolean {
  const given = /\s--i[a-z]*[=\s]\s*["']?([^\s"']+)/.exec(header)?.[1]
  return given === undefined || shells.has(given.slice(given.lastIndexOf('/') + 1))
}

/** Walks through the command lines of a script, here-documents left out. */
class ScriptLines {
  readonly #script: string
  #at = 0

  constructor(script: string) {
    // A line of ours at the end shows whether what comes before is complete.
    this.#script = `${script}:\n`
  }

  /** True when a command line begins at `offset`; offsets must ascend. */
  hasLineAt(offset: number): boolean {
    while (this.#at < offset) this.#at = this.#afterDocuments(readShellLine(this.#script, this.#at))
    return this.#at === offset
  }

  #afterDocuments({ tokens, next }: ShellLine): number {
    let at = next
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'operator' || !/<<-?$/.test(token.text)) continue
      const word = tokens[index + 1]
      if (word?.kind !== 'word') return this.#script.length
      const delimiter = word.parts.map(({ start, end }) => this.#script.slice(start, end)).join('')
      at = this.#afterDocument(at, delimiter, token.text.endsWith('-'))
    }
    return at
  }

  #afterDocument(from: number, delimiter: string, tabs: boolean): number {
    for (let at = from; at < this.#script.length; ) {
      const lineEnd = this.#script.indexOf('\n', at)
      const end = lineEnd < 0 ? this.#script.length : lineEnd
      const line = this.#script.slice(at, end)
      at = end + 1
      if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) return at
    }
    return this.#script.length
  }
}
