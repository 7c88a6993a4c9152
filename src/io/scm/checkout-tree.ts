import type { ReadResult } from '../read-text.ts'

/** What stands at a path of a checkout. A link is not followed. */
export type TreeEntry =
  | { readonly kind: 'file'; read(): Promise<ReadResult> }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder' | 'missing' | 'other' }

/** The files of a checkout. */
export interface CheckoutTree {
  /** @param path names joined by `/`, all but the last known to be folders; no `.`, no `..` */
  lookUp(path: string): Promise<TreeEntry>
  /** Absolute path of the folder on this machine that it is, where one may go out of it. */
  readonly folder?: string
  /** Ends what reads it. */
  close(): void
}
