import { didYouMean } from '../../../check/availability.ts'
import { shown } from '../../../check/shown.ts'
import { itemPlace } from '../../item-place.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** Groups that the package setup makes, systemd, and those of common programs. */
const known = new Set(
  'root bin daemon sys adm tty disk lp mem kmem wheel cdrom mail man dialout floppy games tape video ftp lock audio users nobody utmp utempter input kvm render sgx systemd-journal ssh_keys docker libvirt qemu mock wireshark dnsmasq apache nginx lpadmin plugdev vboxsf vboxusers dbus realtime jackuser pipewire'.split(
    ' ',
  ),
)

/** Names other systems give to the group that administrates. */
const foreign = new Set(['sudo', 'sudoers', 'admin', 'admins'])

export const unknownGroup: Rule<'kickstart'> = {
  meta: {
    id: 'login/unknown-group',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a user is put into a group that no line makes.',
    why: 'A group that does not exist is made for the user, so a mistyped name is not noticed: `--groups=weel` gives a group `weel` and no administrator. The same holds for `sudo` and `admin`, names of other systems: here `wheel` may administrate. These two cases are warnings.',
    sources: ['Anaconda core/users.py'],
    scope: 'resolved',
    ok: [
      'user --name=me --groups=wheel\n',
      'group --name=staff\nuser --name=me --groups=staff\n',
      'user --name=me --groups="wheel, users(100)"\n',
    ],
    bad: ['user --name=me --groups=staff\n', 'user --name=me --groups=weel\n', 'user --name=me --groups=sudo\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { groups, users } = ctx.model.login
    const made = new Set([...known, ...groups.map(({ name }) => name), ...users.map(({ name }) => name)])
    const near = [...groups.slice(0, 20).map(({ name }) => name), 'wheel', 'users']
    for (const user of users) {
      for (const name of user.groups) {
        if (name === '' || made.has(name) || isPlaceholder(name)) continue
        const hint = foreign.has(name) ? 'did you mean "wheel"?' : didYouMean(name, near)
        ctx.report({
          at: itemPlace(ctx, user.command, 'groups', name),
          message: `Unexpected group ${shown(name)} that no line makes, expected group --name=${name} or another`,
          ...(hint && { hint }),
          ...(hint?.includes('"wheel"') && { severity: 'warning' }),
        })
      }
    }
  },
}
