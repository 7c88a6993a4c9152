import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noShared, sharedPath } from '../support/shared.ts'
import { faults, readSchema } from './json-schema.ts'
import { folder, ks } from './run-ks.ts'

const secrets = [
  'rootpw hunter2-a',
  'user --name=ann --password=hunter2-b --iscrypted',
  'user --name=bob --password "hunter2-c d"',
  'network --device=w0 --essid=x --wpakey=hunter2-e',
  'part / --size=1 --encrypted --passphrase="hunter2-f"',
  'sshpw --username=root hunter2-g hunter2-h',
  'repo --name=a --baseurl=https://me:hunter2-i@example.org/',
  'realm join --one-time-password=hunter2-j example.org',
  '%post',
  'PASSWORD=hunter2-k',
  '%end',
  '',
].join('\n')

describe('ks parse', () => {
  it('prints no secrets, in the tree and as JSON, unless it is told to', async () => {
    const cwd = folder({ 'a.ks': secrets })
    for (const format of ['tree', 'json']) {
      const { stdout } = await ks(['parse', 'a.ks', '--format', format], { cwd })
      expect(stdout, format).not.toContain('hunter2')
      expect(stdout, format).toContain('--wpakey=[redacted]')
      const shown = await ks(['parse', 'a.ks', '--format', format, '--show-secrets'], { cwd })
      for (const letter of 'abcefghi') expect(shown.stdout, format).toContain(`hunter2-${letter}`)
    }
  })

  it('tells values, their words and lines', async () => {
    const text = 'lang en_US.UTF-8\nrepo --name=a --baseurl="https://example.org/a b" --cost 5\n'
    const read = JSON.parse((await ks(['parse', 'a.ks', '--format=json'], { cwd: folder({ 'a.ks': text }) })).stdout)
    const [, repo] = read.commands
    expect(repo).toMatchObject({ name: 'repo', status: 'active', ok: true, lines: [2, 2] })
    expect(repo.options).toEqual({ name: 'a', baseurl: 'https://example.org/a b', cost: 5 })
    expect(text.slice(...(repo.at.name as [number, number]))).toBe('a')
    expect(text.slice(...(repo.at.cost as [number, number]))).toBe('5')
  })

  it('tells sections, scripts and packages', async () => {
    const text =
      '#platform=x86_64\n%packages --nocore\n@^server\n@core --nodefaults\nbash\n-vim\n%end\n\n%post --log=/root/a\nls\n%end\n'
    const read = JSON.parse((await ks(['parse', 'a.ks', '--format=json'], { cwd: folder({ 'a.ks': text }) })).stdout)
    expect(read.platform).toBe('x86_64')
    expect(read.sections.map(({ name, lines }: { name: string; lines: number[] }) => [name, lines])).toEqual([
      ['%packages', [2, 7]],
      ['%post', [9, 11]],
    ])
    expect(read.scripts).toEqual([
      expect.objectContaining({ kind: 'post', interpreter: '/bin/sh', chroot: true, log: '/root/a' }),
    ])
    expect(read.packages).toMatchObject({
      seen: true,
      environment: { name: 'server', lines: [3, 3] },
      groups: [{ name: 'core', include: 'required' }],
      packages: [{ name: 'bash' }],
      excluded: [{ name: 'vim' }],
      options: { nocore: true },
    })
  })
})

describe.skipIf(noShared())('the schema of ks parse', () => {
  it('describes what it prints of real kickstarts', async () => {
    const corpus = noShared() ? '' : sharedPath('corpus')
    const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ks'))
    const schema = readSchema('parse.schema.json')
    // Every third, in different folders: reading all of them takes long and tells no more.
    const some = names.sort().filter((_, i) => i % 3 === 0)
    expect(some.length).toBeGreaterThan(40)
    for (const name of some) {
      const { stdout } = await ks(['parse', name, '--format', 'json'], { cwd: corpus })
      const read = JSON.parse(stdout)
      expect(faults(read, schema), name).toEqual([])
      const text = readFileSync(join(corpus, name), 'utf8')
      const lines = text.split('\n')
      for (const command of read.commands) {
        const [first] = command.lines as [number, number]
        expect(lines[first - 1], name).toContain(command.spelling)
      }
    }
  })
})
