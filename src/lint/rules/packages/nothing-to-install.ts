import type { Rule } from '../../rule.ts'

export const nothingToInstall: Rule<'kickstart'> = {
  meta: {
    id: 'packages/nothing-to-install',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a package or group for appliance-creator.',
    why: 'appliance-creator installs what `%packages` names and nothing of its own, not even the group core that Anaconda adds. With neither a package nor a group it stops.',
    sources: ['livecd-tools imgcreate/creator.py, install'],
    scope: 'resolved',
    optIn: true,
    target: 'appliance-creator',
    ok: ['%packages\n@core\n%end\n', '%packages\nkernel\n%end\n'],
    bad: ['part / --size=5000 --fstype=ext4\n', '%packages\n-vim\n%end\n'],
  },
  on: 'kickstart',
  check({ packages, sections }, ctx) {
    if (packages.packages.length + packages.groups.length > 0 || packages.environment) return
    const section = sections.find(({ name }) => name === '%packages')?.node
    if (section?.body.some(({ type }) => type === 'include')) return
    ctx.report({ at: section?.name ?? 'missing', message: 'Expected a package or group to install, found none' })
  },
}
