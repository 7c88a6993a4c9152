import type { Rule } from '../../rule.ts'

export const cloudInit: Rule<'kickstart'> = {
  meta: {
    id: 'koji/cloud-init',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `cloud-init` in images for a cloud.',
    why: "Koji's manual recommends it for cloud images: cloud-init puts in the key, the name and the disk size that the cloud gives a machine. An image counts as one for a cloud when its packages have others that only clouds use (cloud-utils-growpart, a guest agent of a cloud, a cloud group). Images with another of its kind, such as afterburn, ignition or minimal-metadata-service, are left alone, and so are groups that may bring it.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'listed',
    optIn: true,
    target: 'koji-image',
    ok: [
      '%packages\n@core\n%end\n',
      '%packages\ncloud-init\ncloud-utils-growpart\n%end\n',
      '%packages\n@^cloud-server-environment\n%end\n',
    ],
    bad: ['%packages\n@core\ncloud-utils-growpart\n%end\n', '%packages\n@core\nWALinuxAgent\n-cloud-init\n%end\n'],
  },
  on: 'kickstart',
  check({ packages: { packages, groups, environment } }, ctx) {
    const has = (name: string | RegExp) => packages.find((each) => each.name.match(name))
    const cloudy = has(/^(?:cloud-utils(?:-growpart)?|WALinuxAgent|google-guest-agent|amazon-ec2-utils|ec2-.*)$/)
    if (!cloudy || has(/^(?:cloud-init|afterburn|ignition|minimal-metadata-service)(?:-.*)?$/)) return
    if ([...groups, ...(environment ? [environment] : [])].some(({ name }) => name.includes('cloud'))) return
    ctx.report({ at: cloudy.node.item, message: `Unexpected ${cloudy.name} without cloud-init, expected both` })
  },
}
