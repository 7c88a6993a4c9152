import { modeAfter, nextSpecial, type ScanMode, type SpecialLine } from '../../grammar/syntax/scanner.ts'

/** A section of a text: offsets of its header line and of its body. */
export interface SectionStretch {
  readonly name: string
  readonly headerStart: number
  readonly start: number
  readonly end: number
}

/** An include line of a text, and what it stands in. */
export interface IncludeLine {
  readonly line: SpecialLine
  readonly within: ScanMode
}

/** The sections and the include lines of a text as the scanner sees them. Linear. */
export function sectionsOf(text: string): {
  readonly sections: readonly SectionStretch[]
  readonly includes: readonly IncludeLine[]
} {
  const sections: SectionStretch[] = []
  const includes: IncludeLine[] = []
  let mode: ScanMode = 'commands'
  let open: SpecialLine | undefined
  const close = (end: number) => {
    if (open) sections.push({ name: open.name, headerStart: open.lineStart, start: open.lineEnd, end })
    open = undefined
  }
  for (let line = nextSpecial(text, 0, mode); line; line = nextSpecial(text, line.lineEnd, mode)) {
    if (line.kind === 'include') includes.push({ line, within: mode })
    if (line.kind === 'section' || line.kind === 'end') close(line.lineStart)
    if (line.kind === 'section') open = line
    mode = modeAfter(line, mode)
  }
  close(text.length)
  return { sections, includes }
}

/** True for a section whose body is a script. */
export function isScript(name: string): boolean {
  return name === '%pre' || name === '%pre-install' || name === '%post' || name === '%onerror' || name === '%traceback'
}
