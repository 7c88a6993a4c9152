import type { Checked } from '../../../check/checked.ts'
import type { IncludeSite, OriginMap, OriginSegment } from '../../../source/origin-map.ts'
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
    for (const stretches of copies(origins, source.text.length)) {
      const places = carriageReturns(source.text, stretches)
      const [first] = places
      if (first === undefined) continue
      const inScript = firstInScript(stretches, checked)
      ctx.report({
        at: lineBefore(source.text, inScript ?? first, source.id),
        message: `Unexpected Windows line end${inScript === undefined ? '' : ' in a script'}, expected a line feed`,
        ...(inScript === undefined && { severity: 'info' }),
        fix: {
          title: 'Remove the carriage returns',
          apart: true,
          edits: (edit) => places.map((start) => edit.replace({ source: source.id, start, end: start + 1 }, '')),
        },
      })
    }
  },
}

type Stretch = Pick<OriginSegment, 'out' | 'end'>

/** The stretches of each copy of a real file: includes cut a file into several. */
function copies(origins: OriginMap | undefined, length: number): Iterable<readonly Stretch[]> {
  if (!origins) return [[{ out: 0, end: length }]]
  const all = new Map<IncludeSite | string, Stretch[]>()
  for (const segment of origins.segments) {
    if (!segment.exact) continue
    const copy = segment.via ?? segment.source
    const before = all.get(copy)
    if (before) before.push(segment)
    else all.set(copy, [segment])
  }
  return all.values()
}

/** A fix is a list of edits: a longer one waits for the next round. */
const mostEdits = 50_000

/** Edits that remove single characters put no text of the file, which may be secret, into a report. */
function carriageReturns(text: string, stretches: readonly Stretch[]): readonly number[] {
  const places: number[] = []
  for (const { out, end } of stretches)
    for (let at = nextIn(text, out, end); at !== undefined && places.length < mostEdits; at = nextIn(text, at + 2, end))
      places.push(at)
  return places
}

/** The first CRLF that begins and ends in `[from, to)`. */
function nextIn(text: string, from: number, to: number): number | undefined {
  const at = text.indexOf('\r\n', from)
  return at >= 0 && at + 2 <= to ? at : undefined
}

function firstInScript(stretches: readonly Stretch[], { scripts, file }: Checked): number | undefined {
  for (const { section } of scripts) {
    const { header, span, end: last } = section.node
    for (const { out, end } of stretches) {
      const start = Math.max(out, header.end)
      const stop = Math.min(end, last ? last.span.start : span.end)
      const at = start < stop ? nextIn(file.source.text, start, stop) : undefined
      if (at !== undefined) return at
    }
  }
  return undefined
}

/** The words of the line that ends at `place`, or, when it has none, the line end itself. */
function lineBefore(text: string, place: number, source: string) {
  const start = text.lastIndexOf('\n', place - 1) + 1
  return text.slice(start, place).trim() === '' ? { source, start: place, end: place } : { source, start, end: place }
}
