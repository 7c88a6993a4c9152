import { type ExitCode, exitCodes } from './exit-codes.ts'

/**
 * Ends a command with a message for the person at the terminal: one sentence without a full stop,
 * and perhaps a line on what to do. `main` prints it and returns `exitCode`.
 */
export class CliError extends Error {
  readonly exitCode: ExitCode
  readonly hint: string | undefined

  constructor(exitCode: ExitCode, message: string, hint?: string) {
    super(message)
    this.name = 'CliError'
    this.exitCode = exitCode
    this.hint = hint
  }
}

/** The command line is wrong (exit code 2). */
export function usageError(message: string, hint?: string): CliError {
  return new CliError(exitCodes.usage, message, hint)
}

/** The command line is right, but it could not be done (exit code 3). */
export function failure(message: string, hint?: string): CliError {
  return new CliError(exitCodes.failed, message, hint)
}
