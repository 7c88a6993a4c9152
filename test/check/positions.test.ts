import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import type { KickstartFile, WordNode } from '../../src/ast/nodes.ts'
import { walk } from '../../src/ast/walk.ts'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parse } from '../../src/parse/parse.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Vector {
  readonly version: ReleaseName
  readonly text: string
}

/** Where spans may begin and end: at words, at the `=` inside of one, at lines. */
interface Places {
  readonly words: readonly WordNode[]
  /** `start,end` of statements, headers, lines of bodies. */
  readonly lines: ReadonlySet<string>
}

function placesOf(file: KickstartFile): Places {
  const words: WordNode[] = []
  const lines = new Set<string>()
  const addLine = ({ start, end }: { start: number; end: number }) => lines.add(`${start},${end}`)
  walk(file, {
    word: (node) => words.push(node),
    command: ({ span }) => addLine(span),
    section: ({ span, header }) => [span, header].forEach(addLine),
    raw: ({ span }) => addLine(span),
    end: ({ span }) => addLine(span),
    include: ({ span }) => addLine(span),
  })
  return { words, lines }
}

/** What a span is, seen from the words: undefined when it is nothing one would underline. */
function kindOf({ span, code }: Diagnostic, text: string, { words, lines }: Places): string | undefined {
  const { start, end } = span
  if (lines.has(`${start},${end}`)) return 'line'
  const first = words.find((word) => word.span.start <= start && start < word.span.end)
  const last = words.find((word) => word.span.start < end && end <= word.span.end)
  if (!first || !last) return undefined
  const isStart = start === first.span.start
  const isEnd = end === last.span.end
  if (isStart && isEnd) return first === last ? 'word' : 'words'
  if (first !== last) return undefined
  // An item of %packages is one word of the tree, a line of several to people.
  if (code === 'check/bad-package') return 'part of an item'
  const equals = text.indexOf('=', first.span.start)
  if (isStart) return end === equals ? 'flag' : undefined
  // With its `=` where there should be no value at all.
  const behind = start > equals && /["'=]/.test(text[start - 1] ?? '')
  const isInQuotes = end === last.span.end - 1 && /["']/.test(text[end]!)
  if ((isEnd || isInQuotes) && equals >= 0 && (start === equals || behind)) return 'value'
  // A quote that is never closed, a backslash, a character nobody can see.
  return end === start + 1 ? 'sign' : undefined
}

/** A word as people see it, without the quotes and backslashes that a message leaves out. */
function plain(text: string): string {
  return text.replace(/["'\\]/g, '')
}

/** The value that a message begins with: `Unexpected "x"`, cut where it was too long to be shown. */
function quoted(message: string): string | undefined {
  const [, value] = /^Unexpected "(.*?)"(?:,| as | alone| of a | with | after |$)/.exec(message) ?? []
  return value === undefined || value.includes('\\u') ? undefined : plain(value.replace(/…$/, ''))
}

describe.skipIf(noShared())('the words that findings over all vectors underline', () => {
  const jsonl = noShared() ? '' : readFileSync(sharedPath('vectors', 'pykickstart-3.74.jsonl'), 'utf8')
  const vectors = jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Vector)

  /** Every finding of parsing and checking, with its place. */
  const findings = vectors.flatMap(({ version, text }) => {
    const { file } = parse(text)
    const places = placesOf(file)
    const { diagnostics } = check(file, { release: version })
    return [...file.problems, ...diagnostics].map((found) => ({ version, text, places, found }))
  })

  function show({ version, text, found: { code, message, span } }: (typeof findings)[number]): string {
    return `${version} ${JSON.stringify(text)} ${code} [${text.slice(span.start, span.end)}] ${message}`
  }

  it('are inside the text, and not nothing', () => {
    expect(findings.length).toBeGreaterThan(2500)
    const astray = findings.filter(
      ({ text, found: { span } }) => !(span.start >= 0 && span.start < span.end && span.end <= text.length),
    )
    expect(astray.map(show)).toEqual([])
  })

  it('are a word, several words, a flag, a value, a sign or a line', () => {
    const kinds = findings.map(({ text, places, found }) => kindOf(found, text, places))
    expect(findings.filter((_, i) => kinds[i] === undefined).map(show)).toEqual([])
    for (const kind of ['word', 'flag', 'value', 'line']) expect(kinds).toContain(kind)
  })

  it('are those that the message quotes', () => {
    let count = 0
    const astray = findings.filter(({ text, found: { message, span, code } }) => {
      const value = quoted(message)
      if (value === undefined) return false
      count++
      const words = plain(text.slice(span.start, span.end))
      // A shortened option is quoted in full.
      const shortened = value.startsWith('--') && value.startsWith(words.split('=')[0]!)
      return !words.includes(value) && !shortened && code !== 'check/line-continuation'
    })
    expect(astray.map(show)).toEqual([])
    expect(count).toBeGreaterThan(800)
  })

  it('belong to the line of the command that the message names', () => {
    const named = findings.filter(({ found: { code } }) => code === 'check/missing-option' || code === 'check/conflict')
    expect(named.length).toBeGreaterThan(50)
    const astray = named.filter(({ text, found: { message, span } }) => {
      const start = text.lastIndexOf('\n', span.start) + 1
      const [name = ''] = text.slice(start).trimStart().split(/\s/)
      const [, told = ''] = /^Unexpected (\S+)/.exec(message) ?? []
      const same = { partition: 'part', authconfig: 'auth' } as Readonly<Record<string, string>>
      return told !== (same[name] ?? name) && told !== name
    })
    expect(astray.map(show)).toEqual([])
  })
})
