import { words } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const sshEnabled: Rule<'kickstart'> = {
  meta: {
    id: 'koji/ssh-enabled',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require the SSH service to be turned on in images.',
    why: "Koji's manual recommends `services --enabled=sshd`: an image in a cloud has no console, so this is the way in. Most distributions turn it on by themselves when openssh-server is installed, so without the line it usually works; a line that turns it off is told as a warning.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['services --enabled=sshd,chronyd\n', 'autopart\n%post\nsystemctl enable sshd.service\n%end\n'],
    bad: ['autopart\n', 'services --disabled=sshd\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const services = ctx.model.inForce('services')
    const isSsh = (name: string) => /^sshd(?:\.service|\.socket)?$/.test(name)
    const off = services.findLast((line) => words(line, 'disabled').some(isSsh))
    if (services.some((line) => words(line, 'enabled').some(isSsh))) return
    const byScript = ctx.model.scripts.some((script) =>
      script.named('systemctl', 'chkconfig').some((line) => line.words.slice(1).some(({ value }) => isSsh(value))),
    )
    if (byScript) return
    if (off) {
      ctx.report({
        at: off.at.disabled ?? off,
        message: 'Unexpected sshd turned off, expected it to be enabled',
        severity: 'warning',
      })
    } else ctx.report({ at: 'missing', message: 'Expected services --enabled=sshd, found none' })
  },
}
