import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { kickstartInfo } from '../../src/model/info.ts'
import { parse } from '../../src/parse/parse.ts'

function info(text: string) {
  return kickstartInfo(check(parse(text).file, { release: 'RHEL9' }))
}

function sizes(text: string): Readonly<Record<string, number | null>> {
  return Object.fromEntries(info(text).imageSizes.flatMap(({ targets, size }) => targets.map((name) => [name, size])))
}

describe('image sizes', () => {
  test.each([
    // [kickstart, live image without a virtual machine, disk by livemedia-creator, at least for Oz, appliance, live CD]
    ['', null, null, null, null, 4096],
    ['autopart\n', null, null, null, null, 4096],
    ['part / --size=5000\n', 5002, 5002, 5000, 5000, 5000],
    ['part / --size=5000\npart swap --size=1000\npart /boot --size=500\n', 5002, 6502, 6500, 6500, 5000],
    // Of several with one mount point appliance-creator takes the first, all others the last.
    ['part / --size=4000\npart / --size=6000\n', 6002, 6002, 6000, 4000, 6000],
    ['part / --size=5000\nreqpart\n', 5002, 5502, 5000, 5000, 5000],
    ['part / --size=5000\nreqpart --add-boot\n', 5002, 6526, 5000, 5000, 5000],
    // The volume of / has no size of its own there, its physical volume has.
    ['part pv.1 --size=8000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=1\n', null, 8002, 8000, 8000, 4096],
    ['part / --size=1 --grow --maxsize=9000\n', 3, 3, 1, 1, 1],
    ['part / --size=-5\n', null, null, null, null, -5],
  ])('%j', (text, live, disk, least, appliance, livecd) => {
    const found = sizes(text)
    expect({
      live: found['koji-livemedia'],
      disk: found['livemedia-creator-disk'],
      least: found.oz,
      appliance: found['appliance-creator'],
      livecd: found['livecd-creator'],
    }).toEqual({ live, disk, least, appliance, livecd })
  })
})

describe('logins', () => {
  test.each([
    ['rootpw --lock\n', { password: 'none', locked: true }],
    ['rootpw x\n', { password: 'plain', locked: false }],
    ['rootpw --iscrypted $6$a$b\n', { password: 'hash', locked: false }],
    ['rootpw --iscrypted !!\n', { password: 'unusable', locked: false }],
    ['lang C\n', null],
  ])('%j', (text, root) => {
    expect(info(text).login.root).toEqual(root)
  })
})

test('sources by the order of Anaconda, addresses without what may be secret', () => {
  const { payload } = info(
    'url --url=ftp://u:p@h/a?x=1#y\ncdrom\nrepo --name=a\nrepo --name=b --baseurl=http://u@h/b\nnfs --server=s --dir=/d\n',
  )
  expect(payload.source).toEqual({ kind: 'cdrom', from: null })
  expect(payload.otherSources).toEqual(['url', 'nfs'])
  expect(payload.repos.map(({ kind, from }) => [kind, from])).toEqual([
    ['none', null],
    ['baseurl', 'http://h/b'],
  ])
  expect(info('nfs --server=s --dir=/d\n').payload.source).toEqual({ kind: 'nfs', from: 's:/d' })
  expect(info('url --url=ftp://u:p@h/a?x=1#y\n').payload.source?.from).toBe('ftp://h/a?x=…')
})

test('what a line does not say is null, and what is not followed is named', () => {
  const { network, storage, end, unfollowed } = info('%include a.ks\nnetwork\nnetwork --hostname=h\npart / --size=1\n')
  expect(network).toEqual({
    hostname: 'h',
    devices: [
      {
        device: null,
        bootproto: 'dhcp',
        ip: null,
        netmask: null,
        gateway: null,
        nameservers: [],
        ipv6: null,
        virtual: null,
      },
    ],
  })
  expect(storage.devices.map(({ at, size, maxSize, disk }) => [at, size, maxSize, disk])).toEqual([
    ['/', 1, null, null],
  ])
  expect([end, unfollowed]).toEqual([null, ['a.ks']])
})
