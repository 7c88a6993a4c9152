import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** The reference knows the section in every release; Anaconda does not. */
const refused = { fedora: { since: 'F36' }, rhel: { since: 'RHEL10' } } as const

export const anacondaSection: Rule<'section'> = {
  meta: {
    id: 'release/anaconda-section',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow %anaconda where Anaconda refuses it.',
    why: 'ksvalidator accepts %anaconda for every release, Anaconda itself refuses the whole kickstart from Fedora 36 and RHEL 10 on: "unknown section", and the machine stays on its console. Rules for passwords (`pwpolicy`) are now a matter of the configuration of the installation image.',
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
    if (name !== '%anaconda' || !inLanes(ctx.release, refused)) return
    ctx.report({
      at: node.name,
      message: `Unexpected %anaconda in ${ctx.release}, expected no such section`,
      hint: 'Anaconda refuses the kickstart',
      fix: { title: 'Remove the section', edits: (edit) => [edit.removeLine(node)] },
    })
  },
}
