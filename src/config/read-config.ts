import { isMap, type Node } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { SourceId, Span } from '../source/span.ts'
import type { FailOn, FlattenPair, Known, Override, RuleSetting, SettingLines, Settings } from './config.ts'
import { folderOf, joinPath } from './paths.ts'
import { YamlReader } from './yaml-reader.ts'

/** One configuration file by itself, before what it extends is folded in. */
export interface ConfigFile extends Settings {
  readonly path: string
  /** Configurations it builds on, in order: ids and paths joined to its own, with the words that name them. */
  readonly extends: readonly { readonly id: SourceId; readonly path: string; readonly span: Span }[]
  readonly overrides: readonly Override[]
  readonly flatten?: readonly FlattenPair[]
  readonly lines: SettingLines
}

/** The keys of the whole file and of an override, in the order of the documentation. */
export const configKeys = [
  'extends',
  'release',
  'for',
  'rules',
  'fail-on',
  'include-path',
  'disk-size',
  'flatten',
  'overrides',
] as const
export const overrideKeys = [
  'files',
  'release',
  'for',
  'rules',
  'fail-on',
  'include-path',
  'disk-size',
  'fragment',
] as const
export const flattenKeys = ['from', 'to'] as const

const severities = ['error', 'warning', 'info']
const failOns = [...severities, 'never']
const ruleSettings = [...severities, 'off']

/** Of settings that are called otherwise in the data. */
const properties: Readonly<Record<string, string>> = {
  'fail-on': 'failOn',
  'include-path': 'includePath',
  'disk-size': 'diskSize',
}

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

class ConfigReader extends YamlReader {
  config(): ConfigFile {
    const { id, path } = this.file
    const keys = this.keys(this.contents, configKeys, 'a mapping of settings')
    return {
      path,
      extends: this.words(keys.get('extends'), 'the path of a configuration file').map(({ word, span }) => ({
        id: joinPath(folderOf(id), word),
        path: joinPath(folderOf(path), word),
        span,
      })),
      ...this.#settings(keys),
      ...(keys.has('flatten') && {
        flatten: this.items(keys.get('flatten'), 'a list of from and to').flatMap((node) => this.#pair(node) ?? []),
      }),
      overrides: this.items(keys.get('overrides'), 'a list of overrides').flatMap(
        (node, index) => this.#override(node, index, folderOf(id)) ?? [],
      ),
      lines: this.#lines(this.contents),
    }
  }

  #settings(keys: ReadonlyMap<string, Node | null>): Settings {
    const release = this.knownName(this.word(keys.get('release'), 'the name of a release'), 'release')
    const targets = keys.has('for')
      ? this.words(keys.get('for'), 'the name of a target').flatMap((word) => this.knownName(word, 'target') ?? [])
      : undefined
    const rules = keys.has('rules') ? this.#rules(keys.get('rules')) : undefined
    const failOn = this.oneOf(keys.get('fail-on'), failOns, 'a severity or never') as FailOn | undefined
    const includePath = keys.has('include-path') && this.words(keys.get('include-path'), 'a folder')
    const diskSize = this.positiveNumber(keys.get('disk-size'), 'a size in GiB')
    return {
      ...(release && { release }),
      ...(targets && { for: targets }),
      ...(rules && { rules }),
      ...(failOn && { failOn }),
      ...(includePath && { includePath: includePath.map(({ word }) => joinPath(folderOf(this.file.path), word)) }),
      ...(diskSize !== undefined && { diskSize }),
    }
  }

  #override(node: Node | null, index: number, root: string): Override | undefined {
    const keys = this.keys(node, overrideKeys, 'a mapping with files and settings')
    const settings = this.#settings(keys)
    const fragment = this.boolean(keys.get('fragment'))
    if (this.isNothing(keys.get('files'))) {
      if (isMap(node))
        this.report(
          'config/missing-key',
          (node.items[0]?.key as Node | undefined) ?? node,
          'Unexpected override without files, expected files: GLOB',
        )
      return undefined
    }
    const files = this.words(keys.get('files'), 'a glob').flatMap(({ word, node: at }) => {
      if (!/^!?(?:\/|(?:\.\/)?\.\.(?:\/|$))/.test(word)) return word
      this.report('config/bad-value', at, `Unexpected glob "${word}", expected one below the folder of this file`)
      return []
    })
    const label = `${this.file.path}: overrides[${index}]`
    const line = this.lineOf(node!)
    return {
      files,
      root,
      label,
      line,
      ...settings,
      ...(fragment !== undefined && { fragment }),
      lines: this.#lines(node),
    }
  }

  #pair(node: Node | null): FlattenPair | undefined {
    const keys = this.keys(node, flattenKeys, 'a mapping with from and to')
    const missing = flattenKeys.find((key) => !keys.has(key))
    if (missing !== undefined) {
      if (isMap(node)) {
        const message = `Unexpected pair without ${missing}, expected from: KICKSTART and to: FLATTENED`
        this.report('config/missing-key', (node.items[0]?.key as Node | undefined) ?? node, message)
      }
      return undefined
    }
    const [from, to] = flattenKeys.map((key) => this.word(keys.get(key), 'a file'))
    const folder = folderOf(this.file.path)
    return from && to && { from: joinPath(folder, from.word), to: joinPath(folder, to.word) }
  }

  #rules(node: Node | null | undefined): Record<string, RuleSetting> {
    const rules: Record<string, RuleSetting> = {}
    for (const { key, name, value } of this.pairs(node, 'a mapping of rules to severities')) {
      const rule = this.knownName({ word: name, node: key }, 'rule')
      const setting = this.oneOf(value, ruleSettings, 'a severity or off')
      if (rule && setting) rules[rule] = setting as RuleSetting
    }
    return rules
  }

  /** The lines of settings, by their property; of a rule by `rules.RULE`. */
  #lines(node: Node | null): SettingLines {
    const lines: Record<string, number> = {}
    if (!isMap(node)) return lines
    for (const { key, value } of node.items as { key: Node; value: Node | null }[]) {
      const name = String(key)
      lines[properties[name] ?? name] = this.lineOf(key)
      if (name !== 'rules' || !isMap(value)) continue
      for (const rule of value.items as { key: Node }[]) lines[`rules.${String(rule.key)}`] ??= this.lineOf(rule.key)
    }
    return lines
  }
}
