import type { Rule } from '../../rule.ts'

export const nothingToInstall: Rule<'kickstart'> = {
  meta: {
    id: 'packages/nothing-to-install',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['packages/boot-loader-package'],
    summary: 'Require a package or group for livecd-creator and appliance-creator.',
    why: 'Both tools look for a package or a group in `%packages` before they start, and stop when there is neither. An environment alone does not count, although it is installed where something else is listed.',
    sources: ['livecd-tools imgcreate/creator.py'],
    scope: 'listed',
    optIn: true,
    target: 'appliance-creator',
    ok: ['%packages\n@core\n%end\n', '%packages\nkernel\n%end\n'],
    bad: ['part / --size=5000 --fstype=ext4\n', '%packages\n-vim\n%end\n', '%packages\n@^minimal-environment\n%end\n'],
  },
  on: 'kickstart',
  check({ packages, sections }, ctx) {
    if (packages.packages.length + packages.groups.length > 0) return
    const section = sections.find(({ name }) => name === '%packages')?.node
    const { environment } = packages
    if (environment)
      ctx.report({
        at: environment.node.item,
        message: `Unexpected @^${environment.name} alone, expected a package or group`,
      })
    else ctx.report({ at: section?.name ?? 'missing', message: 'Expected a package or group to install, found none' })
  },
}
