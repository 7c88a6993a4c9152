import { normalisePath } from '../scm/posix-path.ts'
import { type Content, ScriptState, type WrittenVariant } from './script-state.ts'
import { lineEnd, readShellLine, type ShellOperator, type ShellToken, type ShellWord } from './shell-line.ts'

/** A file that a script writes, as far as its lines tell. */
export interface WrittenFile {
  readonly path: string
  /** The first place in the script that writes it, `[start, end)`. */
  readonly start: number
  readonly end: number
  /** False when something else may write to it or change it, so that there may be further lines. */
  readonly complete: boolean
  /** What it may hold: several where branches of the script differ; none when nothing of it can be read. */
  readonly variants: readonly WrittenVariant[]
}

/** Commands that look at a file or its mode only; every other one that names it may change it. */
const harmless: ReadonlySet<string> = new Set(
  'cat echo printf tee rm touch test [ [[ chmod chown ls grep egrep head tail wc stat logger less more file sync mkdir ksvalidator'.split(
    ' ',
  ),
)

/**
 * Which of the wanted files a shell script writes, and with what lines: here-documents and words that `cat`, `tee` or `echo`
 * put into a file by `>` or `>>`, in branches of `if` and `case` too. Nothing is run and no shell grammar is read: what is
 * written in another way is told by `complete: false`, and variables stay what they are.
 *
 * @param wanted absolute paths, normalised
 */
export function filesWrittenBy(script: string, wanted: ReadonlySet<string>): readonly WrittenFile[] {
  return new ScriptReader(script, wanted).read()
}

interface Heredoc {
  readonly word: string
  readonly literal: boolean
  readonly tabs: boolean
  /** Filled in when its body has been read. */
  start: number
  end: number
}

/** One command of a line: its words, where its output goes, what it is given. */
interface SimpleCommand {
  readonly words: ShellWord[]
  readonly targets: { readonly word: ShellWord; readonly append: boolean }[]
  heredoc?: Heredoc
  /** The operator in front of it. */
  readonly after: string
}

const separators: ReadonlySet<string> = new Set([';', ';;', ';&', ';;&', '&&', '||', '|', '|&', '&', '(', ')'])
const openers: ReadonlySet<string> = new Set(['then', 'do', '{', '!', 'time'])

class ScriptReader {
  readonly #script: string
  readonly #wanted: ReadonlySet<string>
  readonly #state: ScriptState
  readonly #values = new Map<string, string>()
  readonly #first = new Map<string, { readonly start: number; readonly end: number }>()

  constructor(script: string, wanted: ReadonlySet<string>) {
    this.#script = script
    this.#wanted = wanted
    this.#state = new ScriptState()
  }

  read(): readonly WrittenFile[] {
    for (let at = 0; at < this.#script.length; ) {
      const { tokens, next } = readShellLine(this.#script, at)
      const commands = this.#commands(tokens)
      at = this.#readBodies(commands, next)
      this.#run(commands)
    }
    return [...this.#first].map(([path, place]) => ({ path, ...place, ...this.#state.result(path) }))
  }

  /** The bodies of the here-documents of a line; returns where they end. */
  #readBodies(commands: readonly SimpleCommand[], from: number): number {
    let at = from
    for (const { heredoc } of commands) {
      if (!heredoc) continue
      heredoc.start = at
      heredoc.end = this.#script.length
      for (let line = at; ; ) {
        const end = lineEnd(this.#script, line)
        const text = this.#script.slice(line, end).replace(/\r$/, '')
        const next = Math.min(end + 1, this.#script.length)
        if ((heredoc.tabs ? text.replace(/^\t+/, '') : text) === heredoc.word) {
          heredoc.end = line
          at = next
          break
        }
        if (end === this.#script.length) return end
        line = next
      }
    }
    return at
  }

  #commands(tokens: readonly ShellToken[]): readonly SimpleCommand[] {
    const commands: SimpleCommand[] = []
    let command: SimpleCommand = { words: [], targets: [], after: '' }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind === 'word') {
        command.words.push(token)
        // A word that opens a block or a branch stands alone, so that what follows is a command.
        if (command.words.length === 1 && (openers.has(this.#raw(token)) || this.#raw(token) === 'else')) {
          commands.push(command)
          command = { words: [], targets: [], after: this.#raw(token) === '!' ? command.after : '' }
        }
      } else if (separators.has(token.text)) {
        commands.push(command)
        command = { words: [], targets: [], after: token.text }
      } else {
        const operand = tokens[i + 1]
        if (operand?.kind !== 'word') continue
        i++
        this.#redirect(command, token, operand)
      }
    }
    commands.push(command)
    return commands
  }

  #redirect(command: SimpleCommand, { text }: ShellOperator, word: ShellWord): void {
    if (text === '<<' || text === '<<-') {
      const value = word.parts.map(({ start, end }) => this.#script.slice(start, end)).join('')
      command.heredoc = {
        word: value,
        literal: word.quoted || value !== this.#raw(word),
        tabs: text === '<<-',
        start: 0,
        end: 0,
      }
    } else if (/^(?:1|&)?>/.test(text) && text !== '>&') command.targets.push({ word, append: text.endsWith('>>') })
  }

  #raw({ start, end }: ShellWord): string {
    return this.#script.slice(start, end)
  }

  /** The value of a word when it is known: literal text, and variables that were given a literal value before. */
  #value(word: ShellWord): string | undefined {
    let value = ''
    for (const { start, end, expands } of word.parts) {
      const text = this.#script.slice(start, end)
      const known = expands ? this.#values.get(/^\$\{?(\w+)\}?$/.exec(text)?.[1] ?? '') : text
      if (known === undefined) return undefined
      value += known
    }
    return value
  }

  #run(commands: readonly SimpleCommand[]): void {
    const state = this.#state
    for (let i = 0; i < commands.length; i++) {
      const command = commands[i]!
      if (command.after.startsWith(';;') || command.after === ';&') state.nextBranch()
      const [first] = command.words
      const name = first ? this.#raw(first) : ''
      switch (name) {
        case 'if':
        case 'case':
          state.enter(name)
          break
        case 'for':
        case 'while':
        case 'until':
        case 'select':
          state.enter('loop')
          break
        case 'elif':
        case 'else':
          state.nextBranch(name === 'else')
          break
        case 'fi':
        case 'done':
        case 'esac':
          this.#opaque(command)
          state.leave()
          break
        case '*':
          if (commands[i + 1]?.after === ')') state.nextBranchIsTheRest()
          break
        default: {
          const conditional = command.after === '&&' || command.after === '||'
          if (conditional) state.enter('if')
          this.#simple(command, commands[i - 1], commands[i + 1])
          if (conditional) state.leave()
        }
      }
      // `if cat …; then`, `case x in y) …`: the words behind the keyword are a command of their own where that matters.
      if (name === 'case') this.#pattern(command, commands[i + 1])
    }
  }

  /** The first pattern of a `case` stands on its line: `case $x in *) …`. */
  #pattern({ words }: SimpleCommand, next: SimpleCommand | undefined): void {
    const last = words.at(-1)
    if (last && this.#raw(last) === '*' && next?.after === ')') this.#state.nextBranchIsTheRest()
  }

  #simple(command: SimpleCommand, before: SimpleCommand | undefined, next: SimpleCommand | undefined): void {
    const { words, targets, heredoc } = command
    const assigned = words.length > 0 && words.every((word) => this.#assign(word))
    if (assigned) return
    const name = words[0] ? this.#raw(words[0]) : ''
    const piped = command.after === '|' && before ? this.#output(before) : undefined
    const content =
      name === 'tee' || name === 'cat' ? (heredoc ? heredocContent(heredoc) : piped) : this.#output(command)
    if (next?.after === '|' && targets.length === 0) return
    const files = targets.map(({ word, append }) => ({ word, append }))
    if (name === 'tee') {
      const append = words.some((word) => /^-\w*a|^--append$/.test(this.#raw(word)))
      for (const word of words.slice(1)) if (!this.#raw(word).startsWith('-')) files.push({ word, append })
    }
    const catsFiles = name === 'cat' && words.slice(1).some((word) => this.#raw(word) !== '-')
    for (const { word, append } of files) {
      const path = this.#wantedPath(word)
      if (path === undefined) continue
      this.#note(path, word)
      if (content && !catsFiles) this.#state.write(path, content, append)
      else this.#state.opaque(path)
    }
    if (name === 'rm') for (const word of words.slice(1)) this.#remove(word)
    else if (!harmless.has(name)) this.#touched(words)
  }

  /** What a command prints, when it can be told. */
  #output({ words, heredoc, after }: SimpleCommand): Content | undefined {
    const name = words[0] ? this.#raw(words[0]) : ''
    if (name === 'cat' && heredoc && words.length === 1) return heredocContent(heredoc)
    // `> file` alone empties it; behind a `)` it takes what the block prints.
    if (name === ':' || name === 'true' || (words.length === 0 && after !== ')')) return { kind: 'words', words: [] }
    if (name !== 'echo') return undefined
    const given = words.slice(1)
    const option = given[0] ? this.#raw(given[0]) : ''
    if (/^-[neE]+$/.test(option)) {
      // Escapes of `echo -e` would have to be replaced.
      if (option.includes('e') && given.some((word) => this.#raw(word).includes('\\'))) return undefined
      given.shift()
    }
    return { kind: 'words', words: given.map(({ parts }) => parts), line: true }
  }

  #assign(word: ShellWord): boolean {
    const match = /^(\w+)\+?=/.exec(this.#raw(word))
    if (!match || /^\d/.test(match[1]!)) return false
    const value = this.#value(word)
    if (value === undefined || match[0].includes('+')) this.#values.delete(match[1]!)
    else this.#values.set(match[1]!, value.slice(match[0].length))
    return true
  }

  #wantedPath(word: ShellWord): string | undefined {
    const value = this.#value(word)
    if (!value?.startsWith('/')) return undefined
    const path = normalisePath(value)
    return this.#wanted.has(path) ? path : undefined
  }

  #note(path: string, { start, end }: ShellWord): void {
    if (!this.#first.has(path)) this.#first.set(path, { start, end })
  }

  #remove(word: ShellWord): void {
    const path = this.#wantedPath(word)
    if (path !== undefined) this.#state.remove(path)
  }

  /** Output of a whole block: nobody collects what it prints. */
  #opaque({ targets }: SimpleCommand): void {
    for (const { word } of targets) {
      const path = this.#wantedPath(word)
      if (path === undefined) continue
      this.#note(path, word)
      this.#state.opaque(path)
    }
  }

  /** A command that names a file may add to it; an editor changes the lines that are there. */
  #touched(words: readonly ShellWord[]): void {
    const edits = this.#edits(words)
    for (const word of words) {
      const path = this.#wantedPath(word)
      if (path === undefined) continue
      this.#note(path, word)
      if (edits) this.#state.forget(path)
      else this.#state.opaque(path)
    }
  }

  #edits([name, ...args]: readonly ShellWord[]): boolean {
    if (!name || !/^(?:sed|perl)$/.test(this.#raw(name))) return false
    return args.some((word) => /^(?:-[a-zA-Z]*i|--in-place)/.test(this.#raw(word)))
  }
}

function heredocContent({ start, end, literal, tabs }: Heredoc): Content {
  return { kind: 'lines', start, end, literal, tabs }
}
