import { shown } from '../check/shown.ts'
import { redact } from '../diagnostics/redact.ts'

/** Text of a kickstart in double quotes for a message: cut when long, without what looks like a secret. */
export function quoted(value: string): string {
  return shown(redact(value))
}
