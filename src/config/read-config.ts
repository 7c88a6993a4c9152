import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId, Span } from '../source/span.ts'
import type { FailOn, FlattenPair, Known, Override, RuleSetting, Settings } from './config.ts'
import { folderOf, joinPath } from './paths.ts'
import { knownNames } from './suggest.ts'

/** One configuration file by itself, before what it extends is folded in. */
export interface ConfigFile extends Settings {
  readonly path: string
  /** Configurations it builds on, in order: ids and paths joined to its own, with the words that name them. */
  readonly extends: readonly { readonly id: SourceId; readonly path: string; readonly span: Span }[]
  readonly failOn?: FailOn
  readonly includePath?: readonly string[]
  readonly overrides: readonly Override[]
  readonly flatten?: readonly FlattenPair[]
}

/** The keys of the whole file and of an override, in the order of the documentation. */
export const configKeys = [
  'extends',
  'release',
  'for',
  'rules',
  'fail-on',
  'include-path',
  'flatten',
  'overrides',
] as const
export const overrideKeys = ['files', 'release', 'for', 'rules', 'fail-on', 'include-path', 'fragment'] as const
export const flattenKeys = ['from', 'to'] as const

const severities = ['error', 'warning', 'info']
const failOns = [...severities, 'never']
const ruleSettings = [...severities, 'off']

/**
 * Reads one `.ks.yaml`. Never throws: what is wrong is left out of the result and reported where it stands.
 * @param file `id` is its absolute path with `/`, which globs and `extends` are joined to; `path` is what people are told
 * @param known names to check releases, targets and rules against
 */
export function readConfig(
  file: SourceFile,
  known: Known = {},
): { readonly config: ConfigFile; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new ConfigReader(file, known)
  return { config: reader.config(), diagnostics: reader.diagnostics }
}

class ConfigReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: SourceFile
  readonly #known: Known
  readonly #document: ReturnType<typeof parseDocument>

  constructor(file: SourceFile, known: Known) {
    this.#file = file
    this.#known = known
    this.#document = parseDocument(file.text, { prettyErrors: false, logLevel: 'silent' })
    visit(this.#document, {
      Alias: (_, alias) => {
        if (!alias.resolve(this.#document)) this.#unexpected(alias, `an anchor &${alias.source} before it`)
      },
    })
    for (const { message, pos } of this.#document.errors) {
      const span = { source: file.id, start: pos[0], end: Math.min(pos[1], file.text.length) }
      this.diagnostics.push({
        code: 'config/not-yaml',
        severity: 'error',
        message: `Unexpected YAML: ${message}`,
        span,
      })
    }
  }

  config(): ConfigFile {
    const { id, path } = this.#file
    const keys = this.#keys(this.#document.contents, configKeys, 'a mapping of settings')
    return {
      path,
      extends: this.#words(keys.get('extends'), 'the path of a configuration file').map(({ word, span }) => ({
        id: joinPath(folderOf(id), word),
        path: joinPath(folderOf(path), word),
        span,
      })),
      ...this.#settings(keys),
      ...(keys.has('flatten') && {
        flatten: this.#items(keys.get('flatten'), 'a list of from and to').flatMap((node) => this.#pair(node) ?? []),
      }),
      overrides: this.#items(keys.get('overrides'), 'a list of overrides').flatMap(
        (node, index) => this.#override(node, index, folderOf(id)) ?? [],
      ),
    }
  }

  #settings(keys: ReadonlyMap<string, Node | null>): Settings & Pick<ConfigFile, 'failOn' | 'includePath'> {
    const release = this.#knownName(this.#word(keys.get('release'), 'the name of a release'), 'release')
    const targets = keys.has('for')
      ? this.#words(keys.get('for'), 'the name of a target').flatMap((word) => this.#knownName(word, 'target') ?? [])
      : undefined
    const rules = keys.has('rules') ? this.#rules(keys.get('rules')) : undefined
    const failOn = this.#oneOf(keys.get('fail-on'), failOns, 'a severity or never') as FailOn | undefined
    const includePath = keys.has('include-path') && this.#words(keys.get('include-path'), 'a folder')
    return {
      ...(release && { release }),
      ...(targets && { for: targets }),
      ...(rules && { rules }),
      ...(failOn && { failOn }),
      ...(includePath && { includePath: includePath.map(({ word }) => joinPath(folderOf(this.#file.path), word)) }),
    }
  }

  #override(node: Node | null, index: number, root: string): Override | undefined {
    const keys = this.#keys(node, overrideKeys, 'a mapping with files and settings')
    const settings = this.#settings(keys)
    const fragment = this.#boolean(keys.get('fragment'))
    if (!keys.has('files')) {
      if (isMap(node))
        this.#report(
          'config/missing-key',
          node.items[0]?.key as Node,
          'Unexpected override without files, expected files: GLOB',
        )
      return undefined
    }
    const files = this.#words(keys.get('files'), 'a glob').map(({ word }) => word)
    const label = `${this.#file.path}: overrides[${index}]`
    return { files, root, label, ...settings, ...(fragment !== undefined && { fragment }) }
  }

  #pair(node: Node | null): FlattenPair | undefined {
    const keys = this.#keys(node, flattenKeys, 'a mapping with from and to')
    const missing = flattenKeys.find((key) => !keys.has(key))
    if (missing !== undefined) {
      if (isMap(node)) {
        const message = `Unexpected pair without ${missing}, expected from: KICKSTART and to: FLATTENED`
        this.#report('config/missing-key', (node.items[0]?.key as Node | undefined) ?? node, message)
      }
      return undefined
    }
    const [from, to] = flattenKeys.map((key) => this.#word(keys.get(key), 'a file'))
    const folder = folderOf(this.#file.path)
    return from && to && { from: joinPath(folder, from.word), to: joinPath(folder, to.word) }
  }

  #rules(node: Node | null | undefined): Record<string, RuleSetting> {
    const rules: Record<string, RuleSetting> = {}
    for (const { key, name, value } of this.#pairs(node, 'a mapping of rules to severities')) {
      const rule = this.#knownName({ word: name, node: key }, 'rule')
      const setting = this.#oneOf(value, ruleSettings, 'a severity or off')
      if (rule && setting) rules[rule] = setting as RuleSetting
    }
    return rules
  }

  /** The values of a mapping by key; keys that nobody knows are reported. */
  #keys(node: unknown, allowed: readonly string[], expected: string): ReadonlyMap<string, Node | null> {
    const found = new Map<string, Node | null>()
    for (const { key, name, value } of this.#pairs(node as Node | null, expected)) {
      if (allowed.includes(name)) found.set(name, value)
      else
        this.#report(
          'config/unknown-key',
          key,
          `Unexpected key "${name}", expected one of ${allowed.join(', ')}`,
          knownNames(allowed)(name),
        )
    }
    return found
  }

  #pairs(node: Node | null | undefined, expected: string): { key: Node; name: string; value: Node | null }[] {
    const resolved = this.#resolved(node)
    if (resolved === undefined) return []
    if (!isMap(resolved)) {
      this.#unexpected(resolved, expected)
      return []
    }
    return (resolved as YAMLMap<Node, Node | null>).items.flatMap((pair: Pair<Node, Node | null>) => {
      if (isScalar(pair.key)) return { key: pair.key, name: String(pair.key.value), value: pair.value }
      this.#unexpected(pair.key, 'a key')
      return []
    })
  }

  #items(node: Node | null | undefined, expected: string): (Node | null)[] {
    const resolved = this.#resolved(node)
    if (resolved === undefined) return []
    if (isSeq(resolved)) return resolved.items as (Node | null)[]
    this.#unexpected(resolved, expected)
    return []
  }

  /** One word or a list of words. */
  #words(node: Node | null | undefined, expected: string): { word: string; node: Node; span: Span }[] {
    const resolved = this.#resolved(node)
    const items = isSeq(resolved) ? (resolved.items as (Node | null)[]) : [node]
    return items.flatMap((item) => {
      const word = this.#word(item, expected)
      return word ? { ...word, span: this.#span(word.node) } : []
    })
  }

  /** A word; a number counts as one, since `release: 9` is one to people. */
  #word(node: Node | null | undefined, expected: string): { word: string; node: Node } | undefined {
    const resolved = this.#resolved(node)
    if (resolved === undefined) return undefined
    if (isScalar(resolved) && (typeof resolved.value === 'string' || typeof resolved.value === 'number')) {
      const word = resolved.source ?? String(resolved.value)
      if (word !== '') return { word, node: resolved }
    }
    this.#unexpected(resolved, expected)
    return undefined
  }

  #boolean(node: Node | null | undefined): boolean | undefined {
    const resolved = this.#resolved(node)
    if (resolved === undefined) return undefined
    if (isScalar(resolved) && typeof resolved.value === 'boolean') return resolved.value
    this.#unexpected(resolved, 'true or false')
    return undefined
  }

  #oneOf(node: Node | null | undefined, allowed: readonly string[], expected: string): string | undefined {
    const found = this.#word(node, `${expected} (${allowed.join(', ')})`)
    if (!found || allowed.includes(found.word)) return found?.word
    const message = `Unexpected value "${found.word}", expected one of ${allowed.join(', ')}`
    this.#report('config/bad-value', found.node, message, knownNames(allowed)(found.word))
    return undefined
  }

  /** The word, if it is a name that somebody knows. */
  #knownName(found: { word: string; node: Node } | undefined, what: keyof Known): string | undefined {
    const near = found && this.#known[what]?.(found.word)
    if (!found || !near) return found?.word
    this.#report(
      `config/unknown-${what}`,
      found.node,
      `Unexpected ${what} "${found.word}", expected a known ${what}`,
      near,
    )
    return undefined
  }

  /** What an alias stands for; undefined for nothing at all, which is the same as leaving the key out. */
  #resolved(node: Node | null | undefined): Node | undefined {
    const target = isAlias(node) ? node.resolve(this.#document) : node
    if (!target || (isScalar(target) && target.value === null)) return undefined
    return target
  }

  #unexpected(node: Node, expected: string): void {
    const what = isMap(node)
      ? 'mapping'
      : isSeq(node)
        ? 'list'
        : isScalar(node)
          ? `value "${String(node.value)}"`
          : 'alias'
    this.#report('config/bad-value', node, `Unexpected ${what}, expected ${expected}`)
  }

  #report(code: DiagnosticCode, node: Node, message: string, near: readonly string[] = []): void {
    const hint = near.length > 0 && { hint: `did you mean ${near.join(' or ')}?` }
    this.diagnostics.push({ code, severity: 'error', message, span: this.#span(node), ...hint })
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return { source: this.#file.id, start, end }
  }
}
