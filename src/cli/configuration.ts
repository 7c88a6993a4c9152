import { dirname, resolve, sep } from 'node:path'
import type { Effective, FlattenPair } from '../config/config.ts'
import type { ExplainedConfig } from '../config/explain-config.ts'
import type { LoadedConfig, ReadConfigText } from '../config/load-config.ts'
import { ConfigReadError, findConfig, readConfigFile, readConfigText } from '../io/config-loader.ts'
import type { SourceFile } from '../source/source-file.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import { hasErrors, printFindings } from './findings.ts'

const nothing: Effective = { for: [], rules: {}, includePath: [] }

/** What `.ks.yaml` files say about kickstarts. YAML is loaded only when there is such a file. */
export class Configuration {
  readonly #io: CliIo
  readonly #noColor: boolean
  readonly #named: string | undefined
  readonly #found = new Map<string, SourceFile | undefined>()
  readonly #loaded = new Map<string, LoadedConfig['config']>()

  /** @param named the file that `--config` names; without it the nearest one above each kickstart counts */
  constructor(io: CliIo, options: { readonly config: string | undefined; readonly 'no-color': boolean }) {
    this.#io = io
    this.#named = options.config
    this.#noColor = options['no-color']
  }

  /**
   * What holds for one kickstart.
   * @param path as the user wrote it; for standard input the name it goes by
   * @throws CliError with exit code 2 for a configuration that cannot be used; its findings are printed
   */
  async for(path: string): Promise<Effective> {
    const found = await this.#configOf(path)
    if (!found) return nothing
    const { configFor } = await import('../config/config-for.ts')
    return configFor(found.config, found.absolute)
  }

  /** As `for`, with who said what; undefined when there is no configuration. */
  async explain(path: string): Promise<ExplainedConfig | undefined> {
    const found = await this.#configOf(path)
    if (!found) return undefined
    const { explainConfig } = await import('../config/explain-config.ts')
    return explainConfig(found.config, found.absolute)
  }

  async #configOf(path: string) {
    const absolute = resolve(this.#io.cwd, path)
    const file = this.#file(dirname(absolute))
    if (!file) return undefined
    const config = this.#loaded.get(file.id) ?? (await this.#load(file))
    this.#loaded.set(file.id, config)
    return { config, absolute: absolute.split(sep).join('/') }
  }

  /**
   * The flattened copies that the configuration of the current folder lists, in paths relative to that folder.
   * @throws CliError with exit code 2 for a configuration that cannot be used; its findings are printed
   */
  async flattenPairs(): Promise<readonly FlattenPair[]> {
    const file = this.#file(this.#io.cwd)
    if (!file) return []
    const config = this.#loaded.get(file.id) ?? (await this.#load(file))
    this.#loaded.set(file.id, config)
    return config.flatten ?? []
  }

  #file(folder: string): SourceFile | undefined {
    const key = this.#named ?? folder
    if (!this.#found.has(key))
      this.#found.set(
        key,
        this.#attempt(() => this.#read(folder)),
      )
    return this.#found.get(key)
  }

  #read(folder: string): SourceFile | undefined {
    const { cwd } = this.#io
    if (this.#named === undefined) return findConfig(folder, cwd)
    const file = readConfigFile(this.#named, cwd)
    if (file) return file
    throw usageError(`There is no configuration file ${JSON.stringify(this.#named)}`)
  }

  async #load(file: SourceFile): Promise<LoadedConfig['config']> {
    const { loadConfig } = await import('../config/load-config.ts')
    const { knownToConfig } = await import('./known-to-config.ts')
    const loaded = this.#attempt(() => loadConfig(file, extended, knownToConfig))
    printFindings(loaded.diagnostics, loaded.sources, this.#io, this.#noColor)
    if (hasErrors(loaded.diagnostics)) throw usageError(`The configuration ${file.path} cannot be used`)
    return loaded.config
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      if (error instanceof ConfigReadError) throw usageError(error.message)
      throw error
    }
  }
}

function extended(path: string): ReturnType<ReadConfigText> {
  try {
    return readConfigText(path)
  } catch (error) {
    if (error instanceof ConfigReadError) return { reason: error.reason }
    throw error
  }
}
