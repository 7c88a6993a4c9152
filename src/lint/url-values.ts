import type { CheckedCommand } from '../check/checked.ts'
import { resolveCommand } from '../check/resolve.ts'
import type { Span } from '../source/span.ts'

export interface UrlValue {
  /** The option as the definition spells it. */
  readonly flag: string
  readonly value: string
  readonly span: Span
}

/** Commands that name what to install by a URL. */
const mayHaveUrl: ReadonlySet<string> = new Set(['url', 'repo', 'liveimg', 'ostreesetup'])

/** The values of such a command that are meant to be URLs, proxies among them. */
export function urlsOf({ name, release, options, at }: CheckedCommand): readonly UrlValue[] {
  if (!mayHaveUrl.has(name)) return []
  const found: UrlValue[] = []
  for (const { flag, key, type } of resolveCommand(name, release)?.shape.options ?? []) {
    const value = options[key]
    const span = at[key]
    if (type === 'url' && typeof value === 'string' && span) found.push({ flag, value, span })
  }
  return found
}
