import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** The names that appliance-creator looks for (appcreate/appliance.py). */
const grub = ['grub2-efi-arm', 'grub2-efi-aa64', 'grub2-efi-ia32', 'grub2-efi-x64', 'grub2', 'grub2-pc', 'grub']
const extlinux = ['syslinux-extlinux', 'extlinux-bootloader']

export const bootLoaderPackage: Rule<'kickstart'> = {
  meta: {
    id: 'packages/boot-loader-package',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a boot loader package by its name for appliance-creator.',
    why: 'appliance-creator sets up the boot loader whose package `%packages` names: grub2-efi-x64 and its like, grub2, grub2-pc or grub, or with `bootloader --extlinux` syslinux-extlinux or extlinux-bootloader. One that a group or a dependency brings is not seen; then the image cannot boot, and the tool only warns.',
    sources: ['appliance-tools appcreate/appliance.py'],
    scope: 'listed',
    optIn: true,
    target: 'appliance-creator',
    ok: ['%packages\nkernel\ngrub2-efi-x64\n%end\n', 'bootloader --extlinux\n%packages\nextlinux-bootloader\n%end\n'],
    bad: ['%packages\n@core\nkernel\n%end\n', 'bootloader --extlinux\n%packages\ngrub2\n%end\n'],
  },
  on: 'kickstart',
  check({ packages: { packages }, sections }, ctx) {
    const section = sections.find(({ name }) => name === '%packages')?.node
    if (!section) return
    const { bootloader } = ctx.model.storage.boot
    const wanted = bootloader && isOn(bootloader, 'extlinux') ? extlinux : grub
    if (packages.some(({ name }) => wanted.includes(name))) return
    ctx.report({
      at: section.name,
      message: `Expected a boot loader package, found none`,
      hint: `appliance-creator looks for ${wanted.join(', ')}`,
    })
  },
}
