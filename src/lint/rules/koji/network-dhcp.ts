import type { Rule } from '../../rule.ts'

export const networkDhcp: Rule<'kickstart'> = {
  meta: {
    id: 'koji/network-dhcp',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a network by DHCP in images.',
    why: "Koji's manual recommends it: nobody knows at build time which network an image will run in. A static address, or one that only the network of the build has, follows the image to every machine. Without a `network` line that configures a device it is left to the defaults of the release.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['network --bootproto=dhcp --device=link --activate\n', 'network\n'],
    bad: [
      'autopart\n',
      'network --hostname=image\n',
      'network --device=eth0 --bootproto=static --ip=10.0.0.2 --netmask=255.255.255.0\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { lines } = ctx.model.network
    const fixed = lines.filter(({ configures, bootproto }) => configures && bootproto === 'static')
    for (const { command } of fixed) {
      ctx.report({
        at: command.at.bootproto ?? command,
        message: 'Unexpected static network, expected --bootproto=dhcp',
      })
    }
    if (lines.some(({ configures }) => configures)) return
    ctx.report({ at: 'missing', message: 'Expected network --bootproto=dhcp, found none' })
  },
}
