import { splitCheckoutPath } from '../source/checkout-path.ts'
import type { Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'

/**
 * A name for each file below one folder, so that a plan says nothing about where it was made: paths keep their shape
 * below the deepest folder that all of them share. Where there is none that can be named (absolute and relative paths
 * mixed, some above the current folder), each file gets a numbered folder of its own.
 */
export function sourceNames(sources: Sources): ReadonlyMap<SourceId, string> {
  const files = [...sources].map(({ id, path }) => ({ id, absolute: path.startsWith('/'), parts: pathParts(path) }))
  const shared = sharedDepth(files.map(({ parts }) => parts))
  const apart = files.some(({ absolute }) => absolute !== files[0]!.absolute)
  const rests = files.map(({ parts }) => parts.slice(shared))
  const nameable = !apart && rests.every((parts) => parts.length > 0 && !parts.includes('..'))
  const names = files.map(({ id, parts }, index): [SourceId, string] => {
    const shaped = nameable ? rests[index]! : [String(index), parts.at(-1) ?? 'kickstart']
    return [id, shaped.map(safePart).join('/')]
  })
  const unique = new Set(names.map(([, name]) => name)).size === names.length
  return new Map(unique ? names : names.map(([id, name], index) => [id, `${index}/${name}`]))
}

/** A name that can be given to a file on any system, close to the one wanted. */
export function safePart(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._+@-]+/gu, '-').replace(/^[.-]+|-+$/g, '')
  return plain === '' ? 'kickstart' : plain
}

function pathParts(path: string): string[] {
  const { checkout, path: inside } = splitCheckoutPath(path)
  const parts = checkout === undefined ? [] : [checkout]
  for (const part of inside.split('/')) {
    if (part === '' || part === '.') continue
    const last = parts.at(-1)
    if (part === '..' && last !== undefined && last !== '..') parts.pop()
    else parts.push(part)
  }
  return parts
}

/** How many leading folders all paths share. */
function sharedDepth(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths
  let depth = 0
  while (
    depth < first.length - 1 &&
    others.every((parts) => depth < parts.length - 1 && parts[depth] === first[depth])
  ) {
    depth++
  }
  return depth
}
