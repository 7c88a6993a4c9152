import type { SourceFile } from '../source/source-file.ts'
import type { Loader, LoadResult } from './loader.ts'

/**
 * Loads from texts at hand, by relative path with `/`: for browsers, editors and tests.
 * @param files text by path
 * @param options.includePath folders searched after the including file's own
 */
export function memoryLoader(
  files: Readonly<Record<string, string>> | ReadonlyMap<string, string>,
  options: { readonly includePath?: readonly string[] } = {},
): Loader {
  const texts: ReadonlyMap<string, string> = files instanceof Map ? files : new Map(Object.entries(files))
  const load = (paths: readonly string[]): LoadResult => {
    for (const path of paths) {
      const text = texts.get(path)
      if (text !== undefined) return { ok: true, file: { id: path, path, text } }
    }
    return { ok: false, reason: 'missing', tried: paths }
  }
  return {
    main: async (path) => load([tidy(path)]),
    include: async (target: string, from: SourceFile) => {
      if (target.includes('://')) return { ok: false, reason: 'remote', tried: [target] }
      if (target.startsWith('/')) return load([tidy(target)])
      const folders = [from.path.slice(0, from.path.lastIndexOf('/') + 1), ...(options.includePath ?? [])]
      return load([...new Set(folders.map((folder) => tidy(`${folder}/${target}`, folder)))])
    },
  }
}

/** Without `.`, empty and `..` parts, as far as that goes. `folder`: when it is empty the path is relative. */
function tidy(path: string, folder = path): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return (folder.startsWith('/') ? '/' : '') + parts.join('/')
}
