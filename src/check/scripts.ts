import type { SectionNode } from '../ast/nodes.ts'
import type { CheckedScript, CheckedSection } from './checked.ts'

/** The body of a section without the lines that name texts to include, which were not followed, and those that the reference drops. */
export function bodyText(node: SectionNode, text: string): string {
  let body = ''
  for (const part of node.body)
    if (part.type !== 'include' && part.type !== 'raw') body += text.slice(part.span.start, part.span.end)
  return body
}

/** The script of a section; undefined when it is blank, which the reference drops without a word. */
export function checkScript(section: CheckedSection, text: string): CheckedScript | undefined {
  const { node, options, ok } = section
  const body = bodyText(node, text)
  if (body.trim() === '') return undefined
  // The reference registers a script under default values when its header is wrong.
  const given = ok ? options : {}
  const { interpreter, log } = given
  const kind = node.name.value.slice(1) as CheckedScript['kind']
  return {
    kind,
    section,
    interpreter: typeof interpreter === 'string' && interpreter !== '' ? interpreter : '/bin/sh',
    chroot: kind === 'post' && given.nochroot !== true,
    ...(typeof log === 'string' && { log }),
    errorOnFail: given.erroronfail === true,
    body,
    bodyStart: node.header.end,
  }
}
