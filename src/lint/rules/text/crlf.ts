import type { Checked } from '../../../check/checked.ts'
import type { Rule } from '../../rule.ts'

export const crlf: Rule<'kickstart'> = {
  meta: {
    id: 'text/crlf',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow Windows line ends.',
    why: 'In commands and %packages the carriage return counts as a blank. In a script it stays: every line hands it to its command, so that `systemctl enable sshd` looks for a unit whose name ends in it. Such a script fails, silently without `--erroronfail`. An error when a script has it, advice elsewhere.',
    sources: ['pykickstart 3.74: script bodies are kept as they are', 'pykickstart issue 260'],
    ok: ['lang en_US.UTF-8\n%post\necho hi\n%end\n'],
    bad: ['%post\r\necho hi\r\n%end\r\n', 'lang en_US.UTF-8\r\nreboot\r\n'],
  },
  on: 'kickstart',
  check(checked, ctx) {
    const { source, origins } = checked.file
    if (!source.text.includes('\r\n')) return
    // One finding per stretch of a file, since that is how far a fix can reach.
    const stretches = origins?.segments ?? [{ out: 0, end: source.text.length, exact: true }]
    for (const { out, end, exact } of stretches) {
      const first = exact ? nextIn(source.text, out, end) : undefined
      if (first === undefined) continue
      const inScript = firstInScript(out, end, checked)
      ctx.report({
        at: lineBefore(source.text, inScript ?? first, source.id),
        message: `Unexpected Windows line end${inScript === undefined ? '' : ' in a script'}, expected a line feed`,
        ...(inScript === undefined && { severity: 'info' }),
        fix: {
          title: 'Remove the carriage returns',
          edits: (edit) =>
            carriageReturns(source.text, first, end).map((start) =>
              edit.replace({ source: source.id, start, end: start + 1 }, ''),
            ),
        },
      })
    }
  },
}

/** A fix is a list of edits: a longer one waits for the next round. */
const mostEdits = 50_000

/** Edits that remove single characters put no text of the file, which may be secret, into a report. */
function carriageReturns(text: string, from: number, to: number): readonly number[] {
  const places: number[] = []
  for (let at = nextIn(text, from, to); at !== undefined && places.length < mostEdits; at = nextIn(text, at + 2, to)) {
    places.push(at)
  }
  return places
}

/** The first CRLF that begins and ends in `[from, to)`. */
function nextIn(text: string, from: number, to: number): number | undefined {
  const at = text.indexOf('\r\n', from)
  return at >= 0 && at + 2 <= to ? at : undefined
}

function firstInScript(from: number, to: number, { scripts, file }: Checked): number | undefined {
  for (const { section } of scripts) {
    const { header, span, end } = section.node
    const start = Math.max(from, header.end)
    const stop = Math.min(to, end ? end.span.start : span.end)
    const at = start < stop ? nextIn(file.source.text, start, stop) : undefined
    if (at !== undefined) return at
  }
  return undefined
}

/** The words of the line that ends at `place`, or, when it has none, the line end itself. */
function lineBefore(text: string, place: number, source: string) {
  const start = text.lastIndexOf('\n', place - 1) + 1
  return text.slice(start, place).trim() === '' ? { source, start: place, end: place } : { source, start, end: place }
}
