import { type Dirent, readdirSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** Folders that hold other people's files. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '__pycache__'])

export interface Walk {
  /** Paths of files below the folder, each beginning with the folder as it was given; sorted by UTF-16 units. */
  readonly files: readonly string[]
  /** False when the limit ended the walk. */
  readonly complete: boolean
}

/**
 * The files of a folder and below whose name is accepted, without hidden folders and `node_modules`. Links to folders are
 * not followed; links that lead nowhere, and folders that may not be read, are passed over.
 * @param limit how many entries are looked at, so that a home folder does not take minutes
 */
export function walkFolder(folder: string, accept: (name: string) => boolean, limit = Number.POSITIVE_INFINITY): Walk {
  const files: string[] = []
  const open = [folder]
  let seen = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(at)) {
      if (++seen > limit) return { files: files.sort(), complete: false }
      const path = at === '.' ? entry.name : `${at}${sep}${entry.name}`
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !skipped.has(entry.name)) open.push(path)
      } else if (accept(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))))
        files.push(path)
    }
  }
  return { files: files.sort(), complete: true }
}

function leadsToFile(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isFile() === true
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
