import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import type { Config, Known } from './config.ts'
import { type ConfigFile, readConfig } from './read-config.ts'

/** Text of a configuration file by its absolute path, or undefined when there is none. */
export type ReadConfigText = (path: string) => string | undefined

export interface LoadedConfig {
  readonly config: Config
  /** All files read, for reports. */
  readonly sources: Sources
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A configuration file with everything it extends: what is extended comes first, so the file itself wins.
 * A file that extends itself, or is not there, is a finding at the words that name it.
 */
export function loadConfig(file: SourceFile, read: ReadConfigText, known: Known = {}): LoadedConfig {
  const sources = new Sources()
  const diagnostics: Diagnostic[] = []
  const layers: ConfigFile[] = []
  load(file, [])
  return { config: fold(layers, file.path), sources, diagnostics }

  function load(layer: SourceFile, chain: readonly SourceFile[]): void {
    const result = readConfig(layer, known)
    if (!sources.get(layer.id)) diagnostics.push(...result.diagnostics)
    sources.add(layer)
    const inner = [...chain, layer]
    for (const { id, path, span } of result.config.extends) {
      if (inner.some((one) => one.id === id)) {
        report(span, `Unexpected circle: ${[...inner.map((one) => one.path), path].join(' extends ')}`)
        continue
      }
      const text = read(id)
      if (text === undefined) report(span, `Unexpected extends "${path}", expected an existing file`)
      else load({ id, path, text }, inner)
    }
    layers.push(result.config)
  }

  function report(span: Span, message: string): void {
    diagnostics.push({ code: 'config/extends', severity: 'error', message, span })
  }
}

function fold(layers: readonly ConfigFile[], path: string): Config {
  const settings: { -readonly [Key in keyof ConfigFile]?: ConfigFile[Key] } = {}
  const rules = {}
  const saidBy: Record<string, string> = {}
  for (const { extends: _, overrides: __, ...layer } of layers) {
    Object.assign(settings, layer)
    Object.assign(rules, layer.rules)
    for (const key of Object.keys(layer)) saidBy[key] = layer.path
    for (const rule of Object.keys(layer.rules ?? {})) saidBy[`rules.${rule}`] = layer.path
  }
  return {
    ...settings,
    rules,
    saidBy,
    path,
    paths: [...new Set(layers.map((layer) => layer.path))],
    overrides: layers.flatMap((layer) => layer.overrides),
  }
}
