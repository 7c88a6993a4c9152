import type { Command, CommandSpec } from './command-spec.ts'

/** A command by name. Its module is loaded only when it is wanted. */
export interface CommandEntry {
  readonly name: string
  /**
   * True when its arguments are read by `util.parseArgs`, since its start is timed or often waited for;
   * others are read by yargs. Both read the same table.
   */
  readonly quick: boolean
  load(): Promise<Command>
}

/**
 * Registers a command whose `run` takes the typed arguments of its own table. Forgetting that type here is sound,
 * since arguments are only ever made by reading that very table.
 */
function entry<Spec extends CommandSpec>(
  name: Spec['name'],
  quick: boolean,
  load: () => Promise<Command<Spec>>,
): CommandEntry {
  return { name, quick, load: load as unknown as () => Promise<Command> }
}

/** All commands, in the order of the help text. */
export const commands: readonly CommandEntry[] = [
  entry('lint', true, () => import('./lint.ts')),
  entry('flatten', true, () => import('./flatten.ts')),
  entry('rewrite', true, () => import('./rewrite.ts')),
  entry('build', true, () => import('./build.ts')),
  entry('deps', false, () => import('./deps.ts')),
  entry('origin', false, () => import('./origin.ts')),
  entry('info', false, () => import('./info.ts')),
  entry('parse', false, () => import('./parse.ts')),
  entry('explain', false, () => import('./explain.ts')),
  entry('rules', false, () => import('./rules.ts')),
  entry('releases', false, () => import('./releases.ts')),
  entry('verdiff', false, () => import('./verdiff.ts')),
  entry('migrate', false, () => import('./migrate.ts')),
  entry('config', false, () => import('./config.ts')),
  entry('cache', false, () => import('./cache.ts')),
]
