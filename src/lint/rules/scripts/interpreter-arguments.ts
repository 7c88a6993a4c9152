import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const interpreterArguments: Rule<'script'> = {
  meta: {
    id: 'scripts/interpreter-arguments',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow arguments in `--interpreter`.',
    why: 'The value is the path of one program, blanks included: with `--interpreter="/bin/bash -x"` Anaconda looks for a program of that name, finds none, and the script does not run; without `--erroronfail` nobody is told. Write `set -x` into the script instead, and for `/usr/bin/env python3` the path of the program itself.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py'],
    ok: ['%post --interpreter=/bin/bash\nset -x\n%end\n'],
    bad: ['%post --interpreter="/bin/bash -x"\necho\n%end\n'],
  },
  on: 'script',
  check({ interpreter, section: { at } }, ctx) {
    if (!at.interpreter || !/\S\s+\S/.test(interpreter)) return
    ctx.report({
      at: at.interpreter,
      message: `Unexpected arguments in interpreter ${quoted(interpreter)}, expected a path alone`,
    })
  },
}
