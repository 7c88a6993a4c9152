/** A part of a shell word: a stretch of the script that stands for itself, or one that the shell replaces. */
export interface ShellPart {
  /** `[start, end)` of the script. */
  readonly start: number
  readonly end: number
  readonly expands: boolean
}

export interface ShellWord {
  readonly kind: 'word'
  readonly start: number
  readonly end: number
  readonly parts: readonly ShellPart[]
  /** True when a part of it is quoted. */
  readonly quoted: boolean
}

export interface ShellOperator {
  readonly kind: 'operator'
  readonly start: number
  readonly end: number
  /** `|`, `>>`, `;;`, `<<-` …; for other output than standard output its number is in front: `2>`. */
  readonly text: string
}

export type ShellToken = ShellWord | ShellOperator

/** The tokens of one logical line, and where the next line begins. */
export interface ShellLine {
  readonly tokens: readonly ShellToken[]
  readonly next: number
}

/** One that is longer counts as not closed: a script of thousands that are not closed must not be read over and over. */
const LONGEST_EXPANSION = 4_000

const operators = [
  ';;&',
  ';;',
  ';&',
  ';',
  '&&',
  '&>>',
  '&>',
  '&',
  '||',
  '|&',
  '|',
  '<<<',
  '<<-',
  '<<',
  '<&',
  '<',
  '>>',
  '>|',
  '>&',
  '>',
  '(',
  ')',
]

/**
 * The tokens of the logical line at `at`: up to a line end outside quotes, `$(…)` and backslashes. A reader of lines, not of the
 * shell's grammar: enough to tell what a line writes where. Linear in what it reads.
 */
export function readShellLine(script: string, at: number): ShellLine {
  const tokens: ShellToken[] = []
  let i = at
  while (i < script.length) {
    const unit = script[i]!
    if (unit === '\n') return { tokens, next: i + 1 }
    if (unit === ' ' || unit === '\t' || unit === '\r') i++
    else if (unit === '\\' && script[i + 1] === '\n') i += 2
    else if (unit === '#') i = lineEnd(script, i)
    else {
      const operator = operatorAt(script, i)
      if (operator !== undefined) {
        tokens.push({ kind: 'operator', start: i, end: i + operator.length, text: operator })
        i += operator.length
      } else {
        const word = readWord(script, i)
        tokens.push(word)
        i = word.end
      }
    }
  }
  return { tokens, next: script.length }
}

function operatorAt(script: string, at: number): string | undefined {
  const digits = /^[0-9](?=[<>])/.exec(script.slice(at, at + 2))
  const from = at + (digits ? 1 : 0)
  const found = operators.find((operator) => script.startsWith(operator, from))
  if (found === undefined) return undefined
  // `1>` is `>`; only its length counts the digit.
  return digits ? digits[0] + found : found
}

function readWord(script: string, at: number): ShellWord {
  const parts: ShellPart[] = []
  let quoted = false
  let i = at
  let from = i
  const flush = () => {
    if (i > from) parts.push({ start: from, end: i, expands: false })
  }
  const expand = () => {
    const end = expansionEnd(script, i)
    flush()
    parts.push({ start: i, end, expands: true })
    i = end
    from = i
  }
  while (i < script.length && !/[\s;&|<>()]/.test(script[i]!)) {
    const unit = script[i]!
    if (unit === "'") {
      quoted = true
      flush()
      from = i + 1
      const close = script.indexOf("'", from)
      i = close < 0 ? script.length : close
      flush()
      i = Math.min(i + 1, script.length)
      from = i
    } else if (unit === '"') {
      quoted = true
      flush()
      i++
      from = i
      while (i < script.length && script[i] !== '"') {
        if (script[i] === '\\' && /["\\$`\n]/.test(script[i + 1] ?? '')) {
          flush()
          from = i + 1
          i += 2
        } else if (expansionEnd(script, i) > i) expand()
        else i++
      }
      flush()
      i = Math.min(i + 1, script.length)
      from = i
    } else if (unit === '\\' && i + 1 < script.length) {
      flush()
      from = i + 1
      i += 2
    } else if (expansionEnd(script, i) > i) expand()
    else i++
  }
  flush()
  // A unit that nothing above takes must not be read for ever.
  return { kind: 'word', start: at, end: Math.max(i, at + 1), parts, quoted }
}

/**
 * Where the expansion that begins at `at` ends: `$x`, `${x}`, `$(…)`, `$((…))`, backquotes; `at` when there is none.
 * One that is not closed goes to the end of its line.
 */
export function expansionEnd(script: string, at: number): number {
  const unit = script[at]
  if (unit === '`') {
    const close = script.indexOf('`', at + 1)
    return close < 0 ? lineEnd(script, at) : close + 1
  }
  if (unit !== '$') return at
  const next = script[at + 1] ?? ''
  if (next === '(') return closing(script, at + 1, '(', ')')
  if (next === '{') return closing(script, at + 1, '{', '}')
  if (/[A-Za-z_]/.test(next)) {
    let end = at + 2
    while (/\w/.test(script[end] ?? '')) end++
    return end
  }
  return /[0-9?!#*@$-]/.test(next) ? at + 2 : at
}

function closing(script: string, at: number, open: string, close: string): number {
  let depth = 0
  const last = Math.min(script.length, at + LONGEST_EXPANSION)
  for (let i = at; i < last; i++) {
    const unit = script[i]
    if (unit === '\\') i++
    else if ((unit === "'" || unit === '"') && open === '(') {
      const end = script.indexOf(unit, i + 1)
      if (end < 0) break
      i = end
    } else if (unit === open) depth++
    else if (unit === close && --depth === 0) return i + 1
  }
  return lineEnd(script, at)
}

export function lineEnd(script: string, at: number): number {
  const end = script.indexOf('\n', at)
  return end < 0 ? script.length : end
}
