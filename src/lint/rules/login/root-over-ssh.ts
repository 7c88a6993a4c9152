import { inLanes } from '../../../../grammar/releases.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** OpenSSH as configured there takes no password of root; Anaconda has `rootpw --allow-ssh` for it. */
const closed = { fedora: { since: 'F33' }, rhel: { since: 'RHEL9' } } as const

export const rootOverSsh: Rule<'kickstart'> = {
  meta: {
    id: 'login/root-over-ssh',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when root has a password that ssh does not take, and nobody else can log in.',
    why: 'Since EL 9 and F33 the ssh server lets root in with a key only. A root password is then good for the console, unless `rootpw --allow-ssh` says otherwise: where a machine is reached by ssh alone, give root an `sshkey`, or make a user.',
    sources: [
      'Anaconda release notes of F37: rootpw --allow-ssh',
      'Red Hat documentation: considerations in adopting RHEL 9, security',
    ],
    scope: 'resolved',
    release: 'RHEL9',
    ok: [
      'rootpw --allow-ssh x\n',
      'rootpw x\nuser --name=me --password=y\n',
      'rootpw x\nsshkey --username=root "ssh-rsa AAAA me"\n',
      'rootpw x\n%post\nadduser me\n%end\n',
    ],
    bad: ['rootpw x\n', 'rootpw --iscrypted $6$salt$hash\nuser --name=me\n'],
  },
  on: 'kickstart',
  check({ scripts }, ctx) {
    const { entrances, rootpw } = ctx.model.login
    const root = rootpw.at(-1)
    const [only] = entrances
    if (!root || !only || entrances.length > 1 || only.user !== 'root' || only.by !== 'password') return
    if (isOn(root, 'allowSsh') || !inLanes(ctx.release, closed)) return
    if (scripts.some(({ body }) => /PermitRootLogin|authorized_keys|useradd|adduser|cloud-init/.test(body))) return
    ctx.report({
      at: root.node.name,
      message: 'Unexpected root password as the only way in, expected --allow-ssh, a key or a user for ssh',
    })
  },
}
