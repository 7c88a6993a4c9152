import type { Fault } from '../../grammar/syntax/parser.ts'
import { sectionNames } from '../ast/section-names.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceId } from '../source/span.ts'
import { nearSection } from './near-section.ts'
import { visible } from './odd-characters.ts'

type Wording = Omit<Diagnostic, 'span'>

/** Units of a word that a message repeats at most. */
const LONGEST = 80

/** A fault of the text in words. */
export function describeFault(fault: Fault, text: string, source: SourceId): Diagnostic {
  const words = text.slice(fault.start, Math.min(fault.end, fault.start + LONGEST))
  const { code, severity, message, hint } = wordings[fault.kind](words)
  const span = { source, start: fault.start, end: fault.end }
  return hint === undefined ? { code, severity, message, span } : { code, severity, message, span, hint }
}

const allSections = `Sections are ${sectionNames.join(', ')}`

const wordings: { readonly [Kind in Fault['kind']]: (words: string) => Wording } = {
  'unclosed-quote': (words) => ({
    code: 'parse/unclosed-quote',
    severity: 'error',
    message: `Unexpected end of line, expected a closing ${words}`,
  }),
  'unclosed-quote-in-section': (words) => ({
    ...wordings['unclosed-quote'](words),
    hint: 'The words after %end and %include are read in full in a section: # begins no comment there',
  }),
  'trailing-backslash': () => ({
    code: 'parse/trailing-backslash',
    severity: 'error',
    message: 'Unexpected backslash at the end of the file, expected a character to escape',
    hint: 'Kickstart has no line continuation',
  }),
  'empty-name': () => ({
    code: 'parse/empty-name',
    severity: 'error',
    message: 'Unexpected empty first word, expected a command',
  }),
  'unknown-section': (words) => {
    const near = nearSection(words)
    return {
      code: 'parse/unknown-section',
      severity: 'error',
      message: `Unexpected section "${visible(words)}", expected a known section`,
      hint: near === undefined ? allSections : `did you mean "${near}"?`,
    }
  },
  'stray-end': () => ({
    code: 'parse/stray-end',
    severity: 'error',
    message: 'Unexpected "%end", expected it at the end of a section',
  }),
  'no-operand': (words) => ({
    code: 'parse/no-operand',
    severity: 'error',
    message: `Unexpected ${words === '%include' ? 'end of line' : 'empty word'}, expected the file to include`,
  }),
  'byte-order-mark': () => ({
    code: 'parse/byte-order-mark',
    severity: 'info',
    message: 'Unexpected byte order mark, expected plain UTF-8',
    hint: 'Anaconda takes it as a part of the first word',
  }),
}
