import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import type { Config, Known } from './config.ts'
import { type ConfigFile, readConfig } from './read-config.ts'

/** Text of a configuration file by its absolute path; undefined when there is none, and why when it cannot be read. */
export type ReadConfigText = (path: string) => string | { readonly reason: string } | undefined

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
      else if (typeof text !== 'string')
        report(span, `Unexpected extends "${path}", which cannot be read: ${text.reason}`)
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
  for (const { extends: _, overrides: __, lines, ...layer } of layers) {
    Object.assign(settings, layer)
    Object.assign(rules, layer.rules)
    for (const [key, line] of Object.entries(lines)) saidBy[key] = `${layer.path}:${line}`
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
