import { laneOf } from '../../../../grammar/releases.ts'
import type { Checked } from '../../../check/checked.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const requireSwap: Rule<'kickstart'> = {
  meta: {
    id: 'storage/require-swap',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a layout of EL has no swap.',
    why: 'Anaconda of EL recommends swap and writes a warning when there is none; when the machine has less memory than the installer wants with a little over, it is an error and the storage screen stays incomplete. Fedora has swap in memory (zram) and asks for none. Images are built without, and get their swap where they run: one with cloud-init or the agent of a cloud, for a live system, without a boot loader, with an initramfs for any machine, or without the one for rescue is taken for an image.',
    sources: ['Anaconda modules/storage/checker/utils.py, data/profile.d/rhel.conf'],
    scope: 'listed',
    optIn: true,
    release: 'RHEL9',
    ok: [
      'part / --size=5000\npart swap --recommended\n',
      'autopart\n',
      'part / --size=5000\n%packages\ncloud-init\n%end\n',
    ],
    bad: ['part / --size=5000\n', 'autopart --noswap\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, devices, layout, mounts } = ctx.model.storage
    if (laneOf(ctx.release) !== 'rhel' || mounts.some(({ at }) => at === 'swap')) return
    // `mount` cannot name swap: what is on the disk is taken.
    if (devices.some(({ kind, fstype }) => kind === 'mount' || fstype === 'swap')) return
    if (!boot.installed || isImage(ctx.checked)) return
    const auto = ctx.model.inForce('autopart').at(-1)
    if (auto ? !isOn(auto, 'noswap') : !mounts.some(({ at }) => at === '/')) return
    ctx.report({
      at: auto?.at.noswap ?? layout[0]!.node.name,
      message: 'Unexpected layout without swap, expected part swap --recommended or the like',
    })
  },
}

const agents =
  /^(?:cloud-init|dracut-config-generic|dracut-live|anaconda-live|livesys-scripts|google-(?:compute|guest).*|WALinuxAgent.*)$/
const inScripts = /\b(?:liveuser|livesys|cloud-init|google-(?:compute|guest)[\w-]*|WALinuxAgent|vagrant)\b/

/** Live systems and containers have no swap of their own; a cloud brings disks and memory. */
function isImage({ packages: { packages, excluded }, scripts }: Checked): boolean {
  return (
    packages.some(({ name }) => agents.test(name)) ||
    excluded.some(({ name }) => name === 'dracut-config-rescue') ||
    scripts.some(({ body }) => inScripts.test(body))
  )
}
