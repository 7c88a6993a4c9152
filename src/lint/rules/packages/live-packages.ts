import type { Rule } from '../../rule.ts'

interface Need {
  /** Any package of such a name will do, or a group that brings it. */
  readonly names: RegExp
  readonly groups?: RegExp
  readonly expected: string
  readonly because: string
}

const needs: readonly Need[] = [
  {
    names: /^(?:shim|grub2-efi|grub2-pc|grub2-ppc|grub2$|syslinux|s390utils)/,
    groups: /^anaconda-tools$/,
    expected: 'shim and grub2-efi packages',
    because: 'the ISO does not start without a boot loader of its architecture, such as grub2-efi-x64-cdboot',
  },
  {
    names: /^(?:anaconda-live|livesys-scripts|anaconda|liveinst)/,
    groups: /^anaconda-tools$/,
    expected: 'livesys-scripts or anaconda-live',
    because: 'they make the session of the live system, and install it to a disk',
  },
]

export const livePackages: Rule<'kickstart'> = {
  meta: {
    id: 'packages/live-packages',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say which packages of a live ISO livemedia-creator does not look for, but needs.',
    why: 'livemedia-creator looks for dracut-live alone. A live ISO also needs a kernel (a warning when it is excluded), a boot loader for each way it is to start, and the scripts that make a live session. Without them the build runs to its end, and the ISO does not start or shows a bare login. Environments and desktop groups may bring them by dependencies.',
    sources: ['lorax docs/livemedia-creator.rst and share/live templates'],
    scope: 'listed',
    optIn: true,
    target: 'livemedia-creator-no-virt',
    ok: [
      '%packages\nkernel\ndracut-live\nlivesys-scripts\nshim-x64\ngrub2-efi-x64-cdboot\n%end\n',
      '%packages\n@anaconda-tools\ndracut-live\n%end\n',
    ],
    bad: [
      '%packages\ndracut-live\nlivesys-scripts\n%end\n',
      '%packages\ndracut-live\n@anaconda-tools\n-kernel\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ packages: { seen, packages, groups, environment, excluded }, sections }, ctx) {
    if (!seen) return
    const section = sections.find(({ name }) => name === '%packages')
    const kernel = excluded.find(({ name }) => name === 'kernel' || name === 'kernel*')
    if (kernel && !packages.some(({ name }) => name.startsWith('kernel-'))) {
      ctx.report({
        at: kernel.node.item,
        message: 'Unexpected exclusion of the kernel, expected the one that the ISO starts',
        severity: 'warning',
      })
    }
    if (environment) return
    for (const { names, groups: bringing, expected, because } of needs) {
      if (packages.some(({ name }) => names.test(name)) || groups.some(({ name }) => bringing?.test(name))) continue
      ctx.report({
        at: section?.node.name ?? 'missing',
        message: `Expected ${expected}, found none`,
        hint: because,
      })
    }
  },
}
