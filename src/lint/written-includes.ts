import type { KickstartFile } from '../ast/nodes.ts'
import type { CheckedScript } from '../check/checked.ts'
import type { Model } from '../model/model.ts'
import type { Span } from '../source/span.ts'

/** A kickstart line that a %pre script writes into a file which the kickstart includes. */
export interface WrittenLine {
  /** Its first word. */
  readonly name: string
  readonly at: Span
}

/** A %pre script that writes an included file, and the lines that can be read of it: here-documents and the words of `echo`. */
export interface WrittenInclude {
  readonly script: CheckedScript
  /** The name of the file, as it is included. */
  readonly path: string
  readonly lines: readonly WrittenLine[]
}

export function writtenIncludes({ includes, scripts }: Model, { source }: KickstartFile): readonly WrittenInclude[] {
  const included = new Set(includes.map(({ target }) => target?.value))
  if (included.size === 0) return []
  const written: WrittenInclude[] = []
  for (const { script, commands } of scripts) {
    if (script.kind !== 'pre') continue
    for (const { redirects, heredocs, words } of commands) {
      const file = redirects.find(({ operator, target }) => operator.startsWith('>') && included.has(target.value))
      if (!file) continue
      const lines: WrittenLine[] = []
      const [said] = words[0]?.value === 'echo' ? words.slice(1) : []
      if (said) lines.push({ name: said.value.split(/\s/, 1)[0]!, at: said.span })
      for (const { body } of heredocs) {
        for (const match of source.text.slice(body.start, body.end).matchAll(/^[a-z]+(?=\s)/gm)) {
          const start = body.start + match.index
          lines.push({ name: match[0], at: { source: source.id, start, end: start + match[0].length } })
        }
      }
      written.push({ script, path: file.target.value, lines })
    }
  }
  return written
}
