import { commands } from '../../grammar/commands/index.ts'

/** Commands that stand alone on their line and are no package's name. */
const alone: ReadonlySet<string> = new Set([
  'autopart',
  'cdrom',
  'cmdline',
  'graphical',
  'halt',
  'poweroff',
  'reboot',
  'reqpart',
  'shutdown',
  'skipx',
  'text',
  'zerombr',
])

/**
 * The command that a line of %packages looks like: one with arguments (no package has a blank in its name), or one that
 * needs none. Many commands are packages too (`bootc`, `firewalld` is near): a bare name says little.
 */
export function commandLike(item: string): string | undefined {
  const end = item.search(/[ \t]/)
  if (end < 0) return alone.has(item) ? item : undefined
  const name = item.slice(0, end)
  return name === 'partition' || Object.hasOwn(commands, name) ? name : undefined
}
