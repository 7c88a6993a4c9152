import type { KickstartFile, Statement } from '../ast/nodes.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import { lineEndAt } from '../source/line-end.ts'
import { type Located, spanOf } from '../source/span.ts'
import { isBlank, lineEnd, lineStart } from './places.ts'
import type { FixBuilder } from './rule.ts'
import type { Target } from './target.ts'

/** Raised when a text offers no place for an edit; the finding then goes without its fix. */
export class NoPlaceError extends Error {}

/**
 * The edits rules can ask for, on the text of `file`.
 * @param targets what the kickstart is for: no command is added that one of them refuses or passes over
 */
export function fixBuilder(file: KickstartFile, targets: readonly Target[] = []): FixBuilder {
  const { text, id: source } = file.source
  const edit = (start: number, end: number, put: string): TextEdit => ({ span: { source, start, end }, text: put })
  return {
    removeLine(at) {
      const { start, end } = spanOf(at)
      return edit(lineStart(text, start), lineEnd(text, Math.max(start, end - 1)), '')
    },
    replace(at: Located, put) {
      const { start, end } = spanOf(at)
      return edit(start, end, put)
    },
    insertAfter(at, put) {
      const { end } = spanOf(at)
      return edit(end, end, put)
    },
    insertBefore(at, put) {
      const { start } = spanOf(at)
      return edit(start, start, put)
    },
    removeWord(at) {
      let { start, end } = spanOf(at)
      const first = lineStart(text, start)
      while (start > first && isBlank(text.charCodeAt(start - 1))) start--
      return edit(start, end, '')
    },
    addCommand(line) {
      if (targets.some((target) => !takes(target, line.split(' ', 1)[0]!))) throw new NoPlaceError()
      const at = commandPlace(file)
      const eol = lineEndAt(text, file.origins, at)
      // A byte order mark is no line of its own.
      const before = text.slice(0, at).replace(/^\uFEFF/, '') === '' || text[at - 1] === '\n'
      return edit(at, at, before ? line + eol : eol + line)
    },
    addAtEnd(...lines) {
      const at = text.length
      // In a composed text the end may belong to an included file.
      if (!isOwn(file, Math.max(0, at - 1))) throw new NoPlaceError()
      const eol = lineEndAt(text, file.origins, at)
      const put = lines.map((line) => line + eol).join('')
      return edit(at, at, text === '' || text.endsWith('\n') ? put : eol + put)
    },
  }
}

/** False for a command that the build tool refuses, or does not carry out. */
function takes({ commands = {} }: Target, name: string): boolean {
  const { refused = {}, applied } = commands
  return !(name in refused) && (applied?.includes(name) ?? true)
}

/**
 * Where a new command goes: behind the last command before any section, in the top-level file. Lines of fragments are passed over.
 * Without such a command: before the first section, else at the end.
 */
function commandPlace(file: KickstartFile): number {
  const own = (offset: number): boolean => isOwn(file, offset)
  let place: number | undefined
  let section: Statement | undefined
  for (const statement of file.statements) {
    if (!own(statement.span.start)) continue
    if (statement.type === 'section') {
      section = statement
      break
    }
    if (statement.type === 'command' || statement.type === 'include') place = statement.span.end
  }
  place ??= section?.span.start ?? file.source.text.length
  // At a border the place belongs to what follows it, which may be a fragment; behind a section that nothing closed, to that.
  const before = file.statements.findLast(({ span }) => span.start < place)
  const inSection = before?.type === 'section' && !before.end
  if (inSection || (place > 0 && !own(place))) throw new NoPlaceError()
  return place
}

/** True for a place that is the top-level file's own, word for word. */
function isOwn({ origins }: KickstartFile, offset: number): boolean {
  const segment = origins?.at(offset)
  return segment === undefined || (segment.via === undefined && segment.exact)
}
