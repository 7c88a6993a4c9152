import { readInt } from '../convert.ts'
import type { Line } from '../line.ts'
import { shown } from '../shown.ts'

const highestVlan = 4095

/** RHEL7 alone judges the name of a VLAN interface. */
export function network({ release, values, valueSpanOf, report }: Line): void {
  const name = values.interfacename
  if (release !== 'RHEL7' || typeof name !== 'string') return
  const expected = expectedName(name)
  if (expected)
    report('check/bad-value', valueSpanOf('--interfacename'), `Unexpected ${shown(name)}, expected ${expected}`)
}

function expectedName(name: string): string | undefined {
  const dot = name.indexOf('.')
  if (dot >= 0) {
    if (name.slice(0, dot) === 'vlan') return 'another prefix than vlan before the dot'
    return isVlanId(name.slice(dot + 1)) ? undefined : `a VLAN id of 0 to ${highestVlan} behind the dot`
  }
  if (!name.startsWith('vlan') || isVlanId(name.slice(4))) return undefined
  return `a VLAN id of 0 to ${highestVlan} behind vlan`
}

function isVlanId(text: string): boolean {
  const id = readInt(text)
  return typeof id === 'number' && id >= 0 && id <= highestVlan
}
