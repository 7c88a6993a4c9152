import type { IncludeNode, KickstartFile } from '../ast/nodes.ts'
import type { Model } from '../model/model.ts'

/**
 * What must be known of a kickstart before something can be said of it.
 *
 * - `file`: nothing
 * - `top-level`: that it is installed or built as it is, no fragment
 * - `followed`: besides, what its includes bring, apart from those under /tmp, which %pre scripts make: about something that is
 *   missing, for tools that run none
 * - `resolved`: those too: about something that is missing, or that a line elsewhere may change
 * - `listed`: besides, what includes within %packages bring: about something that is not installed
 */
export type Scope = 'file' | 'top-level' | 'followed' | 'resolved' | 'listed'

/** What is known of a kickstart: each scope has those before it. */
export function scopesOf(file: KickstartFile, model: Model, topLevel: boolean): ReadonlySet<Scope> {
  const known = new Set<Scope>(['file'])
  if (!topLevel) return known
  known.add('top-level')
  if (anyLines(file) || !model.includes.every((include) => isMadeInPre(include, file))) return known
  known.add('followed')
  if (!model.includes.every((include) => isKnown(include, file))) return known
  known.add('resolved')
  if (!hasOpenPackages(file)) known.add('listed')
  return known
}

/** Under /tmp, where %pre scripts write, or known to be written by one: `flatten` leaves such a line as it is. */
function isMadeInPre({ target }: IncludeNode, { generated = [] }: KickstartFile): boolean {
  return (
    target !== undefined && (target.value.startsWith('/tmp/') || generated.some((one) => one.target === target.value))
  )
}

/** All lines of the file are known, so that nothing else can come from it. */
function isKnown({ target }: IncludeNode, { generated = [] }: KickstartFile): boolean {
  return target !== undefined && generated.some((one) => one.target === target.value && one.complete)
}

/** A template's placeholder stands for whole lines, which may be any. */
function anyLines({ masked = [] }: KickstartFile): boolean {
  return masked.some(({ kind }) => kind === 'line')
}

function hasOpenPackages({ statements }: KickstartFile): boolean {
  return statements.some(
    (one) =>
      one.type === 'section' && one.name.value === '%packages' && one.body.some(({ type }) => type === 'include'),
  )
}
