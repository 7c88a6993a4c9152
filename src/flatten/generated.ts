import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { normalisePath } from '../scm/posix-path.ts'
import type { OriginMap, OriginSegment } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import type { FilledText } from './fill-template.ts'
import type { Generated, GeneratedText, IncludeRecord } from './flattened.ts'
import { includeProblem, quoteInclude } from './include-problems.ts'
import { filesWrittenBy } from './pre-files.ts'
import { sectionsOf } from './sections-of.ts'
import { writtenText } from './written-text.ts'

/** An include line that stays and names what may be made during the installation. */
export interface LeftInclude {
  readonly record: IncludeRecord
  /** Index of the finding about it. */
  readonly diagnostic: number
  /** What the user says it is like. */
  readonly stub?: SourceFile
}

/** What the scripts of a kickstart make of one file. */
interface Making {
  readonly madeBy: Span
  readonly complete: boolean
  readonly variants: readonly GeneratedText[]
}

/**
 * What is known of the files that includes name and that are made only during the installation: written by the %pre scripts
 * of the composed text, or described by the user. `problems` take the place of the findings at those indices.
 */
export function findGenerated(
  composed: FilledText,
  left: readonly LeftInclude[],
): { readonly generated: readonly Generated[]; readonly problems: ReadonlyMap<number, Diagnostic> } {
  const paths = left.filter(({ stub }) => !stub).map(({ record }) => normalisePath(record.target))
  const makings = readScripts(composed, new Set(paths))
  const generated: Generated[] = []
  const problems = new Map<number, Diagnostic>()
  for (const { record, diagnostic, stub } of left) {
    const { target, site, within } = record
    const making = stub ? { complete: true, variants: [whole(stub, record)] } : makings.get(normalisePath(target))
    if (!making) continue
    generated.push({
      target,
      include: site.span,
      within,
      ...making,
      variants: making.variants.map((one) => seenFrom(one, record)),
    })
    if ('madeBy' in making) problems.set(diagnostic, madeHere(record, making.madeBy))
  }
  return { generated, problems }
}

function madeHere({ site, target }: IncludeRecord, madeBy: Span): Diagnostic {
  const message = `Unexpected ${quoteInclude('%include', target)} of a file that a %pre script makes, expected one that is there before the installation: the line stays`
  return includeProblem(site, 'include/made-in-pre', 'info', message, {
    related: [{ message: 'made by this %pre script', span: madeBy }],
  })
}

/** Reads every %pre for the wanted paths, in the order in which they run. */
function readScripts({ text, origins }: FilledText, wanted: ReadonlySet<string>): ReadonlyMap<string, Making> {
  const makings = new Map<string, Making>()
  if (wanted.size === 0) return makings
  const add = (path: string, one: Making) => {
    const known = makings.get(path)
    makings.set(path, known ? { ...known, complete: false, variants: [...known.variants, ...one.variants] } : one)
  }
  for (const { name, headerStart, start, end } of sectionsOf(text).sections) {
    if (name !== '%pre') continue
    const script = text.slice(start, end)
    const place = (from: number, to: number) => origins.locate(start + from, start + to)!.span
    const read = new Set<string>()
    if (isShell(text.slice(headerStart, start))) {
      for (const { path, complete, variants, ...at } of filesWrittenBy(script, wanted)) {
        read.add(path)
        const texts = variants.map(({ contents }) => inRealFiles(writtenText(script, contents), origins, start))
        add(path, { madeBy: place(at.start, at.end), complete, variants: texts })
      }
    }
    for (const path of wanted) {
      const at = read.has(path) ? -1 : script.indexOf(path)
      if (at >= 0) add(path, { madeBy: place(at, at + path.length), complete: false, variants: [] })
    }
  }
  return makings
}

function isShell(header: string): boolean {
  const interpreter = /--interp\w*[=\s]\s*["']?(\S+?)["']?\s/.exec(`${header} `)?.[1]
  return interpreter === undefined || /(?:^|\/)(?:ba|da|k|z|a)?sh$/.test(interpreter)
}

function inRealFiles(written: ReturnType<typeof writtenText>, origins: OriginMap, start: number): GeneratedText {
  const segments = written.segments.flatMap(({ out, end, at, exact }): readonly OriginSegment[] => {
    if (exact) return origins.slice(start + at, start + at + end - out, out)
    const place = origins.locate(start + at, start + at)!.span
    return [{ out, end, source: place.source, at: place.start, exact: false }]
  })
  return { text: written.text, segments, masked: written.masked }
}

function whole({ id, text }: SourceFile, { site }: IncludeRecord): GeneratedText {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const segment = { out: 0, end: text.length - bom, source: id, at: bom, exact: true, via: site }
  return { text: text.slice(bom), segments: text.length > bom ? [segment] : [], masked: [] }
}

/** Findings in the lines of a generated file name the include that reads it. */
function seenFrom(text: GeneratedText, { site }: IncludeRecord): GeneratedText {
  return { ...text, segments: text.segments.map((segment) => ({ ...segment, via: site })) }
}
