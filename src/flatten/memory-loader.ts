import { dirName, normalisePath } from '../scm/posix-path.ts'
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
    main: async (path) => load([normalisePath(path)]),
    include: async (target: string, from: SourceFile) => {
      if (target.includes('://')) return { ok: false, reason: 'remote', tried: [target] }
      if (target.startsWith('/')) return load([normalisePath(target)])
      const folders = [dirName(from.path), ...(options.includePath ?? [])]
      return load([...new Set(folders.map((folder) => normalisePath(folder === '' ? target : `${folder}/${target}`)))])
    },
  }
}
