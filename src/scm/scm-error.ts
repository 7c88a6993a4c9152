import type { ScmCode } from '../diagnostics/stage-codes.ts'

/** Where in an url something is wrong: half-open UTF-16 offsets; no width where something is missing. */
export interface UrlSpan {
  readonly start: number
  readonly end: number
}

/**
 * An SCM source that cannot be had. `code` is a diagnostic's (`scm/…`); the message holds no credentials.
 * `kind` tells whose turn it is: `usage` when the url or an option has to change, `failed` when the network, git or
 * the repository did not play along.
 */
export class ScmError extends Error {
  override readonly name = 'ScmError'
  readonly code: ScmCode
  readonly kind: 'usage' | 'failed'
  readonly span: UrlSpan | undefined
  readonly hint: string | undefined

  constructor(
    code: ScmCode,
    kind: 'usage' | 'failed',
    message: string,
    more: { readonly span?: UrlSpan; readonly hint?: string } = {},
  ) {
    super(message)
    this.code = code
    this.kind = kind
    this.span = more.span
    this.hint = more.hint
  }
}
