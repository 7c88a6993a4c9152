/** Python's `posixpath.normpath`: exactly two leading slashes are kept, three or more become one. */
export function normalisePath(path: string): string {
  if (path === '') return '.'
  const root = /^\/*/.exec(path)![0].length
  const prefix = root === 2 ? '//' : root > 0 ? '/' : ''
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..' || (prefix === '' && (kept.length === 0 || kept.at(-1) === '..'))) kept.push(part)
    else kept.pop()
  }
  return prefix + kept.join('/') || '.'
}

/** The part behind the last slash; empty for a path that ends in one. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The part before the last slash, without trailing slashes unless nothing else is there. */
export function dirName(path: string): string {
  const head = path.slice(0, path.lastIndexOf('/') + 1)
  return trimSlashes(head) || head
}

/** Without the slashes at its end. */
export function trimSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}
