import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import type {
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
import { findLineEnd, skipPythonSpace, trimPythonSpaceEnd } from '../../src/source/python-text.ts'
import type { Span } from '../../src/source/span.ts'
import * as t from './tokens.ts'
import { decodeWord, findWordEnd, wordProblem } from './words.ts'

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

const needsDecoding = /["'\\]/

/** What every line without words has. */
const noWords: readonly WordNode[] = []

/**
 * Shapes tokens into statements, without a tree of its own in between. The grammar is LL(1) and total: every sequence
 * of tokens that the lexer makes is one of its sentences. Statements begin where the one before ended, so blanks, which
 * the lexer skips, are in the statement of their line.
 */
export class KickstartParser extends EmbeddedActionsParser {
  #text = ''
  #source = ''
  #within: string | undefined
  #faults: Fault[] = []
  /** Offset behind the last line that was shaped. */
  #at = 0
  /**
   * The words of the line at hand, and how many they are. A list that grows keeps room for more, in every line for good;
   * one cut from this has none.
   */
  #words: WordNode[] = []
  #count = 0

  // Alternatives are made once: a list of closures per token would be the larger part of the time.
  readonly #statementKinds: IOrAlt<Statement>[] = [
    { ALT: () => this.SUBRULE(this.command) },
    { ALT: () => this.#whole('blank', this.CONSUME(t.Blank)) },
    { ALT: () => this.#whole('comment', this.CONSUME(t.CommentLine)) },
    { ALT: () => this.SUBRULE(this.section) },
    { ALT: () => this.SUBRULE(this.include) },
    { ALT: () => this.#raw('stray-end', this.CONSUME(t.StrayEnd)) },
    { ALT: () => this.#raw('unknown-section', this.CONSUME(t.UnknownSection)) },
  ]
  readonly #bodyKinds: IOrAlt<BodyNode>[] = [
    { ALT: () => this.#package(this.CONSUME(t.PackageLine)) },
    { ALT: () => this.#whole('text', this.CONSUME(t.Body)) },
    { ALT: () => this.#whole('blank', this.CONSUME1(t.Blank)) },
    { ALT: () => this.#whole('comment', this.CONSUME1(t.CommentLine)) },
    { ALT: () => this.SUBRULE(this.bodyInclude) },
  ]
  readonly #sectionStarts: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(t.ScriptStart) },
    { ALT: () => this.CONSUME(t.PackagesStart) },
    { ALT: () => this.CONSUME(t.NextScriptStart) },
    { ALT: () => this.CONSUME(t.NextPackagesStart) },
  ]
  readonly #bodyNewlines: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(t.ScriptNewline) },
    { ALT: () => this.CONSUME(t.PackagesNewline) },
  ]
  readonly #bodyIncludes: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(t.ScriptInclude) },
    { ALT: () => this.CONSUME(t.PackagesInclude) },
  ]

  constructor(validate = false) {
    super(t.allTokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: !validate })
    this.performSelfAnalysis()
  }

  /** Shapes the tokens of `text`; keeps neither afterwards. */
  shape(tokens: IToken[], text: string, source: string, within?: string): Shaped {
    this.#text = text
    this.#source = source
    this.#within = within
    this.#faults = []
    this.#at = 0
    this.input = tokens
    try {
      const statements = this.file()
      return { statements, faults: this.#faults }
    } finally {
      // The parser lives on: what it still held would keep every token, and so the text, alive.
      this.input = []
      this.#text = ''
      this.#faults = []
      this.#words = []
    }
  }

  file = this.RULE('file', (): Statement[] => {
    const statements: Statement[] = []
    this.OPTION(() => {
      this.CONSUME(t.Bom)
      this.ACTION(() => {
        this.#fault('byte-order-mark', 0, 1)
        statements.push({ type: 'raw', span: this.#line(1) })
      })
    })
    this.OPTION1({
      GATE: () => this.#within !== undefined,
      DEF: () => {
        const start = this.#at
        const body = this.SUBRULE(this.body)
        this.ACTION(() => statements.push(this.#inside(this.#within!, start, body)))
      },
    })
    this.MANY(() => {
      statements.push(this.OR<Statement>(this.#statementKinds))
    })
    return statements.slice()
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
    this.OPTION(() => this.#endLine(line, this.OR1(this.#bodyNewlines)))
    const header = this.ACTION(() => this.#line(line.end))
    const { items, end } = this.SUBRULE(this.body)
    return this.ACTION(() => {
      const name = this.#word(token)
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
    const items: BodyNode[] = []
    this.MANY(() => {
      items.push(this.OR<BodyNode>(this.#bodyKinds))
    })
    const end = this.OPTION(() => this.SUBRULE(this.sectionEnd))
    return end ? { items: items.slice(), end } : { items: items.slice() }
  })

  bodyInclude = this.RULE('bodyInclude', (): IncludeNode => {
    const token = this.OR(this.#bodyIncludes)
    const line = this.SUBRULE(this.sectionWords)
    this.OPTION(() => this.#endLine(line, this.OR1(this.#bodyNewlines)))
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

  #whole<Type extends 'blank' | 'comment' | 'text'>(type: Type, token: IToken): { type: Type; span: Span } {
    return this.ACTION(() => ({ type, span: this.#line(endOf(token)) }))
  }

  #raw(kind: Fault['kind'], token: IToken): Statement {
    return this.ACTION(() => {
      this.#fault(kind, token.startOffset, findWordEnd(this.#text, token.startOffset))
      return { type: 'raw', span: this.#line(endOf(token)) }
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
    const raw = token.image
    const start = token.startOffset
    const end = start + raw.length
    if (!needsDecoding.test(raw)) return { type: 'word', span: this.#span(start, end), value: raw }
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

  #package(token: IToken): PackageNode {
    return this.ACTION(() => {
      const text = this.#text
      const span = this.#line(endOf(token))
      const hash = token.image.indexOf('#')
      const cut = hash < 0 ? span.end : token.startOffset + hash
      const start = skipPythonSpace(text, token.startOffset, cut)
      const end = trimPythonSpaceEnd(text, start, cut)
      const item: WordNode = {
        type: 'word',
        span: this.#span(start, end),
        value: text.slice(start, end),
      }
      if (hash < 0) return { type: 'package', span, item }
      return {
        type: 'package',
        span,
        item,
        comment: { type: 'comment', span: this.#span(cut, findLineEnd(text, cut)) },
      }
    })
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

/** Tokens have no end offset when only offsets are tracked. */
function endOf(token: IToken): number {
  return token.startOffset + token.image.length
}
