import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { isHash } from '../../src/model/login.ts'
import { buildModel } from '../../src/model/model.ts'
import { parse } from '../../src/parse/parse.ts'

const login = (text: string) => buildModel(check(parse(text).file, { release: 'F42' })).login

describe('who can get in', () => {
  test.each([
    ['rootpw x\n', ['root by password']],
    ['rootpw --lock x\n', []],
    ['rootpw --iscrypted nope\n', []],
    ['rootpw --iscrypted $6$a$b\n', ['root by password']],
    ['rootpw --lock\nsshkey --username=root "ssh-rsa AAAA"\n', ['root by key']],
    ['user --name=a --password=b\nuser --name=c\nuser --name=d --lock --password=e\n', ['a by password']],
    ['user --name=a --iscrypted --password=x\n', []],
    ['user --name=a --password=b\nsshkey --username=a "ssh-rsa AAAA"\n', ['a by password', 'a by key']],
  ])('%j', (text, expected) => {
    expect(login(text).entrances.map(({ user, by }) => `${user} by ${by}`)).toEqual(expected)
  })

  test('kinds of passwords', () => {
    expect(login('rootpw --lock\n').rootPassword).toBe('none')
    expect(login('rootpw $6$a$b\n').rootPassword).toBe('plain')
    const kinds = login(
      'user --name=a\nuser --name=b --password=x\nuser --name=c --iscrypted --password=$y$j9T$a$b\nuser --name=d --iscrypted --password=x\n',
    ).users.map(({ passwordKind }) => passwordKind)
    expect(kinds).toEqual(['none', 'plain', 'hash', 'unusable'])
  })

  test('groups with numbers', () => {
    const { groups, users } = login('group --name=g --gid=5\nuser --name=a --groups="wheel(10), g" --uid=7 --gid=8\n')
    expect(groups).toMatchObject([{ name: 'g', gid: 5 }])
    expect(users).toMatchObject([
      {
        uid: 7,
        gid: 8,
        memberships: [
          { name: 'wheel', gid: 10 },
          { name: 'g', gid: undefined },
        ],
      },
    ])
  })

  test.each([
    ['$1$a$b', true],
    ['$2b$05$abc', true],
    ['$y$j9T$a$b', true],
    ['ab1cd2ef3gh4i', true],
    ['locked', false],
    ['*', false],
    ['$6$', false],
    ['$x$a', false],
  ])('%s is a hash: %s', (text, expected) => {
    expect(isHash(text)).toBe(expected)
  })
})
