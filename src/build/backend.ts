import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

export interface BuildInput {
  /** The ready kickstart: flattened, rewritten, parsed again. */
  readonly tree: KickstartFile
  readonly text: string
  /** The name files of the build get, without folder and suffix. */
  readonly name: string
  readonly arch: string
}

/** One thing to do. `path` is relative to the plan's folder, with `/`; `argv` is never a shell string. */
export type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'exec'; readonly argv: readonly [string, ...string[]]; readonly needs: readonly string[] }

/** A build tool, as a maker of plans. Pure: nothing is written and no process is started here. */
export interface BuildBackend<Options> {
  readonly id: string
  /** What the plan cannot do without, and how the user gives it. */
  check(input: BuildInput, options: Options): readonly Diagnostic[]
  /** Same input, same steps. */
  plan(input: BuildInput, options: Options): readonly Step[]
}
