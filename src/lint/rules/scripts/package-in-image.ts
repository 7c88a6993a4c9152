import type { Rule } from '../../rule.ts'

const managers = ['dnf', 'dnf5', 'yum', 'microdnf'] as const
const changes = /^(?:install|remove|erase|update|upgrade|reinstall|swap|group(?:install)?|localinstall|distro-sync)$/

export const packageInImage: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/package-in-image',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow package managers in the %post of a system that is an image.',
    why: 'A system from ostreesetup, ostreecontainer or bootc has a read-only /usr that belongs to its image: a package manager in %post fails there, or what it installs is gone with the next update. Put packages into the image, or layer them with rpm-ostree after the first boot.',
    sources: ['bootc documentation: filesystem', 'Anaconda modules/payloads/payload/rpm_ostree/installation.py'],
    scope: 'top-level',
    ok: [
      'ostreecontainer --url=quay.io/a/b:1\n%post\nsystemctl enable sshd\n%end\n',
      'url --url=https://example.com/\n%post\ndnf -y install vim\n%end\n',
    ],
    bad: ['ostreecontainer --url=quay.io/a/b:1\n%post\ndnf -y install vim\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { image } = ctx.model.payload
    if (!image || image.name === 'liveimg') return
    for (const script of ctx.model.scripts) {
      if (script.script.kind !== 'post' || !script.script.chroot) continue
      for (const { name, words } of script.named(...managers)) {
        const verb = words.slice(1).find(({ value }) => !value.startsWith('-'))
        if (!verb || !changes.test(verb.value)) continue
        ctx.report({
          at: words[0]!,
          message: `Unexpected ${name} ${verb.value} in a system from ${image.name}, expected the image to bring the packages`,
        })
      }
    }
  },
}
