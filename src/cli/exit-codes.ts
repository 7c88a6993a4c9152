/** What `ks` tells the shell. Never a count. */
export const exitCodes = {
  /** Nothing to say, or nothing as bad as `--fail-on`. */
  clean: 0,
  /** Findings at or above `--fail-on`, or a build that was refused. */
  findings: 1,
  /** The command line or the configuration is wrong; an argument does not exist. */
  usage: 2,
  /** It could not be done: permission, unwritable output, network, git. */
  failed: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
