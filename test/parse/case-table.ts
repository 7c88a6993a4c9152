import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSectionName, type SectionName } from '../../src/ast/section-names.ts'

/** What a line of carets says about the line above it. */
export interface ExpectedFinding {
  /** `severity code: message`. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One case: `=== name`, the text with its findings under the words they point at, `--- tree` and the outline. */
export interface ParseCase {
  readonly name: string
  readonly text: string
  readonly within?: SectionName
  readonly findings: readonly ExpectedFinding[]
  /** One node per line; see `outline.ts`. */
  readonly tree: string
}

const folder = join(import.meta.dirname, '..', 'cases', 'parse')

export function readCases(): readonly ParseCase[] {
  return readdirSync(folder).flatMap((file) => {
    const [, ...blocks] = readFileSync(join(folder, file), 'utf8').split(/^=== /m)
    return blocks.map(readCase)
  })
}

function readCase(block: string): ParseCase {
  const [head = '', tree = ''] = block.split(/^--- tree\n/m)
  const [name = '', ...lines] = head.split('\n').slice(0, -1)
  const within = /\(within (\S+)\)/.exec(name)?.[1]
  const findings: ExpectedFinding[] = []
  let text = ''
  let columns: readonly number[] = []
  let lineStart = 0
  for (const line of lines) {
    const carets = /^( *)(\^+) (.+)$/.exec(line)
    if (carets) {
      const from = carets[1]!.length
      const to = from + carets[2]!.length
      findings.push({ text: carets[3]!, start: lineStart + columns[from]!, end: lineStart + columns[to]! })
      continue
    }
    const plain = unescapeLine(line.replace('{no newline}', ''))
    lineStart = text.length
    columns = plain.columns
    text += line.endsWith('{no newline}') ? plain.text : `${plain.text}\n`
  }
  return { name, text, findings, tree: tree.trim(), ...(within && isSectionName(within) && { within }) }
}

/** `{U+00A0}` stands for that unit; `columns` maps a column of the line as it is written to one of the text. */
function unescapeLine(line: string): { readonly text: string; readonly columns: readonly number[] } {
  const columns: number[] = []
  let text = ''
  for (let at = 0; at < line.length; ) {
    const escaped = /^\{U\+([0-9A-F]{4})\}/.exec(line.slice(at))
    const width = escaped ? escaped[0].length : 1
    for (let column = 0; column < width; column++) columns.push(text.length)
    text += escaped ? String.fromCharCode(Number.parseInt(escaped[1]!, 16)) : line[at]
    at += width
  }
  columns.push(text.length)
  return { text, columns }
}
