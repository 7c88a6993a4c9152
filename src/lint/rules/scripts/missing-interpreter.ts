import { quoted } from '../../quoted.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** Interpreters that neither the installer nor a system of the core group has. */
const rare = /\/(zsh|fish|tcsh|csh|ksh|mksh|ruby|node|php|lua|tclsh|expect|pwsh)$/

/** Groups that bring none of them. */
const plain = /^(?:core|base|standard|minimal-environment|server-product-environment|guest-agents|hardware-support)$/

export const missingInterpreter: Rule<'script'> = {
  meta: {
    id: 'scripts/missing-interpreter',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow interpreters that are not there when the script runs.',
    why: 'Scripts of %pre, and of %post with `--nochroot`, run in the installer, which has a shell and Python but no Ruby or zsh; those of %post run in the new system, which has what %packages lists. Without its interpreter a script cannot be started: that is logged, and the installation goes on as if all were well. Silent where a group or an earlier script may bring it.',
    sources: [
      'Anaconda pyanaconda/core/kickstart/scripts.py',
      'lorax share/templates.d/99-generic/runtime-install.tmpl',
    ],
    scope: 'resolved',
    ok: [
      '%packages\nzsh\n%end\n%post --interpreter=/usr/bin/zsh\nprint hi\n%end\n',
      '%post --interpreter=/usr/bin/python3\nprint(1)\n%end\n',
    ],
    bad: [
      '%pre --interpreter=/usr/bin/ruby\nputs 1\n%end\n',
      '%packages\n@core\n%end\n%post --interpreter=/usr/bin/zsh\nprint hi\n%end\n',
    ],
  },
  on: 'script',
  check({ interpreter, chroot, section }, ctx) {
    const name = rare.exec(interpreter)?.[1]
    const span = section.at.interpreter
    if (!name || !span || (chroot && mayBeThere(name, ctx))) return
    ctx.report({
      at: span,
      message: `Unexpected interpreter ${quoted(interpreter)}, expected one that ${chroot ? '%packages brings' : 'the installer has'}`,
    })
  },
}

function mayBeThere(name: string, { checked, model, scopes }: RuleContext): boolean {
  if (!scopes.has('listed')) return true
  const { packages, groups, environment } = checked.packages
  if (model.payload.image || packages.some((one) => one.name.includes(name))) return true
  if ([...groups, ...(environment ? [environment] : [])].some((one) => !plain.test(one.name))) return true
  return checked.scripts.some(({ body }) => new RegExp(`install[^\\n]*\\b${name}\\b`).test(body))
}
