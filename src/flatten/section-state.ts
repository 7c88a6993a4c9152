import { modeAfter, type ScanMode, type SpecialLine } from '../../grammar/syntax/scanner.ts'
import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts'
import type { IncludeSite } from '../source/origin-map.ts'
import type { Span } from '../source/span.ts'
import { includeProblem } from './include-problems.ts'

/** The section that is open, and the line that began or ended one last: what an includer and its include share. */
export interface SectionMark {
  readonly mode: ScanMode
  /** The first word of that line; undefined before the first section. */
  readonly setBy?: Span
}

/** An include that ended in another section than it began in. */
interface Crossing {
  readonly site: IncludeSite
  readonly before: SectionMark
  readonly after: SectionMark
  /** Why it is an error and not only a warning; the first reason counts. */
  hint?: string
}

const REFUSED = 'The sections of the flattened text do not match their %end lines, so it does not read back'
const LOST = 'The reference loses a section left open here, and the lines that follow up to an include that ends it'
const MOVED = 'The reference loses what the new section holds, and puts the lines that follow into the old one'
const KEPT =
  'The reference takes the lines that follow in the including file as part of the section that was open before'

/**
 * The section state while files are put together, threaded through them, and what comes of it when an include ends in
 * another state than it began in: one `include/section-crosses` at the include, in place of the errors it leads to.
 *
 * It is a warning where the composed text reads as the reference reads the files, or where the reference refuses only
 * the files (a `%end` that a fragment brings for a section of the main file; F7 and older accept that too).
 * It is an error, measured on pykickstart 3.74 (`test/projects`),
 * - where the composed text is refused: a `%end` too many after a fragment that brought one, a section inside another;
 * - where a fragment ends the section of its includer, and that goes on: the reference goes on in the old section;
 * - where a fragment leaves another section open than its includer began: the reference loses it, and goes on in the old one;
 * - where a fragment leaves a section open in the main file, and no further include ends it before the main file goes on:
 *   the reference loses the section, and ignores those lines.
 * Deviation: the last three are accepted by the reference, in silence.
 *
 * Depths count includes: 0 is the main file.
 */
export class SectionState {
  readonly #begin: ScanMode
  #mark: SectionMark
  readonly #crossings: Crossing[] = []
  /** The crossing that left a section open in the main file, while it is open. */
  #left: Crossing | undefined
  /** Crossings that ended the section of their includer, by its depth, while that file goes on. */
  readonly #ended = new Map<number, Crossing>()

  /** @param mode what the main file begins in */
  constructor(mode: ScanMode = 'commands') {
    this.#begin = mode
    this.#mark = { mode }
  }

  get mode(): ScanMode {
    return this.#mark.mode
  }

  get mark(): SectionMark {
    return this.#mark
  }

  /** Lines that are not special, or a section line: what comes of them after a crossing. For blank ones and comments that is no matter. */
  passText(text: string, depth: number): void {
    const left = depth === 0 ? this.#left : undefined
    if (!left && this.#ended.size === 0) return
    if (!/^[^\S\r\n]*[^\s#]/m.test(text)) return
    if (left) left.hint ??= LOST
    for (const crossing of this.#ended.values()) crossing.hint ??= KEPT
  }

  /** A section or `%end` line; `place` is its first word. */
  pass(line: SpecialLine, place: Span, depth: number): void {
    const { mode } = this.#mark
    if (depth === 0 && this.#left) this.#left.hint ??= LOST
    const stray = line.kind === 'end' && mode === 'commands'
    if (stray || (line.kind === 'section' && mode !== 'commands')) this.#refuse()
    if (!stray) this.#mark = { mode: modeAfter(line, mode), setBy: place }
  }

  /** A file is over. */
  leaveFile(depth: number): void {
    this.#ended.delete(depth)
  }

  /**
   * The include at `site` is over.
   * @param before the mark when it began
   * @param depth of the file that has the include line
   */
  leaveInclude(site: IncludeSite, before: SectionMark, depth: number): void {
    const after = this.#mark
    if (after.mode === 'commands') this.#left = undefined
    if (before.mode === after.mode) return
    const crossing: Crossing = { site, before, after }
    const last = this.#crossings.at(-1)
    // An include that only passes on what one inside it did: the outermost is told, for there the effect is seen.
    if (last?.after.setBy === after.setBy) this.#crossings.pop()
    this.#crossings.push(crossing)
    const ownSection = before.mode !== 'commands' && before.setBy?.source === site.span.source
    if (after.mode === 'commands') {
      if (ownSection) this.#ended.set(depth, crossing)
    } else if (ownSection) crossing.hint = MOVED
    else if (depth === 0) this.#left = crossing
  }

  /** The text is complete. */
  finish(): readonly Diagnostic[] {
    if (this.#left) this.#left.hint ??= LOST
    else if (this.mode !== 'commands' && this.mode !== this.#begin) this.#refuse()
    return this.#crossings.map(report)
  }

  /** A fault of the composed text, from F8 on at least; the crossing before it is why. */
  #refuse(): void {
    const last = this.#crossings.at(-1)
    if (last) last.hint ??= REFUSED
  }
}

function report({ site, before, after, hint }: Crossing): Diagnostic {
  const related: RelatedPlace[] = []
  const relate = (message: string, span: Span | undefined) => span && related.push({ message, span })
  if (after.mode === 'commands') relate('the section ends here', after.setBy)
  else relate(`${after.mode} begins here`, after.setBy)
  if (before.mode !== 'commands') relate(`${before.mode} begins here`, before.setBy)
  return includeProblem(
    site,
    'include/section-crosses',
    hint ? 'error' : 'warning',
    sentence(before.mode, after.mode),
    {
      related,
      ...(hint !== undefined && { hint }),
    },
  )
}

function sentence(before: ScanMode, after: ScanMode): string {
  if (before === 'commands') return `Unexpected ${after} left open by an included file, expected its %end in that file`
  if (after === 'commands') {
    return `Unexpected %end of ${before} in an included file, expected it in the file that begins the section`
  }
  return `Unexpected ${after} left open by an included file inside ${before}, expected the section to stay the same`
}
