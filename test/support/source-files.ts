import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the project, absolute. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceText {
  /** Relative to the project, with `/`. */
  readonly path: string
  readonly text: string
}

/** The TypeScript files below some folders of the project, sorted by path. */
export function sourceFiles(...folders: readonly string[]): readonly SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({
        path: relative(projectRoot, path).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      })),
  )
}
