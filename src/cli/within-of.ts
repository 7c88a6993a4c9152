import { isSectionName, type SectionName } from '../ast/section-names.ts'
import type { Loader } from '../flatten/loader.ts'
import { splice } from '../flatten/splice.ts'
import type { Reading } from './reading.ts'

/** What is known of the files that include a fragment. */
export interface Includers {
  /** By path: the files that include it. */
  readonly includers: ReadonlyMap<string, readonly string[]>
  readonly templateFor: Reading['templateFor']
  /** The way to an including file; `fragment` is the file it is asked for. */
  loaderOf(path: string, fragment: string): Promise<Loader>
}

/** The section that a fragment is always included in, as far as the files show that include it; undefined: among commands. */
export async function withinOf(
  path: string,
  known: Includers,
  seen: readonly string[] = [],
): Promise<SectionName | undefined> {
  const [includer] = known.includers.get(path) ?? []
  if (includer === undefined || seen.includes(includer) || path === '-') return undefined
  const loader = await known.loaderOf(includer, path)
  const main = await loader.main(path)
  if (!main.ok) return undefined
  const within = await withinOf(includer, known, [...seen, path])
  const spliced = await splice(includer, { loader, ...(within && { within }), ...known.templateFor(includer) }).catch(
    () => undefined,
  )
  const record = spliced?.includes.find(({ file }) => file?.id === main.file.id)
  return record && isSectionName(record.within) ? record.within : undefined
}
