/**
 * A written kickstart as two writers are compared: without comment lines and blank lines outside section bodies, but with
 * the comments that mean something (`#version=`, `#platform=`). A body ends at its `%end`.
 */
export function comparableText(text: string): string {
  let inSection = false
  const lines = text.split('\n').filter((line) => {
    if (inSection) {
      inSection = !line.startsWith('%end')
      return true
    }
    inSection = line.startsWith('%')
    return inSection || /^#(?:version|platform)=/.test(line) || !/^\s*(?:#|$)/.test(line)
  })
  return lines.join('\n')
}
