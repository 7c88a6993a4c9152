import type { CliIo } from './cli-io.ts'

/** One line at the bottom of a terminal that is written over and over. */
export interface ProgressLine {
  readonly show: (what: string) => void
  clear(): void
}

/** Undefined where nobody looks: what is no terminal gets no progress. */
export function progressLine({ stderr }: CliIo): ProgressLine | undefined {
  if (!stderr.isTTY) return undefined
  let shown = ''
  return {
    show: (what) => {
      // No control characters of a server, and never more than one row.
      const text = what.replace(/\p{Cc}/gu, '').slice(0, Math.max(10, (stderr.columns ?? 80) - 1))
      if (text === shown) return
      shown = text
      stderr.write(`\r\x1b[2K${text}`)
    },
    clear: () => {
      if (shown !== '') stderr.write('\r\x1b[2K')
      shown = ''
    },
  }
}
