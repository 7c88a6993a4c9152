import { isAbsolute, join, posix } from 'node:path'
import type { Loader, LoadFailure, LoadResult } from '../../flatten/loader.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { folderLoader } from '../folder-loader.ts'
import type { ReadResult } from '../read-text.ts'
import type { CheckoutTree } from './checkout-tree.ts'

export interface CheckoutLoaderOptions {
  readonly tree: CheckoutTree
  /** What stands before a path of the checkout in reports: `https://host/repo.git#1a2b3c4:`. */
  readonly label: string
  /** Folder of the checkout that the main file is looked for in, and that `includePath` begins at; empty for the top. */
  readonly module?: string
  /** `-I`: folders of the checkout searched after the including file's own. */
  readonly includePath?: readonly string[]
  /** Whether an include may leave the checkout by an absolute path, `..` or a link. */
  readonly allowOutside?: boolean
}

/** Where a path leads once links are followed. */
type Walked =
  | { readonly to: 'file'; readonly real: string; readonly result: LoadResult }
  | { readonly to: 'outside'; readonly place: string | undefined }
  | { readonly to: 'nowhere'; readonly reason: LoadFailure; readonly detail?: string }

/** As many links as Linux follows in one path. */
const MAX_LINKS = 40

/**
 * Loads from a checkout and from nowhere else: links are followed inside it, and a path that leads out of it is
 * `outside`, unless `allowOutside`. A builder's current folder, where the reference would look first, is not in it.
 *
 * `id` and `path` are the label and a path in the checkout: without links for the one, as written for the other.
 */
export function checkoutLoader(options: CheckoutLoaderOptions): Loader {
  const { tree, label, module = '', includePath = [], allowOutside = false } = options
  const walks = new Map<string, Promise<Walked>>()
  const around = folderLoader()

  const walkOnce = (path: string): Promise<Walked> => {
    const known = walks.get(path)
    if (known) return known
    const walked = walk(path)
    walks.set(path, walked)
    return walked
  }

  const walk = async (path: string): Promise<Walked> => {
    const pending = path.split('/').reverse()
    const at: string[] = []
    let links = 0
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (name === '' || name === '.') continue
      if (name === '..') {
        if (at.pop() === undefined) return { to: 'outside', place: besideTree(pending) }
        continue
      }
      const place = [...at, name].join('/')
      const entry = await tree.lookUp(place)
      if (entry.kind === 'link') {
        if (++links > MAX_LINKS) return { to: 'nowhere', reason: 'unreadable', detail: 'too many symbolic links' }
        if (isAbsolute(entry.target)) return { to: 'outside', place: join(entry.target, ...pending.reverse()) }
        pending.push(...entry.target.split('/').reverse())
      } else if (entry.kind === 'folder') at.push(name)
      else if (entry.kind === 'file' && pending.every((rest) => rest === '')) {
        return { to: 'file', real: place, result: fileResult(place, path, await entry.read()) }
      } else if (entry.kind === 'other') return { to: 'nowhere', reason: 'not-a-file' }
      else return { to: 'nowhere', reason: 'missing' }
    }
    return { to: 'nowhere', reason: 'not-a-file', detail: 'a folder' }
  }

  /** A folder of the user has neighbours; what git keeps has none. */
  const besideTree = (rest: string[]): string | undefined =>
    tree.folder === undefined ? undefined : join(tree.folder, '..', ...rest.reverse())

  const fileResult = (real: string, path: string, read: ReadResult): LoadResult =>
    read.ok
      ? { ok: true, file: { id: label + real, path: label + path, text: read.text } }
      : { ...read, tried: [label + path] }

  const load = async (path: string, target: string, from: SourceFile | undefined): Promise<LoadResult> => {
    const straight = posix.normalize(path).replace(/^\/+/, '')
    const whole = tidied(path)
    // Not across a `..` behind a link, where `link/../x` is not `x`.
    const tidy = straight === whole || (await sameFile(straight, whole)) ? straight : whole
    const walked = await walkOnce(tidy)
    if (walked.to === 'file') return walked.result
    if (walked.to === 'outside') return outside(walked.place, target, from)
    const { reason, detail } = walked
    return { ok: false, reason, tried: [label + tidy], ...(detail !== undefined && { detail }) }
  }

  const sameFile = async (one: string, other: string): Promise<boolean> => {
    const [left, right] = [await walkOnce(one), await walkOnce(other)]
    return left.to === 'file' && right.to === 'file' && left.real === right.real
  }

  const outside = async (
    place: string | undefined,
    target: string,
    from: SourceFile | undefined,
  ): Promise<LoadResult> => {
    if (allowOutside && place !== undefined) return from ? around.include(place, from) : around.main(place)
    const detail = allowOutside ? { detail: 'git keeps nothing around a checkout' } : {}
    return { ok: false, reason: 'outside', tried: [target], ...detail }
  }

  return {
    main: async (path) =>
      isAbsolute(path) ? outside(path, path, undefined) : load(`${module}/${path}`, path, undefined),
    include: async (target, from) => {
      if (target.includes('://')) return { ok: false, reason: 'remote', tried: [target] }
      if (!from.path.startsWith(label)) return around.include(target, from)
      if (isAbsolute(target)) return outside(target, target, from)
      const inside = from.path.slice(label.length)
      const folder = inside.slice(0, inside.lastIndexOf('/') + 1)
      const tried: string[] = []
      for (const path of [folder + target, ...includePath.map((one) => `${module}/${one}/${target}`)]) {
        const result = await load(path, target, from)
        if (result.ok || result.reason !== 'missing') return result
        tried.push(label + tidied(path))
      }
      return { ok: false, reason: 'missing', tried }
    },
  }
}

/** Without empty parts and `.`; a `..` stays, since a link may stand before it. */
function tidied(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
