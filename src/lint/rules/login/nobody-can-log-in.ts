import type { Checked, CheckedCommand } from '../../../check/checked.ts'
import { isOn, text } from '../../../model/values.ts'
import type { Located } from '../../../source/span.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** What in a script or among the packages may let somebody in. */
const scripts =
  /\b(?:useradd|adduser|usermod|passwd|chpasswd|authorized_keys|cloud-init|ignition|homectl|sysusers|liveuser|livesys|realm|ipa-client-install|ansible|shadow|google-(?:guest|compute)[\w-]*|WALinuxAgent)\b/
const packages =
  /cloud-init|ignition|initial-setup|afterburn|WALinuxAgent|google-guest|google-compute|livesys|realmd|ipa-client|sssd|nocloud|anaconda/i

export const nobodyCanLogIn: Rule<'kickstart'> = {
  meta: {
    id: 'login/nobody-can-log-in',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require somebody who can log in.',
    why: 'When root is locked or has no usable password, and no user has a password that is not locked or a key, the installation succeeds and nobody gets into the system. Silent where %post scripts, cloud-init or the agent of a cloud, Initial Setup, a desktop or a container image may bring accounts, and where a template gives the password.',
    sources: [
      'Anaconda modules/users/users.py',
      'rhinstaller/kickstart-tests: rootpw-lock-no-password, user-locked-root-locked-admin',
    ],
    scope: 'listed',
    ok: [
      'rootpw --lock\nuser --name=me --groups=wheel --password=x\n',
      'rootpw --lock\nsshkey --username=root "ssh-rsa AAAA me"\n',
      'rootpw --lock\n%packages\ncloud-init\n%end\n',
      'rootpw --lock\n%post\nuseradd -m me\n%end\n',
    ],
    bad: [
      'rootpw --lock\n',
      'rootpw --lock\nuser --name=me --groups=wheel\n',
      'rootpw --lock\nuser --name=me --lock --password=x\n',
    ],
  },
  on: 'kickstart',
  check(checked, ctx) {
    const { entrances, rootpw, users } = ctx.model.login
    const root = rootpw.at(-1)
    if (entrances.length > 0 || !root || mayBringAccounts(checked)) return
    if ([root, ...users.map(({ command }) => command)].some(isFilledIn)) return
    const { payload } = ctx.model
    if (payload.sources.some(({ name }) => ['liveimg', 'ostreesetup', 'ostreecontainer', 'bootc'].includes(name)))
      return
    // A target that wants root locked says itself how people get in.
    if (ctx.targets.some(({ rules }) => 'koji/require-locked-root' in rules)) return
    // Nobody logs in to a container, which has no boot loader.
    const { bootloader } = ctx.model.storage.boot
    if (bootloader?.options.disabled === true) return
    const setup = ctx.model.named('firstboot').at(-1)
    if (setup && (setup.options.enabled === true || setup.options.reconfig === true)) return
    const makesUsers = ctx.target.commands?.applied?.includes('user') ?? true
    ctx.report({
      at: placeOf(users.at(-1)?.command ?? root),
      message:
        users.length > 0
          ? 'Unexpected users of whom none can log in while root is locked, expected a password or a key'
          : `Unexpected locked root without any other account, expected ${makesUsers ? 'user or sshkey' : 'a %post script that makes one'}`,
    })
  },
}

/** A template gives the line its password. */
function isFilledIn(command: CheckedCommand): boolean {
  const password = text(command, 'password') ?? ''
  return !isOn(command, 'lock') && isPlaceholder(password)
}

function placeOf(command: CheckedCommand): Located {
  return command.at.lock ?? command.at.name ?? command
}

function mayBringAccounts({ packages: chosen, scripts: all }: Checked): boolean {
  if (all.some(({ body }) => scripts.test(body))) return true
  if (chosen.packages.some(({ name }) => packages.test(name))) return true
  // Desktops and products set up an account at the first boot; what other groups bring is not known.
  const groups = chosen.environment ? [...chosen.groups, chosen.environment] : chosen.groups
  return groups.some(({ name }) => !/^(?:core|base|minimal-environment|standard|server-.*)$/.test(name))
}
