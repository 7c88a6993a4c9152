import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const firstbootPackage: Rule<'kickstart'> = {
  meta: {
    id: 'packages/firstboot-package',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when Initial Setup is turned on, but not installed.',
    why: '`firstboot --enable` and `--reconfig` turn on the unit of Initial Setup. The package initial-setup (initial-setup-gui with a desktop) has to be there, else the command does nothing and nobody says so. Environments, and groups other than core, may bring it: then nothing is told.',
    sources: ['Anaconda modules/services/installation.py', 'Kickstart documentation of firstboot'],
    scope: 'listed',
    ok: ['firstboot --enable\n%packages\n@core\ninitial-setup\n%end\n', 'firstboot --disable\n%packages\n%end\n'],
    bad: ['firstboot --enable\n%packages\n@core\n%end\n', 'firstboot --reconfig\n%packages\nvim\n%end\n'],
  },
  on: 'kickstart',
  check({ packages }, ctx) {
    const line = ctx.model.inForce('firstboot').at(-1)
    if (!line || !packages.seen || ctx.model.payload.image) return
    const key = (['enabled', 'reconfig'] as const).find((each) => isOn(line, each))
    if (!key || packages.environment || packages.groups.some(({ name }) => name !== 'core')) return
    if (packages.packages.some(({ name }) => /initial-setup|^\*/.test(name))) return
    ctx.report({
      at: line.at[key] ?? line.node.name,
      message: `Unexpected firstboot ${key === 'enabled' ? '--enable' : '--reconfig'} without its package, expected initial-setup in %packages`,
      hint: 'it has no effect, unless another package needs initial-setup',
    })
  },
}
