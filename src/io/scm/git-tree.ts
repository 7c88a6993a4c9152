import { ScmError } from '../../scm/scm-error.ts'
import { decodeText } from '../read-text.ts'
import type { CheckoutTree, TreeEntry } from './checkout-tree.ts'
import { type GitObject, ObjectReader } from './object-reader.ts'

interface Child {
  /** File type and permissions as git writes them: `40000`, `100644`, `120000` (link), `160000` (submodule). */
  readonly mode: string
  readonly id: string
}

/** Largest size in bytes of one file, and of the list of a folder. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * The files of a commit in a bare repository, read object by object: folders by their tree objects, so that a link is
 * known for one and stays inside.
 * @param commit 40 hexadecimal digits; it and all it holds are there
 */
export function gitTree(repository: string, commit: string, env: Readonly<Record<string, string>>): CheckoutTree {
  const reader = new ObjectReader(repository, env, MAX_BYTES)
  const folders = new Map<string, Promise<ReadonlyMap<string, Child>>>()

  const childrenOf = (folder: string): Promise<ReadonlyMap<string, Child>> => {
    const known = folders.get(folder)
    if (known) return known
    const children = readChildren(folder)
    folders.set(folder, children)
    return children
  }

  const readChildren = async (folder: string): Promise<ReadonlyMap<string, Child>> => {
    if (folder === '') return parseTree((await object(`${commit}^{tree}`)).bytes)
    const child = await childAt(folder)
    return child?.mode === '40000' ? parseTree((await object(child.id)).bytes) : new Map()
  }

  const childAt = async (path: string): Promise<Child | undefined> => {
    const cut = path.lastIndexOf('/')
    return (await childrenOf(path.slice(0, Math.max(cut, 0)))).get(path.slice(cut + 1))
  }

  return {
    lookUp: async (path): Promise<TreeEntry> => {
      const child = path === '' ? { mode: '40000', id: '' } : await childAt(path)
      if (!child) return { kind: 'missing' }
      switch (child.mode) {
        case '40000':
        // Koji checks out no submodules: an empty folder.
        case '160000':
          return { kind: 'folder' }
        case '120000':
          return { kind: 'link', target: (await object(child.id)).bytes.toString('utf8') }
        default:
          return {
            kind: 'file',
            read: async () => {
              const { size, bytes } = await object(child.id)
              return size > MAX_BYTES
                ? { ok: false, reason: 'too-large', detail: `${size} bytes, at most ${MAX_BYTES}` }
                : decodeText(bytes)
            },
          }
      }
    },
    close: () => reader.close(),
  }

  async function object(id: string): Promise<GitObject> {
    const found = await reader.read(id)
    if (!found) {
      throw new ScmError('scm/cache', 'failed', `Unexpected gap in the copy of the repository, expected object ${id}`, {
        hint: 'ks cache clean makes room for a whole copy',
      })
    }
    return found
  }
}

/** Entries of a tree object: `MODE NAME`, a NUL, and the 20 bytes of an id, one after the other. */
function parseTree(bytes: Buffer): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>()
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at)
    const nul = bytes.indexOf(0, blank)
    const name = bytes.toString('utf8', blank + 1, nul)
    children.set(name, { mode: bytes.toString('latin1', at, blank), id: bytes.toString('hex', nul + 1, nul + 21) })
    at = nul + 21
  }
  return children
}
