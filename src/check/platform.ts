import type { KickstartFile } from '../ast/nodes.ts'

const prefix = '#platform='

/** The value of the last `#platform=` line outside sections: only at the very start of a line, as the reference reads it. */
export function findPlatform(file: KickstartFile): string | undefined {
  let platform: string | undefined
  const { text } = file.source
  for (const { type, span } of file.statements) {
    if (type !== 'comment' || !text.startsWith(prefix, span.start)) continue
    platform = text.slice(span.start + prefix.length, span.end).trim()
  }
  return platform
}
