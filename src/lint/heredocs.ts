interface Heredoc {
  readonly word: string
  /** `<<-`: tabs before the closing word are dropped. */
  readonly tabs: boolean
}

/**
 * The word of the here-document that a shell script leaves open at its end; undefined when all are closed.
 * Line by line, without a shell's grammar: words in quotes and comments are passed over, so a `<<` that only a parser could
 * tell apart may be missed.
 */
export function openHeredoc(script: string): string | undefined {
  if (!script.includes('<<')) return undefined
  const open: Heredoc[] = []
  for (const raw of script.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const [current] = open
    if (current) {
      if ((current.tabs ? line.replace(/^\t+/, '') : line) === current.word) open.shift()
    } else if (line.includes('<<')) open.push(...heredocsOf(line))
  }
  return open[0]?.word
}

function heredocsOf(line: string): Heredoc[] {
  const found: Heredoc[] = []
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const unit = line[at]!
    if (quote) {
      if (unit === '\\' && quote === '"') at++
      else if (unit === quote) quote = ''
    } else if (unit === '\\') at++
    else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '#' && (at === 0 || /[\s;]/.test(line[at - 1]!))) break
    else if (line.startsWith('((', at)) break
    else if (line.startsWith('<<<', at)) at += 2
    else if (line.startsWith('<<', at)) {
      const match = /^<<(-?)[ \t]*(?:'([^']+)'|"([^"]+)"|\\?([A-Za-z_][\w.-]*))/.exec(line.slice(at, at + 200))
      if (!match) continue
      found.push({ word: match[2] ?? match[3] ?? match[4]!, tabs: match[1] === '-' })
      at += match[0].length - 1
    }
  }
  return found
}
