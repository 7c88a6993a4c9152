import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** Ids of the repositories that installation images of the distributions come with; `Server-NAME` are add-ons of EL 7's. */
const predefined =
  /^(?:fedora|updates|updates-testing|rawhide|fedora-cisco-openh264|(?:fedora|updates|updates-testing|rawhide)-modular|(?:centos-)?(?:base|baseos|appstream|crb|powertools|extras|extras-common|highavailability|resilientstorage|nfv|rt|plus)|(?:server|client|workstation|computenode)-\w+)$/i

export const repoWithoutUrl: Rule<'command'> = {
  meta: {
    id: 'packages/repo-without-url',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require an address for repositories that no installation image has.',
    why: '`repo --name=NAME` alone turns on a repository that the installation image comes with. When it has none of that name, the source is in error: a text installation stops at its menu, one without questions fails. `--install` does nothing there either.',
    sources: ['Anaconda pyanaconda/modules/payloads/payload/dnf/repositories.py'],
    ok: ['repo --name=updates\n', 'repo --name=site --baseurl=http://example.com/\n'],
    bad: ['repo --name=site\n', 'repo --name=updates --install\n'],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    const { ok, options, at } = command
    if (!ok || options.baseurl || options.mirrorlist || options.metalink) return
    const known = predefined.test(String(options.name))
    // %pre may bring the definition of any.
    if (!known && ctx.checked.scripts.some(({ kind, body }) => kind === 'pre' && body.includes('.repos.d'))) return
    if (known && !isOn(command, 'install')) return
    const what = known ? '--install' : 'repo'
    ctx.report({
      at: (known ? at.install : at.name) ?? command.node,
      message: `Unexpected ${what} without an address, expected --baseurl=, --mirrorlist= or --metalink=`,
      ...(!known && { hint: 'no installation image is known to have this repository' }),
    })
  },
}
