import { shown } from '../../../check/shown.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const vlan: Rule<'command'> = {
  meta: {
    id: 'network/vlan',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a VLAN id from 1 to 4094, and a name of the VLAN that can be one.',
    why: 'The id of a VLAN has 12 bits, of which 0 and 4095 are taken. The language takes any word, and only EL 7 looked at `--interfacename`: it refused `vlan.N` and other names that contradict the id they seem to carry (a warning here).',
    sources: ['IEEE 802.1Q', 'pykickstart 3.74, network command of RHEL7'],
    ok: ['network --device=ens3 --vlanid=7 --interfacename=lan.7\n', 'network --device=ens3 --vlanid=4094\n'],
    bad: [
      'network --device=ens3 --vlanid=5000\n',
      'network --device=ens3 --vlanid=lan\n',
      'network --device=ens3 --vlanid=7 --interfacename=vlan.7\n',
    ],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    const { interfaceName: name, vlan: id } = line ?? {}
    if (id !== undefined && !isPlaceholder(id) && !(/^\d+$/.test(id) && Number(id) >= 1 && Number(id) <= 4094)) {
      ctx.report({ at: command.at.vlanid ?? command, message: `Unexpected VLAN id ${shown(id)}, expected 1 to 4094` })
    }
    // The reference itself says it in RHEL7.
    if (name !== undefined && command.ok && !isPlaceholder(name) && !isName(name)) {
      ctx.report({
        at: command.at.interfacename ?? command,
        message: `Unexpected name ${shown(name)} of a VLAN, expected vlanN, device.N or a name without them`,
        severity: 'warning',
      })
    }
  },
}

function isName(name: string): boolean {
  if (/^vlan\.\d+$/.test(name) || name.length > 15 || /[\s/]/.test(name)) return false
  const dot = name.indexOf('.')
  const number = dot >= 0 ? name.slice(dot + 1) : name.startsWith('vlan') ? name.slice(4) : '0'
  return /^\d+$/.test(number) && Number(number) <= 4095
}
