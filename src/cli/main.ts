import { CliError, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import { type CommandEntry, commands } from './commands.ts'
import { exitCodes } from './exit-codes.ts'
import { foreignLast, readArguments } from './read-arguments.ts'
import { tool } from './version.ts'

/**
 * The command `ks`.
 * @param argv the words behind `ks`
 * @returns the exit code: see `exit-codes.ts`; never throws, never ends the process
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    return explainFailure(error, io)
  }
}

async function dispatch(argv: readonly string[], io: CliIo): Promise<number> {
  const [first, ...rest] = argv
  if (first === '--version' || first === '-V') {
    io.stdout.write(`${tool.version}\n`)
    return exitCodes.clean
  }
  if (first === undefined) {
    io.stderr.write(await helpText(io))
    return exitCodes.usage
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.stdout.write(rest[0] === undefined ? await helpText(io) : await helpText(io, await find(rest[0])))
    return exitCodes.clean
  }
  if (first === 'completion' || first === '--get-yargs-completions') return complete(first, rest, io)
  const entry = await find(first)
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  if (options.includes('--help') || options.includes('-h')) {
    io.stdout.write(await helpText(io, entry))
    return exitCodes.clean
  }
  return run(entry, rest, io)
}

async function run(entry: CommandEntry, given: readonly string[], io: CliIo): Promise<number> {
  const { spec, run: runCommand } = await entry.load()
  const argv = spec.foreignOptions ? foreignLast(spec, given) : given
  const args = entry.quick ? readArguments(spec, argv) : await (await import('./yargs.ts')).readWithYargs(spec, argv)
  if (!args) throw (await import('./explain-usage.ts')).explainUsage(spec, argv)
  return runCommand(args, io)
}

async function find(name: string): Promise<CommandEntry> {
  const entry = commands.find((command) => command.name === name)
  if (entry) return entry
  const { didYouMean } = await import('./closest.ts')
  const names = [...commands.map((command) => command.name), 'completion', 'help', '--help', '--version']
  const what = name.startsWith('-') ? 'option' : 'command'
  throw usageError(`Unknown ${what} "${name}"`, didYouMean(name, names) ?? 'see: ks --help')
}

async function helpText(io: CliIo, entry?: CommandEntry): Promise<string> {
  const { commandHelp, generalHelp } = await import('./yargs.ts')
  const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120))
  return entry ? commandHelp((await entry.load()).spec, width) : generalHelp(await specs(), width)
}

async function complete(first: string, words: readonly string[], io: CliIo): Promise<number> {
  if (first === 'completion') io.stdout.write(await (await import('./yargs.ts')).completionScript(await specs()))
  else {
    const { completions } = await import('./completions.ts')
    io.stdout.write(
      completions(await specs(), words)
        .map((word) => `${word}\n`)
        .join(''),
    )
  }
  return exitCodes.clean
}

async function specs() {
  return Promise.all(commands.map(async (command) => (await command.load()).spec))
}

async function explainFailure(error: unknown, io: CliIo): Promise<number> {
  const { showText } = await import('../report/display-text.ts')
  const { redact } = await import('../diagnostics/redact.ts')
  const say = (text: string) => io.stderr.write(`${showText(redact(text))}\n`)
  if (error instanceof CliError) {
    say(`ks: ${error.message}`)
    if (error.hint !== undefined) say(`    ${error.hint}`)
    return error.exitCode
  }
  say(`ks: internal error: ${error instanceof Error ? error.message : String(error)}`)
  if (io.env.KS_DEBUG && error instanceof Error) io.stderr.write(`${redact(error.stack ?? '')}\n`)
  else say('    this is a bug in ks; with KS_DEBUG=1 it shows where')
  return exitCodes.failed
}
