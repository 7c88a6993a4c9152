import type { Span } from '../source/span.ts'

/** A word of a shell command, quotes removed, expansions as they are written. */
export interface ShellWord {
  readonly value: string
  readonly span: Span
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `<<<`, `>&`, `&>` and their like. */
  readonly operator: string
  readonly target: ShellWord
}

/** A simple command: its words, without reserved words, assignments and redirections in front of them. */
export interface ShellCommand {
  /** The last part of the first word's path: `dnf` for `/usr/bin/dnf`. */
  readonly name: string
  /** The first one is the name. */
  readonly words: readonly ShellWord[]
  readonly redirects: readonly ShellRedirect[]
  /** True when it reads what another command writes. */
  readonly piped: boolean
  /** Here-documents it reads. */
  readonly heredocs: readonly Heredoc[]
  readonly span: Span
}

export interface Heredoc {
  /** The delimiter, quotes removed. */
  readonly word: string
  /** `<<EOF`, with its quotes. */
  readonly span: Span
  /** The lines between the line of the operator and the one with the delimiter. */
  readonly body: Span
  /** False when the script ends first. */
  readonly closed: boolean
}

export interface ShellText {
  readonly commands: readonly ShellCommand[]
  /** In source order, those that are never closed included. */
  readonly heredocs: readonly Heredoc[]
}

interface PendingHeredoc {
  readonly word: string
  readonly tabs: boolean
  readonly span: Span
  readonly into: Heredoc[]
}

/** Words after which a command begins, or that only close one. */
const reserved: ReadonlySet<string> = new Set('if then elif else fi do done while until esac time ! { }'.split(' '))

/**
 * Cuts `[span.start, span.end)` of a text, lines of a shell script, into simple commands and here-documents. Lines and first words
 * only, no shell grammar: what stands in command substitutions, here-documents and functions of other languages is
 * no command. Linear in its input.
 *
 * @param skip spans of lines that are no part of the script
 */
export function scanShell(text: string, span: Span, skip: readonly Span[] = []): ShellText {
  return new Scanner(text, span, skip).run()
}

class Scanner {
  readonly #text: string
  readonly #span: Span
  readonly #skip: ReadonlyMap<number, number>
  readonly #commands: ShellCommand[] = []
  readonly #heredocs: Heredoc[] = []
  #pending: PendingHeredoc[] = []
  #at: number
  #words: ShellWord[] = []
  #redirects: ShellRedirect[] = []
  #docs: Heredoc[] = []
  #piped = false
  #operator: string | undefined
  #value = ''
  /** Start of the word being read, -1 between words. */
  #wordStart = -1
  #quoted = false

  constructor(text: string, span: Span, skip: readonly Span[]) {
    this.#text = text
    this.#span = span
    this.#skip = new Map(skip.map(({ start, end }) => [start, end]))
    this.#at = span.start
  }

  run(): ShellText {
    const { end } = this.#span
    this.#skipLines()
    while (this.#at < end) this.#step()
    this.#endCommand(false)
    return { commands: this.#commands, heredocs: this.#heredocs }
  }

  #step(): void {
    const text = this.#text
    const at = this.#at
    const unit = text[at]!
    switch (unit) {
      case '\n':
        this.#endCommand(false)
        this.#at++
        this.#readHeredocs()
        this.#skipLines()
        return
      case ' ':
      case '\t':
      case '\r':
        this.#endWord()
        this.#at++
        return
      case '\\':
        if (text[at + 1] !== '\n') this.#append(text[at + 1] ?? '', 2)
        else this.#at += 2
        this.#quoted = true
        return
      case '#':
        if (this.#wordStart >= 0) this.#append('#', 1)
        else this.#at = this.#find('\n', at)
        return
      case "'": {
        const close = this.#find("'", at + 1)
        this.#quoted = true
        this.#append(text.slice(at + 1, close), close + 1 - at)
        return
      }
      case '"': {
        const close = this.#endOfString(at + 1)
        this.#quoted = true
        this.#append(text.slice(at + 1, close).replace(/\\(["\\$`])/g, '$1'), close + 1 - at)
        return
      }
      case '`':
        this.#verbatim(this.#find('`', at + 1) + 1)
        return
      case '$':
        if (text[at + 1] === '(') this.#verbatim(this.#endOfParens(at + 1))
        else if (text[at + 1] === '{') this.#verbatim(this.#find('}', at + 1) + 1)
        else this.#append('$', 1)
        return
      case ';':
      case '(':
      case ')':
        if (unit === '(' && text[at + 1] === '(' && this.#wordStart < 0 && this.#words.length === 0) {
          this.#at = this.#endOfParens(at)
          return
        }
        this.#endCommand(false)
        this.#at++
        return
      case '|':
        this.#endCommand(text[at + 1] !== '|')
        this.#at += text[at + 1] === '|' || text[at + 1] === '&' ? 2 : 1
        return
      case '&':
        if (text[at + 1] === '>') this.#redirect(/&>>?/y)
        else {
          this.#endCommand(false)
          this.#at++
        }
        return
      case '<':
      case '>':
        if (text[at + 1] === '(') this.#verbatim(this.#endOfParens(at + 1))
        else if (text.startsWith('<<', at) && text[at + 2] !== '<') this.#heredoc()
        else this.#redirect(/<<<|<>|<&|>>|>\||>&|<|>/y)
        return
      default:
        this.#plain()
    }
  }

  /** Takes everything up to the next character that means something. */
  #plain(): void {
    special.lastIndex = this.#at + 1
    const found = special.exec(this.#text)
    const end = Math.min(found ? found.index : this.#span.end, this.#span.end)
    this.#append(this.#text.slice(this.#at, end), end - this.#at)
  }

  #append(value: string, length: number): void {
    if (this.#wordStart < 0) this.#wordStart = this.#at
    this.#value += value
    this.#at = Math.min(this.#at + length, this.#span.end)
  }

  #verbatim(end: number): void {
    this.#append(this.#text.slice(this.#at, end), end - this.#at)
  }

  #endWord(): void {
    if (this.#wordStart < 0) return
    const word = { value: this.#value, span: this.#place(this.#wordStart, this.#at) }
    const bare = !this.#quoted
    this.#wordStart = -1
    this.#value = ''
    this.#quoted = false
    if (this.#operator !== undefined) {
      this.#redirects.push({ operator: this.#operator, target: word })
      this.#operator = undefined
      return
    }
    if (this.#words.length === 0 && ((bare && reserved.has(word.value)) || /^[A-Za-z_]\w*\+?=/.test(word.value))) return
    this.#words.push(word)
  }

  #endCommand(pipes: boolean): void {
    this.#endWord()
    this.#operator = undefined
    const first = this.#words[0]
    if (first) {
      this.#commands.push({
        name: first.value.slice(first.value.lastIndexOf('/') + 1),
        words: this.#words,
        redirects: this.#redirects,
        piped: this.#piped,
        heredocs: this.#docs,
        span: this.#place(first.span.start, this.#words.at(-1)!.span.end),
      })
    }
    if (first || this.#redirects.length > 0 || this.#docs.length > 0) {
      this.#words = []
      this.#redirects = []
      this.#docs = []
    }
    // `a |` goes on in the next line.
    if (first || pipes) this.#piped = pipes
  }

  #redirect(operators: RegExp): void {
    // The number in `2>&1` is no word.
    if (/^\d+$/.test(this.#value) && !this.#quoted) {
      this.#wordStart = -1
      this.#value = ''
    }
    this.#endWord()
    operators.lastIndex = this.#at
    this.#operator = operators.exec(this.#text)![0]
    this.#at += this.#operator.length
  }

  #heredoc(): void {
    this.#endWord()
    const match = /^<<(-?)[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\\?([^\s;&|<>()'"`]+))/.exec(
      this.#text.slice(this.#at, Math.min(this.#at + 200, this.#span.end)),
    )
    if (!match) {
      this.#at += 2
      return
    }
    const span = this.#place(this.#at, this.#at + match[0].length)
    this.#pending.push({
      word: match[2] ?? match[3] ?? match[4]!,
      tabs: match[1] === '-',
      span,
      into: this.#docs,
    })
    this.#at = span.end
  }

  #readHeredocs(): void {
    const pending = this.#pending
    if (pending.length === 0) return
    this.#pending = []
    for (const { word, tabs, span, into } of pending) {
      const start = this.#at
      let closed = false
      let end = start
      while (this.#at < this.#span.end) {
        end = this.#at
        const stop = this.#find('\n', this.#at)
        const line = this.#text.slice(this.#at, stop).replace(/\r$/, '')
        this.#at = Math.min(stop + 1, this.#span.end)
        closed = (tabs ? line.replace(/^\t+/, '') : line) === word
        if (closed) break
        end = this.#at
      }
      const heredoc = { word, span, body: this.#place(start, end), closed }
      into.push(heredoc)
      this.#heredocs.push(heredoc)
    }
  }

  /** Passes over lines that are no part of the script. */
  #skipLines(): void {
    for (let end = this.#skip.get(this.#at); end !== undefined; end = this.#skip.get(this.#at)) this.#at = end
  }

  /** Offset of the next `what`, or the end of the script. */
  #find(what: string, from: number): number {
    const at = this.#text.indexOf(what, from)
    return at < 0 || at > this.#span.end ? this.#span.end : at
  }

  /** Offset of the double quote that ends a string. */
  #endOfString(from: number): number {
    let at = from
    while (at < this.#span.end) {
      const unit = this.#text[at]
      if (unit === '"') return at
      if (unit === '\\') at += 2
      else if (unit === '$' && this.#text[at + 1] === '(') at = this.#endOfParens(at + 1)
      else at++
    }
    return this.#span.end
  }

  /** Offset behind the parenthesis that closes the one at `open`; strings are passed over. */
  #endOfParens(open: number): number {
    let depth = 0
    for (let at = open; at < this.#span.end; at++) {
      const unit = this.#text[at]
      if (unit === '(') depth++
      else if (unit === ')' && --depth === 0) return at + 1
      else if (unit === '\\') at++
      else if (unit === "'") at = this.#find("'", at + 1)
      else if (unit === '"') {
        while (++at < this.#span.end && this.#text[at] !== '"') if (this.#text[at] === '\\') at++
      }
    }
    return this.#span.end
  }

  #place(start: number, end: number): Span {
    return { source: this.#span.source, start, end }
  }
}

/** What `#step` has a case for. */
const special = /[\n \t\r\\#'"`$;()|&<>]/g
