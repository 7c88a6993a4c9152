import type { IncludeNode } from '../ast/nodes.ts'
import type { Checked, CheckedCommand } from '../check/checked.ts'
import { buildLogin, type LoginModel } from './login.ts'
import { buildNetwork, type NetworkModel } from './network.ts'
import { buildPayload, type PayloadModel } from './payload.ts'
import { buildPlatform, type PlatformModel } from './platform.ts'
import { buildScripts, type ScriptModel } from './scripts.ts'
import { buildStorage, type StorageModel } from './storage.ts'

/**
 * What the lines of a kickstart come to, taken together: built once from its checked commands, each part when it is first asked for.
 * Lines with errors count with what could be read of them, so that one mistake is not told twice; commands that
 * the release refuses or ignores do not.
 */
export interface Model {
  readonly storage: StorageModel
  readonly network: NetworkModel
  readonly login: LoginModel
  readonly payload: PayloadModel
  readonly platform: PlatformModel
  /** The scripts that are not blank, in source order. */
  readonly scripts: readonly ScriptModel[]
  /** Include lines among the commands that were not followed: what they bring is unknown. */
  readonly includes: readonly IncludeNode[]
  /** The lines of a command, by its canonical name, in source order; those the release refuses are among them. */
  named(name: string): readonly CheckedCommand[]
  /** The lines of a command that the release acts on, in source order. */
  inForce(name: string): readonly CheckedCommand[]
}

/** How the parts of a model get at the commands in force. */
export interface Commands {
  /** Lines of these commands that the release acts on, in source order. */
  of(...names: readonly string[]): readonly CheckedCommand[]
}

/**
 * The models of a checked kickstart. Give it what `check` made of a flattened one: what is in files that are not followed
 * is in `includes` alone. Sizes are in MiB; `undefined` is what the lines do not say.
 */
export function buildModel(checked: Checked): Model {
  const byName = new Map<string, CheckedCommand[]>()
  for (const command of checked.commands) {
    const list = byName.get(command.name)
    if (list) list.push(command)
    else byName.set(command.name, [command])
  }
  const commands: Commands = {
    of: (...names) => {
      const lines = names.flatMap((name) => byName.get(name) ?? []).filter(isInForce)
      return names.length > 1 ? lines.sort((a, b) => a.span.start - b.span.start) : lines
    },
  }
  let storage: StorageModel | undefined
  let network: NetworkModel | undefined
  let login: LoginModel | undefined
  let payload: PayloadModel | undefined
  let platform: PlatformModel | undefined
  let scripts: readonly ScriptModel[] | undefined
  return {
    get storage() {
      storage ??= buildStorage(commands, checked.release)
      return storage
    },
    get network() {
      network ??= buildNetwork(commands)
      return network
    },
    get login() {
      login ??= buildLogin(commands)
      return login
    },
    get payload() {
      payload ??= buildPayload(commands, checked)
      return payload
    },
    get platform() {
      platform ??= buildPlatform(commands, checked, this.storage.disks)
      return platform
    },
    get scripts() {
      scripts ??= buildScripts(checked)
      return scripts
    },
    includes: checked.file.statements.filter((statement) => statement.type === 'include'),
    named: (name) => byName.get(name) ?? [],
    inForce: (name) => commands.of(name),
  }
}

/** True for a line that the release acts on. */
export function isInForce({ status }: CheckedCommand): boolean {
  return status === 'active' || status === 'discouraged'
}
