import type { ReleaseName } from '../../grammar/releases.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Conflicts, Duplicates } from './duplicates.ts'
import type { Values } from './line.ts'
import { mergeValues } from './merge-values.ts'
import type { ResolvedCommand } from './resolve.ts'

/** What the lines of a file leave behind for those after them. */
export class FileState {
  readonly file: KickstartFile
  readonly release: ReleaseName
  readonly diagnostics: Diagnostic[] = []
  readonly conflicts = new Conflicts()
  readonly duplicates: Duplicates
  readonly #objects = new Map<string, Values>()

  constructor(file: KickstartFile, release: ReleaseName) {
    this.file = file
    this.release = release
    this.duplicates = new Duplicates(file)
  }

  /** The values of a command's object after a line: the line's own, and those that stick. */
  merge(command: ResolvedCommand, object: string, values: Values): Values {
    const { constraints, def } = command
    if (def.repeat === 'list' || !constraints.some(({ scope }) => scope === 'object')) return values
    const merged = mergeValues(command, this.#objects.get(object), values)
    this.#objects.set(object, merged)
    return merged
  }
}
