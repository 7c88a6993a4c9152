import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { buildModel } from '../../src/model/model.ts'
import { parse } from '../../src/parse/parse.ts'

const model = (text: string, release: ReleaseName = 'F42') => buildModel(check(parse(text).file, { release }))

describe('the model', () => {
  test('builds each part once', () => {
    const built = model('autopart\n')
    expect(built.storage).toBe(built.storage)
    expect(built.login).toBe(built.login)
    expect(built.payload).toBe(built.payload)
  })

  test('knows lines by canonical name, and the includes left', () => {
    const built = model('partition / --size=1\n%include x\n%post\n%include y\n%end\n')
    expect(built.named('part').map(({ spelling }) => spelling)).toEqual(['partition'])
    expect(built.named('nothing')).toEqual([])
    expect(built.includes.map(({ target }) => target?.value)).toEqual(['x'])
  })

  test('leaves out what the release refuses', () => {
    expect(model('btrfs / btrfs.1\n', 'F42').storage.layout).toHaveLength(1)
    expect(model('btrfs / btrfs.1\n', 'RHEL9').storage.layout).toHaveLength(0)
  })
})

describe('storage', () => {
  test('layout, mounts, members and groups, in source order', () => {
    const { storage } = model(
      'part pv.1 --size=1\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=1\npart /boot --size=1\nraid /x --device=0 --level=0 raid.1 raid.2\n',
    )
    expect(storage.layout.map(({ name }) => name)).toEqual(['part', 'volgroup', 'logvol', 'part', 'raid'])
    expect(storage.mounts.map(({ at }) => at)).toEqual(['pv.1', '/', '/boot', '/x'])
    expect([...storage.members]).toEqual(['pv.1'])
    expect([...storage.groups.keys()]).toEqual(['v'])
    expect(storage.automatic).toBe(false)
  })

  test.each([
    ['zerombr\n', undefined, false],
    ['clearpart --all\n', 'all', false],
    ['clearpart --all --initlabel\nclearpart --drives=sda\n', 'all', false],
    ['clearpart --all\nclearpart --linux --initlabel\n', 'linux', true],
    ['clearpart --list=sda1\nclearpart --all\n', 'list', false],
  ])('%j clears %s', (text, type, initlabel) => {
    expect(model(text).storage.clearing).toMatchObject({ type, initlabel })
  })
})

describe('login', () => {
  test('users with groups, passwords and locks; root by its last line', () => {
    const { login } = model(
      'rootpw --lock\nrootpw x\nuser --name=a --groups="wheel(10), x" --password=b\nuser --name=c --lock\nsshkey --username=a "ssh-rsa A"\n',
    )
    expect(login.rootpw).toHaveLength(2)
    expect(login.rootLocked).toBe(false)
    expect(login.users).toMatchObject([
      { name: 'a', groups: ['wheel', 'x'], password: true, locked: false },
      { name: 'c', groups: [], password: false, locked: true },
    ])
    expect(login.sshkeys).toHaveLength(1)
  })
})

describe('payload', () => {
  test('sources, repositories and what happens at the end', () => {
    const { payload } = model('halt\nurl --url=http://e/\nrepo --name=a --baseurl=http://e/\nreboot\ncdrom\n')
    expect(payload.sources.map(({ name }) => name)).toEqual(['url', 'cdrom'])
    expect(payload.repos).toHaveLength(1)
    expect(payload.endActions.map(({ name }) => name)).toEqual(['halt', 'reboot'])
  })
})
