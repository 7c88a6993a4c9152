import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts'
import type { ConfigCode } from '../diagnostics/stage-codes.ts'
import { LineIndex } from '../source/line-index.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import type { Known } from './config.ts'
import { knownNames } from './suggest.ts'

/** Beyond so many findings nobody reads what was probably meant, and looking it up takes long. */
const MOST_SUGGESTIONS = 100

/** A word, and where it stands. */
export interface YamlWord {
  readonly word: string
  readonly node: Node
  readonly span: Span
}

/** One entry of a mapping. */
export interface YamlPair {
  readonly key: Node
  readonly name: string
  readonly value: Node | null
}

interface ReportMore {
  /** What was probably meant, found out only when there are not too many findings. */
  readonly near?: () => readonly string[]
  readonly related?: readonly RelatedPlace[]
}

/** Takes values of expected shapes out of a YAML text; what has another shape is left out and reported where it stands. */
export class YamlReader {
  readonly diagnostics: Diagnostic[] = []
  /** Undefined for an empty text, and for one that is not YAML, which is reported. */
  readonly contents: Node | null
  protected readonly file: SourceFile
  readonly #document: ReturnType<typeof parseDocument>
  readonly #known: Known
  readonly #near = new Map<string, readonly string[] | undefined>()
  #lines: LineIndex | undefined

  constructor(file: SourceFile, known: Known) {
    this.file = file
    this.#known = known
    // Repeated keys are looked for here, since `yaml` compares each with each.
    this.#document = parseDocument(file.text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false })
    const { errors, contents } = this.#document
    for (const { code, message, pos } of errors) {
      const span = { source: file.id, start: pos[0], end: Math.min(pos[1], file.text.length) }
      this.diagnostics.push({
        code: 'config/not-yaml',
        severity: 'error',
        message: code === 'MULTIPLE_DOCS' ? 'Unexpected second document, expected one' : `Unexpected YAML: ${message}`,
        span,
      })
    }
    this.contents = errors.length > 0 ? null : (contents as Node | null)
    if (this.contents)
      visit(this.#document, {
        Alias: (_, alias) => {
          if (!alias.resolve(this.#document)) this.unexpected(alias, `an anchor &${alias.source} before it`)
        },
      })
  }

  /** The line, from 1, on which a node begins. */
  lineOf(node: Node): number {
    this.#lines ??= new LineIndex(this.file.text)
    return this.#lines.position(this.span(node).start).line
  }

  /** The values of a mapping by key; keys that nobody knows are reported. */
  keys(node: unknown, allowed: readonly string[], expected: string): ReadonlyMap<string, Node | null> {
    const found = new Map<string, Node | null>()
    for (const { key, name, value } of this.pairs(node as Node | null, expected)) {
      if (allowed.includes(name)) found.set(name, value)
      else
        this.report('config/unknown-key', key, `Unexpected key "${name}", expected one of ${allowed.join(', ')}`, {
          near: () => knownNames(allowed)(name) ?? [],
        })
    }
    return found
  }

  pairs(node: Node | null | undefined, expected: string): readonly YamlPair[] {
    const resolved = this.resolved(node)
    if (resolved === undefined) return []
    if (!isMap(resolved)) {
      this.unexpected(resolved, expected)
      return []
    }
    const found = new Map<string, YamlPair>()
    for (const { key, value } of (resolved as YAMLMap<Node, Node | null>).items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : undefined
      const first = name === undefined ? undefined : found.get(name)
      if (name === undefined) this.unexpected(key, 'a key')
      else if (first) this.repeated(key, first)
      else found.set(name, { key, name, value })
    }
    return [...found.values()]
  }

  items(node: Node | null | undefined, expected: string): (Node | null)[] {
    const resolved = this.resolved(node)
    if (resolved === undefined) return []
    if (isSeq(resolved)) return resolved.items as (Node | null)[]
    this.unexpected(resolved, expected)
    return []
  }

  /** One word or a list of words. */
  words(node: Node | null | undefined, expected: string): readonly YamlWord[] {
    const resolved = this.resolved(node)
    if (!isSeq(resolved)) return [this.word(node, expected)].flatMap((word) => word ?? [])
    return (resolved.items as (Node | null)[]).flatMap((item) => {
      if (this.resolved(item) !== undefined) return this.word(item, expected) ?? []
      this.report('config/bad-value', item ?? resolved, `Unexpected empty item, expected ${expected}`)
      return []
    })
  }

  /** A word; a number counts as one, since `release: 9` is one to people. */
  word(node: Node | null | undefined, expected: string): YamlWord | undefined {
    const resolved = this.resolved(node)
    if (resolved === undefined) return undefined
    if (isScalar(resolved) && (typeof resolved.value === 'string' || typeof resolved.value === 'number')) {
      const word = resolved.source ?? String(resolved.value)
      if (word !== '') return { word, node: resolved, span: this.span(resolved) }
    }
    this.unexpected(resolved, expected)
    return undefined
  }

  boolean(node: Node | null | undefined): boolean | undefined {
    const resolved = this.resolved(node)
    if (resolved === undefined) return undefined
    if (isScalar(resolved) && typeof resolved.value === 'boolean') return resolved.value
    this.unexpected(resolved, 'true or false')
    return undefined
  }

  positiveNumber(node: Node | null | undefined, expected: string): number | undefined {
    const resolved = this.resolved(node)
    if (resolved === undefined) return undefined
    if (isScalar(resolved) && typeof resolved.value === 'number' && resolved.value > 0) return resolved.value
    this.unexpected(resolved, expected)
    return undefined
  }

  oneOf(node: Node | null | undefined, allowed: readonly string[], expected: string): string | undefined {
    const found = this.word(node, `${expected} (${allowed.join(', ')})`)
    if (!found || allowed.includes(found.word)) return found?.word
    const message = `Unexpected value "${found.word}", expected one of ${allowed.join(', ')}`
    this.report('config/bad-value', found.node, message, { near: () => knownNames(allowed)(found.word) ?? [] })
    return undefined
  }

  /** The word, if it is a name that somebody knows. */
  knownName(found: Pick<YamlWord, 'word' | 'node'> | undefined, what: keyof Known): string | undefined {
    const near = found && this.#nearOf(found.word, what)
    if (!found || !near) return found?.word
    const message = `Unexpected ${what} "${found.word}", expected a known ${what}`
    this.report(`config/unknown-${what}`, found.node, message, { near: () => near })
    return undefined
  }

  /** Undefined for a name that is known. Looking up what is near takes long where very many names are not. */
  #nearOf(word: string, what: keyof Known): readonly string[] | undefined {
    const key = `${what} ${word}`
    if (!this.#near.has(key))
      this.#near.set(key, this.diagnostics.length < MOST_SUGGESTIONS ? this.#known[what]?.(word) : [])
    return this.#near.get(key)
  }

  /** True for a key that is left out, has no value, or an empty list. */
  isNothing(node: Node | null | undefined): boolean {
    const resolved = this.resolved(node)
    return resolved === undefined || (isSeq(resolved) && resolved.items.length === 0)
  }

  /** What an alias stands for; undefined for nothing at all, which is the same as leaving the key out. */
  resolved(node: Node | null | undefined): Node | undefined {
    const target = isAlias(node) ? node.resolve(this.#document) : node
    if (!target || (isScalar(target) && target.value === null)) return undefined
    return target
  }

  unexpected(node: Node, expected: string): void {
    const what = isMap(node)
      ? 'mapping'
      : isSeq(node)
        ? 'list'
        : isScalar(node)
          ? `value "${String(node.value)}"`
          : 'alias'
    this.report('config/bad-value', node, `Unexpected ${what}, expected ${expected}`)
  }

  report(code: ConfigCode, node: Node, message: string, more: ReportMore = {}): void {
    const near = this.diagnostics.length < MOST_SUGGESTIONS ? (more.near?.() ?? []) : []
    const hint = near.length > 0 && { hint: `did you mean ${near.join(' or ')}?` }
    const related = more.related && { related: more.related }
    this.diagnostics.push({ code, severity: 'error', message, span: this.span(node), ...hint, ...related })
  }

  repeated(key: Node, first: YamlPair): void {
    const related = [{ message: `first "${first.name}"`, span: this.span(first.key) }]
    this.report('config/duplicate-key', key, `Unexpected second "${first.name}", expected it once`, { related })
  }

  span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return { source: this.file.id, start, end }
  }
}
