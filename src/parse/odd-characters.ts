import type { Node, Statement, WordNode } from '../ast/nodes.ts'
import { walk } from '../ast/walk.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { findLineEnd, isLineEnd } from '../source/python-text.ts'
import type { SourceId } from '../source/span.ts'

/**
 * Characters that cannot be seen, and that the reference takes for a part of the word they touch: control characters
 * but TAB, LF and CR, blanks other than the space, the zero-width ones, and the byte order mark.
 */
const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/

const names: Readonly<Record<number, string>> = {
  0: 'NUL character',
  11: 'vertical tab',
  12: 'form feed',
  27: 'escape character',
  28: 'file separator',
  29: 'group separator',
  30: 'record separator',
  31: 'unit separator',
  133: 'next line character',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero width space',
  8232: 'line separator',
  8233: 'paragraph separator',
  8239: 'narrow no-break space',
  12288: 'ideographic space',
  65279: 'byte order mark',
}

/** `no-break space (U+00A0)`. */
export function nameCharacter(unit: number): string {
  const name = names[unit] ?? (unit < 0xa0 ? 'control character' : 'invisible character')
  return `${name} (U+${unit.toString(16).toUpperCase().padStart(4, '0')})`
}

/** Text as it can be put into a message: what cannot be seen is written as an escape. */
export function visible(text: string): string {
  if (!odd.test(text)) return text
  const asEscape = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replace(new RegExp(odd.source, 'g'), asEscape)
}

/**
 * Findings about characters that cannot be seen, where they change what is read: in words and where words end, but
 * not in quotes, scripts, comments and package names. In the first word of a line they make it one that no release
 * knows: an error. Elsewhere they end up in a value: a warning.
 */
export function findOddCharacters(text: string, source: SourceId, statements: readonly Statement[]): Diagnostic[] {
  if (!odd.test(text)) return []
  const found: Diagnostic[] = []
  const report = (
    at: number,
    severity: Diagnostic['severity'],
    hint = 'Anaconda takes it as a part of the word',
  ): void => {
    const unit = text.charCodeAt(at)
    found.push({
      code: isLineEnd(unit) ? 'parse/line-end' : 'parse/invisible-character',
      severity,
      message: `Unexpected ${nameCharacter(unit)}, expected ${isLineEnd(unit) ? 'a line feed' : 'visible characters'}`,
      hint,
      span: { source, start: at, end: at + 1 },
    })
  }
  const word = (node: WordNode, severity: Diagnostic['severity']): void => {
    const raw = text.slice(node.span.start, node.span.end)
    const at = /["']/.test(raw) ? -1 : raw.search(odd)
    if (at >= 0) report(node.span.start + at, severity)
  }
  /** A line of words, its line end with them when it is one that the reference's tokeniser does not know. */
  const line = (words: readonly WordNode[], hasComment: boolean, first: Diagnostic['severity']): void => {
    for (const [index, node] of words.entries()) word(node, index === 0 ? first : 'warning')
    const last = words.at(-1)
    if (!last || hasComment) return
    const end = findLineEnd(text, last.span.end)
    if (end < text.length && !/[\r\n]/.test(text.charAt(end))) {
      report(end, words.length === 1 && end === last.span.end ? first : 'warning')
    }
  }
  /** A line of a section that is neither text nor special to the reference. */
  const lost = ({ span }: Node): void => {
    const line = text.slice(span.start, span.end)
    const at = span.start + line.search(odd)
    report(at, 'warning', 'Anaconda drops the whole line, which is then neither text nor special')
  }
  walk(
    { statements },
    {
      command: (node) => line([node.name, ...node.args], node.comment !== undefined, 'error'),
      raw: (node, ancestors) => {
        if (ancestors.length > 0) lost(node)
      },
      include: (node) => {
        const rest = [...(node.target ? [node.target] : []), ...node.rest]
        line([node.name, ...rest], node.comment !== undefined, 'warning')
      },
      section: (node) => {
        if (node.header.start < node.header.end) {
          line([node.name, ...node.args], node.comment !== undefined, 'error')
        }
      },
      end: (node) => {
        const start = text.indexOf('%', node.span.start)
        const name: WordNode = { type: 'word', span: { source, start, end: start + '%end'.length }, value: '%end' }
        if (node.rest.length === 0) line([name], false, 'error')
      },
    },
  )
  return found
}
