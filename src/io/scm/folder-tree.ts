import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../read-text.ts'
import type { CheckoutTree, TreeEntry } from './checkout-tree.ts'

/**
 * The files of a folder on this machine, as a checkout: read only, links told apart.
 * @param folder absolute path
 * @param options `open` when a way out of it means something: a working tree of the user, not a copy in the cache
 */
export function folderTree(folder: string, { open }: { readonly open: boolean }): CheckoutTree {
  return {
    lookUp: async (path): Promise<TreeEntry> => {
      const place = join(folder, path)
      const file: TreeEntry = { kind: 'file', read: async () => readText(place) }
      try {
        const stats = lstatSync(place)
        if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(place) }
        if (stats.isFile()) return file
        return { kind: stats.isDirectory() ? 'folder' : 'other' }
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        // Reading will say what is wrong with it.
        return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : file
      }
    },
    ...(open && { folder }),
    close: () => {},
  }
}
