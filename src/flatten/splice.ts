import { nextSpecial, type SpecialLine } from '../../grammar/syntax/scanner.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { IncludeSite } from '../source/origin-map.ts'
import { isLineEnd } from '../source/python-text.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { Template } from '../template/template.ts'
import { FlattenError } from './flatten-error.ts'
import type { FlattenOptions, IncludeRecord, Spliced } from './flattened.ts'
import type { LeftInclude } from './generated.ts'
import { type IncludeOperand, includeOperand, isInInstaller, isMadeInPre } from './include-operand.ts'
import { includeProblem, loadFailureMessage, loadProblem, otherFile, quoteInclude } from './include-problems.ts'
import type { Loader } from './loader.ts'
import { type SectionMark, SectionState } from './section-state.ts'
import { TextComposer } from './text-composer.ts'

const DEFAULT_DEPTH = 200
const DEFAULT_SIZE = 64 * 1024 * 1024
/** Files without text cost no size: two files of two includes each, 200 deep, would never end without this. */
const MAX_INCLUDES = 100_000

/** Its line is a problem of parsing too, so `flatten` leaves it to `parse`. */
export const NO_OPERAND = 'include/no-operand'

const BOM = '\uFEFF'

/** A file that is being read. The stack of them stands in for recursion. */
interface Frame {
  readonly file: SourceFile
  /** Its text as it is scanned: placeholders of templates masked, of the same length. */
  readonly scan: string
  /** The include that led here, and its line in the including file; undefined for the main file. */
  readonly site?: IncludeSite
  readonly line?: SpecialLine
  /** How many includes led here. */
  readonly depth: number
  /** The section state when it began. */
  readonly before: SectionMark
  /** Up to here the text is in the composed text; what lies between this and `scanned` will be. */
  copied: number
  scanned: number
}

/**
 * Puts the texts of included files in the place of their include lines, with a map of where every stretch came from.
 *
 * A splice of text: no tree is made. The section state is threaded through the files, in and out of each include, since
 * an includer goes on in the mode its include ended in (`section-state.ts` tells what comes of that). Comments, blank lines and
 * everything else survive; an include line goes away with its line end, and one that cannot be followed stays as it is.
 *
 * Deviation: where a fragment has no last newline, one is put in, in the manner of its include line; the reference glues
 * the next line on, in scripts only. It also drops leading comments and blank lines of a fragment in a section; we keep them.
 *
 * Everything except a main file that cannot be had is a diagnostic.
 *
 * @throws {FlattenError} the main file cannot be had
 */
export async function splice(path: string, options: FlattenOptions & { readonly loader: Loader }): Promise<Spliced> {
  const { loader, maxDepth = DEFAULT_DEPTH, maxSize = DEFAULT_SIZE } = options
  const loaded = await loader.main(path)
  if (!loaded.ok) throw new FlattenError(loaded.reason, path, loadFailureMessage(JSON.stringify(path), loaded))

  const main = loaded.file
  const sources = new Sources([main])
  const includes: IncludeRecord[] = []
  const left: LeftInclude[] = []
  const template = await templateOf(options)
  const scanOf = (file: SourceFile) => template?.scannable(file.text) ?? file.text
  const diagnostics: Diagnostic[] = []
  const composer = new TextComposer()
  const state = new SectionState(options.within)
  const open = new Set<SourceId>()
  const stack: Frame[] = []
  let spent = main.text.length
  let full = false

  const enter = (frame: Frame) => {
    stack.push(frame)
    open.add(frame.file.id)
  }

  const leave = (frame: Frame) => {
    const { file, line } = frame
    composer.copy(file, frame.copied, file.text.length, frame.site)
    stack.pop()
    open.delete(file.id)
    state.leaveFile(frame.depth)
    const includer = stack.at(-1)
    if (!includer || !line || !frame.site) return
    if (frame.copied < file.text.length && !isLineEnd(file.text.charCodeAt(file.text.length - 1))) {
      composer.insert(lineEndOf(includer.file.text, line), file, file.text.length, frame.site)
    }
    if (line.kind === 'include') state.leaveInclude(frame.site, frame.before, includer.depth)
  }

  /** The frame of the file an include line names; undefined, with a finding, when the line has to stay. */
  const follow = async (from: Frame, line: SpecialLine): Promise<Frame | undefined> => {
    const operand = includeOperand(from.scan, line, state.mode)
    const { start, end } = operand ?? { start: line.wordStart, end: line.wordEnd }
    const site: IncludeSite = {
      span: { source: from.file.id, start, end },
      ...(from.site && { parent: from.site }),
    }
    if (!operand) {
      const message = `Unexpected ${line.name} without a file, expected the file to include`
      diagnostics.push(includeProblem(site, NO_OPERAND, 'error', message))
      return undefined
    }
    const within = state.mode
    const written = from.scan === from.file.text ? operand.value : operandAsWritten(from.file.text, operand)
    const expanded = template ? template.expand(written) : written
    const target = expanded ?? written
    const what = quoteInclude(line.name, target)
    const stay = (problem?: Diagnostic, stub?: SourceFile): undefined => {
      const record: IncludeRecord = { site, target, within }
      if (problem && line.kind === 'include' && (stub || target.startsWith('/'))) {
        left.push({ record, diagnostic: diagnostics.length, ...(stub && { stub }) })
      }
      if (problem) diagnostics.push(problem)
      includes.push(record)
      return undefined
    }

    if (expanded === undefined) {
      const message = `Unexpected placeholder in ${what}, expected the name of a file: the line stays`
      return stay(
        includeProblem(site, 'include/placeholder', 'info', message, { hint: '--define NAME=VALUE gives it a value' }),
      )
    }
    const named = await loader.named?.(target)
    if (named?.kind === 'stub') {
      if (!named.result.ok) return stay(loadProblem(site, `file for ${what}`, named.result))
      const stub = named.result.file
      if (!sources.get(stub.id)) sources.add(stub)
      const message = `Unexpected ${what}, expected a file that is there before the installation: the line stays`
      const hint = `It is judged as ${stub.path}; --include-map would put that in its place`
      return stay(includeProblem(site, 'include/made-in-pre', 'info', message, { hint }), stub)
    }
    if (!named && isMadeInPre(target)) {
      const message = `Unexpected ${what}, expected a file that is there before the installation: the line stays`
      const hint = 'No %pre script here is seen to write it; --define-include PATH=FILE says what will be in it'
      return stay(includeProblem(site, 'include/made-in-pre', 'info', message, { hint }))
    }
    if (!named && isInInstaller(target)) {
      const message = `Unexpected ${what} of the installer or its medium, expected a file that is there before the installation: the line stays`
      const hint = '--include-map NAME=PATH reads PATH in its place'
      return stay(includeProblem(site, 'include/in-installer', 'info', message, { hint }))
    }
    if (full) return stay()
    if (from.depth >= maxDepth) {
      const message = `Unexpected ${what} inside ${maxDepth} others, expected at most ${maxDepth} includes in one another`
      return stay(includeProblem(site, 'include/too-deep', 'error', message))
    }
    const result = named?.result ?? (await loader.include(target, from.file))
    if (!result.ok) return stay(loadProblem(site, what, result))
    const { file } = result
    if (open.has(file.id)) {
      const message = `Unexpected ${what} inside itself, expected no cycle of includes`
      return stay(includeProblem(site, 'include/cycle', 'error', message, { hint: cycleHint(stack, file) }))
    }
    if (spent + file.text.length > maxSize || includes.length >= MAX_INCLUDES) {
      full = true
      const limit = includes.length >= MAX_INCLUDES ? `${MAX_INCLUDES} includes` : `${maxSize} characters in all`
      const message = `Unexpected ${what}, expected at most ${limit}: this include and the ones after it stay`
      return stay(includeProblem(site, 'include/too-large', 'error', message))
    }

    spent += file.text.length
    includes.push({ site, target, within, file })
    if (result.other !== undefined) diagnostics.push(otherFile(site, what, file, result.other))
    if (!sources.get(file.id)) sources.add(file)
    let copied = 0
    if (file.text.startsWith(BOM)) {
      copied = BOM.length
      const message = `Unexpected byte order mark in ${JSON.stringify(file.path)}, expected UTF-8 without one: it is left out`
      diagnostics.push(includeProblem(site, 'include/byte-order-mark', 'info', message))
    }
    return { file, scan: scanOf(file), site, line, depth: from.depth + 1, before: state.mark, copied, scanned: copied }
  }

  enter({
    file: main,
    scan: scanOf(main),
    depth: 0,
    before: state.mark,
    copied: 0,
    scanned: main.text.startsWith(BOM) ? BOM.length : 0,
  })
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { file, scan } = frame
    const line = nextSpecial(scan, frame.scanned, state.mode)
    state.passText(scan.slice(frame.scanned, line?.kind === 'section' ? line.lineEnd : line?.lineStart), frame.depth)
    if (!line) {
      leave(frame)
      continue
    }
    frame.scanned = line.lineEnd
    if (line.kind === 'section' || line.kind === 'end') {
      state.pass(line, { source: file.id, start: line.wordStart, end: line.wordEnd }, frame.depth)
      continue
    }
    const inner = await follow(frame, line)
    if (!inner) continue
    composer.copy(file, frame.copied, line.lineStart, frame.site)
    frame.copied = line.lineEnd
    enter(inner)
  }

  diagnostics.push(...state.finish())
  const composed = { ...composer.finish(main), masked: [] }
  const filled = template ? (await import('./fill-template.ts')).fillTemplate(composed, template) : composed
  if (left.length === 0) return { ...filled, includes, generated: [], sources, main, diagnostics }
  const { findGenerated } = await import('./generated.ts')
  const { generated, problems } = findGenerated(filled, left)
  for (const [index, problem] of problems) diagnostics[index] = problem
  return { ...filled, includes, generated, sources, main, diagnostics }
}

/** Loaded only for kickstarts that are templates. */
async function templateOf({ template, define }: FlattenOptions): Promise<Template | undefined> {
  if (template === undefined && (define === undefined || Object.keys(define).length === 0)) return undefined
  const { Template } = await import('../template/template.ts')
  return new Template(template ?? 'auto', define)
}

/** An operand with a placeholder, whose blanks and quotes are the template language's: only quotes around it are the kickstart's. */
function operandAsWritten(text: string, { start, end }: IncludeOperand): string {
  return text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2')
}

/** The line end of an include line, which what is put in its place gets too. */
function lineEndOf(text: string, line: SpecialLine): string {
  const end = /\r\n$|\r$/.exec(text.slice(Math.max(line.wordEnd, line.lineEnd - 2), line.lineEnd))
  return end ? end[0] : '\n'
}

function cycleHint(stack: readonly Frame[], file: SourceFile): string {
  const from = stack.findIndex((frame) => frame.file.id === file.id)
  const paths = stack.slice(from).map((frame) => frame.file.path)
  const listed = paths.length > 8 ? [...paths.slice(0, 4), '…', ...paths.slice(-3)] : paths
  return [...listed, file.path].join(' includes ')
}
