import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import type {
  BlankNode,
  BodyNode,
  CommandNode,
  CommentNode,
  EndNode,
  IncludeNode,
  PackageNode,
  SectionNode,
  Statement,
  WordNode,
} from '../../src/ast/nodes.ts'
import { isSectionName } from '../../src/ast/section-names.ts'
import { ForwardSearch } from '../../src/source/forward-search.ts'
import {
  isLineEnd,
  skipLineEnd,
  skipLineSpace,
  skipPythonSpace,
  trimPythonSpaceEnd,
} from '../../src/source/python-text.ts'
import type { Span } from '../../src/source/span.ts'
import { nextLost } from './scanner.ts'
import { type Token, TokenStream } from './token-stream.ts'
import * as t from './tokens.ts'
import { decodeWord, findWordEnd, isVerbatim, splitWords, wordProblem } from './words.ts'

/** What the reference refuses in every release, found while shaping the text. */
export interface Fault {
  readonly kind:
    | 'unclosed-quote'
    | 'unclosed-quote-in-section'
    | 'trailing-backslash'
    | 'empty-name'
    | 'unknown-section'
    | 'stray-end'
    | 'no-operand'
    | 'byte-order-mark'
  /** The exact words; `[start, end)` in the text. */
  readonly start: number
  readonly end: number
}

export interface Shaped {
  readonly statements: readonly Statement[]
  readonly faults: readonly Fault[]
  /** What `isPlain` says of the text. */
  readonly plain: boolean
}

interface Body {
  readonly items: readonly BodyNode[]
  readonly end?: EndNode
}

interface Line {
  words: readonly WordNode[]
  comment?: CommentNode
  /** Offset behind the line end. */
  end: number
}

const HASH = 0x23

const noSearch = new ForwardSearch('')
const noTokens = new TokenStream('', 'commands')

/** What every line without words has. */
const noWords: readonly WordNode[] = []

/**
 * Shapes tokens into statements, without a tree of its own in between. The grammar is LL(1) and total: every sequence
 * of tokens that the lexer makes is one of its sentences. Statements begin where the one before ended, so blanks, which
 * the lexer skips, are in the statement of their line.
 */
export class KickstartParser extends EmbeddedActionsParser {
  #tokens = noTokens
  #next: IToken = noTokens.next()
  /** Tokens that were consumed. */
  #consumed = 0
  #text = ''
  /** For the lines of which there is no token each. */
  #search = noSearch
  #source = ''
  #within: string | undefined
  #faults: Fault[] = []
  /** Offset behind the last line that was shaped. */
  #at = 0
  #statements: Statement[] = []
  /** What the body of the section at hand has so far. */
  #items: BodyNode[] = []
  /** True when that section is `%packages`. */
  #hasPackages = false
  /**
   * The words of the line at hand, and how many they are. A list that grows keeps room for more, in every line for good;
   * one cut from this has none.
   */
  #words: WordNode[] = []
  #count = 0

  // Alternatives are made once: a list of closures per token would be the larger part of the time.
  readonly #statementKinds: IOrAlt<unknown>[] = [
    { ALT: () => this.#statements.push(this.SUBRULE(this.command)) },
    { ALT: () => this.#idleLines(this.CONSUME(t.IdleLines)) },
    { ALT: () => this.#statements.push(this.SUBRULE(this.section)) },
    { ALT: () => this.#statements.push(this.SUBRULE(this.include)) },
    { ALT: () => this.#raw('stray-end', this.CONSUME(t.StrayEnd)) },
    { ALT: () => this.#raw('unknown-section', this.CONSUME(t.UnknownSection)) },
  ]
  readonly #bodyKinds: IOrAlt<unknown>[] = [
    { ALT: () => this.#bodyLines(this.CONSUME(t.Body)) },
    { ALT: () => this.#items.push(this.SUBRULE(this.bodyInclude)) },
  ]
  readonly #sectionStarts: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(t.SectionStart) },
    { ALT: () => this.CONSUME(t.NextSectionStart) },
  ]

  constructor(validate = false) {
    super(t.allTokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: !validate })
    this.performSelfAnalysis()
  }

  /** Shapes `text`, and keeps nothing of it afterwards. */
  shape(text: string, source: string, within?: string): Shaped {
    this.#text = text
    this.#source = source
    this.#within = within
    this.#faults = []
    this.#at = 0
    this.#statements = []
    this.#tokens = new TokenStream(text, within ? 'body' : 'commands')
    const { plain } = this.#tokens
    this.#search = new ForwardSearch(text, plain)
    this.#next = this.#tokens.next()
    this.reset()
    try {
      this.file()
      return { statements: this.#statements.slice(), faults: this.#faults, plain }
    } finally {
      // The parser lives on: what it still held would stay alive with it.
      this.#tokens = noTokens
      this.#search = noSearch
      this.#text = ''
      this.#faults = []
      this.#statements = []
      this.#items = []
      this.#words = []
    }
  }

  // What Chevrotain asks of a lexer that makes tokens when the parser wants them; the grammar never looks further than one ahead.

  protected override LA_FAST(): IToken {
    return this.#next
  }

  protected override LA(): IToken {
    return this.#next
  }

  protected consumeToken(): void {
    this.#consumed++
    this.#next = this.#tokens.next()
  }

  /** Tells a repetition whether a round of it took anything. */
  protected exportLexerState(): number {
    return this.#consumed
  }

  file = this.RULE('file', (): void => {
    this.OPTION(() => {
      this.CONSUME(t.Bom)
      this.ACTION(() => {
        this.#fault('byte-order-mark', 0, 1)
        this.#statements.push({ type: 'raw', span: this.#line(1) })
      })
    })
    this.OPTION1({
      GATE: () => this.#within !== undefined,
      DEF: () => {
        const start = this.#at
        this.ACTION(() => this.#startBody(this.#within!))
        const body = this.SUBRULE(this.body)
        this.ACTION(() => this.#statements.push(this.#inside(this.#within!, start, body)))
      },
    })
    this.MANY(() => this.OR(this.#statementKinds))
  })

  command = this.RULE('command', (): CommandNode => {
    const token = this.CONSUME(t.Name)
    const line = this.SUBRULE(this.words)
    this.OPTION(() => this.#endLine(line, this.CONSUME(t.CommandNewline)))
    return this.ACTION(() => {
      const name = this.#word(token)
      if (name.value === '') this.#fault('empty-name', name.span.start, name.span.end)
      const span = this.#line(line.end)
      if (!line.comment) return { type: 'command', span, name, args: line.words }
      return { type: 'command', span, name, args: line.words, comment: line.comment }
    })
  })

  include = this.RULE('include', (): IncludeNode => {
    const token = this.CONSUME(t.Include)
    const line = this.SUBRULE(this.words)
    this.OPTION(() => this.#endLine(line, this.CONSUME(t.CommandNewline)))
    return this.ACTION(() => this.#include(token, line))
  })

  section = this.RULE('section', (): SectionNode => {
    const token = this.OR(this.#sectionStarts)
    const line = this.SUBRULE(this.words)
    this.OPTION(() => this.#endLine(line, this.CONSUME(t.BodyNewline)))
    const name = this.ACTION(() => this.#word(token))
    const header = this.ACTION(() => this.#line(line.end))
    this.ACTION(() => this.#startBody(name.value))
    const { items, end } = this.SUBRULE(this.body)
    return this.ACTION(() => {
      const known = isSectionName(name.value)
      if (!known) this.#fault('unknown-section', name.span.start, name.span.end)
      return {
        type: 'section',
        span: this.#span(header.start, this.#at),
        name,
        args: line.words,
        ...(line.comment && { comment: line.comment }),
        header,
        known,
        body: items,
        ...(end && { end }),
      }
    })
  })

  /** The words and the comment behind the first word of a line among commands, or of a header. */
  words = this.RULE('words', (): Line => {
    const line: Line = { words: noWords, end: this.#text.length }
    this.#count = 0
    this.MANY(() => this.#addWord(this.CONSUME(t.Word)))
    this.ACTION(() => this.#endWords(line))
    this.OPTION(() => {
      const token = this.CONSUME(t.Comment)
      this.ACTION(() => {
        line.comment = { type: 'comment', span: this.#span(token.startOffset, endOf(token)) }
      })
    })
    return line
  })

  body = this.RULE('body', (): Body => {
    this.MANY(() => this.OR(this.#bodyKinds))
    const end = this.OPTION(() => this.SUBRULE(this.sectionEnd))
    const items = this.#items.slice()
    return end ? { items, end } : { items }
  })

  bodyInclude = this.RULE('bodyInclude', (): IncludeNode => {
    const token = this.CONSUME(t.BodyInclude)
    const line = this.SUBRULE(this.sectionWords)
    this.OPTION(() => this.#endLine(line, this.CONSUME(t.BodyNewline)))
    return this.ACTION(() => this.#include(token, line))
  })

  sectionEnd = this.RULE('sectionEnd', (): EndNode => {
    this.CONSUME(t.SectionEnd)
    const line = this.SUBRULE(this.sectionWords)
    this.OPTION(() => this.#endLine(line, this.CONSUME(t.CommandNewline)))
    return this.ACTION(() => ({ type: 'end', span: this.#line(line.end), rest: line.words }))
  })

  /** The words behind `%end` or `%include` in a section, where `#` begins no comment. */
  sectionWords = this.RULE('sectionWords', (): Line => {
    const line: Line = { words: noWords, end: this.#text.length }
    this.#count = 0
    this.MANY(() => this.#addWord(this.CONSUME(t.SectionWord)))
    this.ACTION(() => this.#endWords(line))
    return line
  })

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end }
  }

  /** The span from the end of the last line to `end`, which from now on is the end of the last line. */
  #line(end: number): Span {
    const start = this.#at
    this.#at = end
    return this.#span(start, end)
  }

  #fault(kind: Fault['kind'], start: number, end: number): void {
    this.#faults.push({ kind, start, end })
  }

  #startBody(section: string): void {
    this.#items = []
    this.#hasPackages = section === '%packages'
  }

  #bodyLines(token: IToken): void {
    this.ACTION(() => {
      const end = endOf(token)
      // In a plain text no line is lost.
      const next = () => (this.#search.plain ? undefined : nextLost(this.#text, this.#at, end))
      for (let lost = next(); lost; lost = next()) {
        this.#linesTo(lost.lineStart)
        const { problem } = splitWords(this.#text, lost.lineStart, false)
        if (problem) this.#fault('unclosed-quote-in-section', problem.at, problem.at + 1)
        this.#items.push({ type: 'raw', span: this.#line(lost.lineEnd) })
      }
      this.#linesTo(end)
    })
  }

  #linesTo(end: number): void {
    if (!this.#hasPackages && this.#at < end) this.#items.push({ type: 'text', span: this.#line(end) })
    while (this.#at < end) this.#items.push(this.#idleLine(end) ?? this.#package())
  }

  #idleLines(token: IToken): void {
    this.ACTION(() => {
      for (let node = this.#idleLine(endOf(token)); node; node = this.#idleLine(endOf(token)))
        this.#statements.push(node)
    })
  }

  /** The blank lines or the comment that the lines up to `end` begin with; undefined when they begin with something else. */
  #idleLine(end: number): BlankNode | CommentNode | undefined {
    const text = this.#text
    let at = this.#at
    for (;;) {
      const start = skipLineSpace(text, at)
      // Not only when all lines are taken, but also for blanks at the end of the text.
      if (start >= end) at = end
      if (start >= end || !isLineEnd(text.charCodeAt(start))) break
      at = skipLineEnd(text, start)
    }
    if (at > this.#at) return { type: 'blank', span: this.#line(at) }
    if (at === end || text.charCodeAt(skipLineSpace(text, at)) !== HASH) return undefined
    return { type: 'comment', span: this.#line(skipLineEnd(text, this.#search.lineEnd(at))) }
  }

  #raw(kind: Fault['kind'], token: IToken): void {
    this.ACTION(() => {
      this.#fault(kind, token.startOffset, findWordEnd(this.#text, token.startOffset))
      this.#statements.push({ type: 'raw', span: this.#line(endOf(token)) })
    })
  }

  #addWord(token: IToken): void {
    this.ACTION(() => {
      this.#words[this.#count++] = this.#word(token)
    })
  }

  #endWords(line: Line): void {
    if (this.#count > 0) line.words = this.#words.slice(0, this.#count)
  }

  #endLine(line: Line, token: IToken): void {
    this.ACTION(() => {
      line.end = endOf(token)
    })
  }

  #word(token: IToken): WordNode {
    const start = token.startOffset
    const end = endOf(token)
    const raw = this.#text.slice(start, end)
    if (isVerbatim(raw)) return { type: 'word', span: this.#span(start, end), value: raw }
    const problem = wordProblem(this.#text, start, end)
    if (problem) {
      const inSection = problem.kind === 'unclosed-quote' && token.tokenType === t.SectionWord
      this.#fault(inSection ? 'unclosed-quote-in-section' : problem.kind, problem.at, problem.at + 1)
    }
    return { type: 'word', span: this.#span(start, end), value: decodeWord(raw) }
  }

  #include(token: IToken, line: Line): IncludeNode {
    const name = this.#word(token)
    const [target, ...rest] = line.words
    if (!target?.value) {
      const at = target?.span ?? name.span
      this.#fault('no-operand', at.start, at.end)
    }
    return {
      type: 'include',
      span: this.#line(line.end),
      keyword: name.value === '%include' ? 'include' : 'ksappend',
      name,
      ...(target && { target }),
      rest,
      ...(line.comment && { comment: line.comment }),
    }
  }

  /** The line of `%packages` behind the last line. */
  #package(): PackageNode {
    const text = this.#text
    const lineStart = this.#at
    const lineEnd = this.#search.lineEnd(lineStart)
    const span = this.#line(skipLineEnd(text, lineEnd))
    const cut = Math.min(this.#search.hash(lineStart), lineEnd)
    const start = skipPythonSpace(text, lineStart, cut)
    const end = trimPythonSpaceEnd(text, start, cut)
    const item: WordNode = { type: 'word', span: this.#span(start, end), value: text.slice(start, end) }
    if (cut === lineEnd) return { type: 'package', span, item }
    return { type: 'package', span, item, comment: { type: 'comment', span: this.#span(cut, lineEnd) } }
  }

  /** A section whose header is not in the text. */
  #inside(name: string, start: number, { items, end }: Body): SectionNode {
    return {
      type: 'section',
      span: this.#span(start, this.#at),
      name: { type: 'word', span: this.#span(start, start), value: name },
      args: noWords,
      header: this.#span(start, start),
      known: isSectionName(name),
      body: items,
      ...(end && { end }),
    }
  }
}

/** All tokens are those of a `TokenStream`. */
function endOf(token: IToken): number {
  return (token as Token).end
}
