import type { Rule } from '../rule.ts'
import { addressIgnored } from './network/address-ignored.ts'
import { bindto } from './network/bindto.ts'
import { duplicateAddress } from './network/duplicate-address.ts'
import { gatewayOutside } from './network/gateway-outside.ts'
import { invalidAddress } from './network/invalid-address.ts'
import { invalidHostname } from './network/invalid-hostname.ts'
import { livecdDevice } from './network/livecd-device.ts'
import { missingForSource } from './network/missing-for-source.ts'
import { mtu } from './network/mtu.ts'
import { notActivated } from './network/not-activated.ts'
import { optionWithoutEffect } from './network/option-without-effect.ts'
import { portUsedTwice } from './network/port-used-twice.ts'
import { requireNetwork } from './network/require-network.ts'
import { severalHostnames } from './network/several-hostnames.ts'
import { staticIncomplete } from './network/static-incomplete.ts'
import { vlan } from './network/vlan.ts'
import { withoutDevice } from './network/without-device.ts'

export const networkRules: readonly Rule[] = [
  addressIgnored,
  bindto,
  duplicateAddress,
  gatewayOutside,
  invalidAddress,
  invalidHostname,
  livecdDevice,
  missingForSource,
  mtu,
  notActivated,
  optionWithoutEffect,
  portUsedTwice,
  requireNetwork,
  severalHostnames,
  staticIncomplete,
  vlan,
  withoutDevice,
]
