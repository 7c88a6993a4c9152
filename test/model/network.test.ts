import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { inOneNet, isIpv6, parseIpv4, parseNetmask } from '../../src/model/address.ts'
import { buildModel } from '../../src/model/model.ts'
import { parse } from '../../src/parse/parse.ts'

const network = (text: string) => buildModel(check(parse(text).file, { release: 'F42' })).network

describe('network', () => {
  test.each([
    ['network', { configures: true, device: undefined, bootproto: 'dhcp', virtual: undefined, nameservers: [] }],
    ['network --hostname=a', { configures: false, hostname: 'a' }],
    ['network --hostname=a --device=ens3', { configures: true }],
    [
      'network --bootproto=static --ip=1.1.1.1 --netmask=255.0.0.0 --gateway=1.1.1.2 --nameserver="1.1.1.3, 1.1.1.4"',
      {
        bootproto: 'static',
        ip: '1.1.1.1',
        netmask: '255.0.0.0',
        gateway: '1.1.1.2',
        nameservers: ['1.1.1.3', '1.1.1.4'],
      },
    ],
    [
      'network --device=ens3 --vlanid=7 --interfacename=lan',
      { virtual: 'vlan', vlan: '7', interfaceName: 'lan', ports: [] },
    ],
    ['network --device=bond0 --bondslaves=ens3,ens4', { virtual: 'bond', ports: ['ens3', 'ens4'] }],
    ['network --device=bond0 --bondslaves=ens3,ens4 --vlanid=7', { virtual: 'vlan', ports: ['ens3', 'ens4'] }],
    ['network --device=t --teamslaves="a\'{}\',b"', { virtual: 'team', ports: ['a', 'b'] }],
    ['network --device=br0 --bridgeslaves=ens3', { virtual: 'bridge', ports: ['ens3'] }],
    ['network --ipv6=auto --ipv6gateway=::1', { ipv6: 'auto', ipv6gateway: '::1' }],
  ])('%s', (line, expected) => {
    expect(network(`${line}\n`).lines[0]).toMatchObject(expected)
  })

  test('the last name counts', () => {
    expect(network('network --hostname=a\nnetwork --hostname=b\nnetwork\n').hostname).toBe('b')
  })
})

describe('addresses', () => {
  test.each([
    ['0.0.0.0', 0],
    ['255.255.255.255', 2 ** 32 - 1],
    ['10.0.0.256', undefined],
    ['10.0.0', undefined],
    ['10.0.0.0x1', undefined],
    ['', undefined],
  ])('IPv4 %j is %s', (text, value) => {
    expect(parseIpv4(text)).toBe(value)
  })

  test.each([
    ['0.0.0.0', 0],
    ['255.255.255.0', 24],
    ['255.255.255.255', 32],
    ['255.0.255.0', undefined],
    ['24', undefined],
  ])('netmask %s has %s bits', (text, bits) => {
    expect(parseNetmask(text)).toBe(bits)
  })

  test('two addresses in one net', () => {
    expect(inOneNet(parseIpv4('10.0.0.1')!, parseIpv4('10.0.0.254')!, 24)).toBe(true)
    expect(inOneNet(parseIpv4('10.0.0.1')!, parseIpv4('10.0.1.1')!, 24)).toBe(false)
    expect(inOneNet(0, 2 ** 32 - 1, 0)).toBe(true)
  })

  test.each(['::', '::1', 'fe80::1', '2001:db8::1:2', '1:2:3:4:5:6:7:8', '::ffff:10.0.0.1', '1::8'])(
    '%s is IPv6',
    (text) => {
      expect(isIpv6(text)).toBe(true)
    },
  )

  test.each([
    '',
    '1',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    'g::1',
    '::12345',
    '::10.0.0.256',
  ])('%j is no IPv6', (text) => {
    expect(isIpv6(text)).toBe(false)
  })
})
