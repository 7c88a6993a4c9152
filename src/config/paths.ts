/** Paths with `/`, absolute or not; the configuration is read without a file system. */

/** The folder part: `''` for a bare name, `/` for a file in the root folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === 0 ? '/' : path.slice(0, Math.max(slash, 0))
}

/** `path` as seen from `folder`, with `.` and `..` worked out; an absolute `path` stands for itself. */
export function joinPath(folder: string, path: string): string {
  const whole = path.startsWith('/') || folder === '' ? path : `${folder}/${path}`
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !whole.startsWith('/')) parts.push(part)
  }
  return whole.startsWith('/') ? `/${parts.join('/')}` : parts.join('/') || '.'
}

/** An absolute `path` relative to an absolute `folder`; undefined when it is not below it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  const whole = joinPath('', path)
  return whole.startsWith(prefix) ? whole.slice(prefix.length) : undefined
}
