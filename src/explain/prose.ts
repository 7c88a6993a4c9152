export { joined } from '../lint/words.ts'

/** With its first letter large. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Cuts a text at blanks into lines of at most `width` columns; longer words stay whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A paragraph: every line begins with `indent` blanks, the first with `lead` in their place. */
export function paragraph(text: string, width: number, indent = 0, lead = ''): string {
  const lines = wrapped(text, width - indent)
  return lines.map((line, i) => (i === 0 ? lead : '').padEnd(indent) + line).join('\n')
}

/**
 * Terms and what they mean, in two columns; a term that is too long for its column stands on a line of its own.
 * @param column where the second column begins
 */
export function definitions(rows: readonly (readonly [term: string, text: string])[], width: number, column: number) {
  return rows
    .map(([term, text]) => {
      const lead = `  ${term}`
      if (lead.length + 2 <= column) return paragraph(text, width, column, lead)
      return `${lead}\n${paragraph(text, width, column)}`
    })
    .join('\n')
}
