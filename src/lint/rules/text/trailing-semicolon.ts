import type { Rule } from '../../rule.ts'

export const trailingSemicolon: Rule<'command'> = {
  meta: {
    id: 'text/trailing-semicolon',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    replaces: 'words',
    summary: 'Disallow a semicolon at the end of a command.',
    why: 'A kickstart line is one command and no shell: the semicolon is a part of the last word, so that `lang en_US.UTF-8;` asks for a language of that name, and `reboot;` is no command at all.',
    sources: ['pykickstart 3.74 splits lines with shlex'],
    ok: ['lang en_US.UTF-8\n', 'bootloader --append="a;"\n'],
    bad: ['lang en_US.UTF-8;\n', 'autopart;\n'],
  },
  on: 'command',
  check({ node }, ctx) {
    const { span } = node.args.at(-1) ?? node.name
    const raw = ctx.text(span)
    if (!raw.endsWith(';') || raw.endsWith('\\;')) return
    const length = /;+$/.exec(raw.slice(-20))![0].length
    const at = { ...span, start: span.end - length }
    ctx.report({
      at,
      message: 'Unexpected ";" at the end of a command, expected nothing',
      fix: { title: 'Remove it', edits: (edit) => [edit.replace(at, '')] },
    })
  },
}
