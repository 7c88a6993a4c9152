import type { Diagnostic } from './diagnostic.ts'

/** The finding alone. */
export function withoutFix({ fix: _, ...finding }: Diagnostic): Diagnostic {
  return finding
}
