import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** The reference knows the section in every release; Anaconda does not. */
const refused = { fedora: { since: 'F36' }, rhel: { since: 'RHEL10' } } as const

/** It warns of it there. */
const deprecated = { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } } as const

export const anacondaSection: Rule<'section'> = {
  meta: {
    id: 'release/anaconda-section',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow %anaconda where Anaconda refuses it, or warns that it will.',
    why: 'ksvalidator accepts %anaconda for every release, Anaconda itself refuses the whole kickstart from Fedora 36 and RHEL 10 on: "unknown section", and the machine stays on its console. In Fedora 34 and RHEL 9 it still works, with a warning. Rules for passwords (`pwpolicy`) are now a matter of the configuration of the installation image.',
    sources: [
      'Anaconda modules/boss/kickstart_manager/parser.py, VALID_SECTIONS',
      'Anaconda docs/user-guide/kickstart.rst',
    ],
    release: 'RHEL10',
    ok: ['reboot\n'],
    bad: ['reboot\n%anaconda\npwpolicy root --minlen=6\n%end\n'],
  },
  on: 'section',
  check({ name, node }, ctx) {
    if (name !== '%anaconda' || !inLanes(ctx.release, deprecated)) return
    const gone = inLanes(ctx.release, refused)
    ctx.report({
      at: node.name,
      message: `Unexpected %anaconda in ${ctx.release}, expected no such section`,
      hint: gone ? 'Anaconda refuses the kickstart' : 'it is deprecated, and refused from F36 and RHEL10 on',
      ...(!gone && { severity: 'warning' }),
      ...(gone && { fix: { title: 'Remove the section', edits: (edit) => [edit.removeLine(node)] } }),
    })
  },
}
