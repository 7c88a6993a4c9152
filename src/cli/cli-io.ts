/** Where a command writes to. */
export interface CliStream {
  write(text: string): void
  /** True when a human looks at it: colours are used, tables fit its width. */
  readonly isTTY: boolean
  /** Width of the terminal, when it has one. */
  readonly columns?: number | undefined
}

/** Everything a command may touch of the process it runs in, so that tests run commands without one. */
export interface CliIo {
  readonly stdout: CliStream
  readonly stderr: CliStream
  /** All of standard input; called at most once, for the file argument `-`. */
  readonly stdin: () => Promise<Uint8Array>
  /** Absolute path that relative arguments start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}
