import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { environment, git, has } from '../io/scm/servers.ts'
import { contents, folder, ks, type RunOptions } from './run-ks.ts'

const url = (root: string, revision = 'main', module = '') =>
  `file://${root}/r/.git${module && `?${module}`}#${revision}`

/** A repository at `r`, and how commands are run beside it. */
function repository(): { root: string; run: RunOptions; head: string } {
  const root = folder({
    'r/top.ks':
      'lang en_US.UTF-8\nkeyboard us\ntimezone UTC\nrootpw --lock\nnetwork --bootproto=dhcp\nurl --url=https://example.org/\n%include kde/part.ks\n',
    'r/kde/part.ks': 'zerombr\nclearpart --all --initlabel\n%include ../more.ks\n',
    'r/kde/own.ks': 'reboot\n',
    'r/more.ks': 'part / --size=3000 --fstype=ext4\nreboot\n%packages\n@core\ndracut-live\n%end\n',
    'r/bad.ks': '%include ../../etc/passwd\n%include link.ks\n',
  })
  symlinkSync('/etc/passwd', join(root, 'r/link.ks'))
  const home = join(root, 'home')
  mkdirSync(home)
  const tree = join(root, 'r')
  git(tree, home, 'init', '--quiet', '-b', 'main', '.')
  git(tree, home, 'add', '.')
  git(tree, home, 'commit', '--quiet', '-m', 'one')
  return { root, run: { cwd: root, env: environment(home) }, head: git(tree, home, 'rev-parse', 'HEAD') }
}

const allowed = '--allow-local-scm'

describe.skipIf(!has('git'))('--ksurl', () => {
  it('flattens out of a repository', async () => {
    const { root, run, head } = repository()
    const ran = await ks(['flatten', '--ksurl', url(root), allowed, 'top.ks', '--origins', 'o.json'], run)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('zerombr\nclearpart --all --initlabel\npart /')
    const origins = readFileSync(join(root, 'o.json'), 'utf8')
    expect(origins).toContain(`file://${root}/r/.git#${head.slice(0, 12)}:kde/part.ks`)
    const module = await ks(['flatten', '--ksurl', url(root, head, 'kde'), allowed, 'own.ks'], run)
    expect(module).toMatchObject({ code: 0, stdout: 'reboot\n' })
    const offline = await ks(['flatten', '--ksurl', url(root), allowed, '--offline', 'top.ks'], run)
    expect(offline.stdout).toBe(ran.stdout)
  })

  it('points at what is wrong in a fragment', async () => {
    const { root, run, head } = repository()
    const { code, stdout, stderr } = await ks(['flatten', '--ksurl', url(root), allowed, 'bad.ks'], run)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.match(/\[include\/outside\]/g)).toHaveLength(2)
    expect(stderr).toContain(`r/.git#${head.slice(0, 12)}:bad.ks:1:10: error`)
    expect(stderr).not.toContain('root:')
  })

  it.each([
    [['--ksurl', '--upload-pack=touch x'], 2, 'expects a value'],
    [['--ksurl=--upload-pack=touch x'], 2, '[scm/scheme]'],
    [['--ksurl', 'ext::sh -c touch% x'], 2, '[scm/scheme]'],
    [['--ksurl', 'file:///r/.git#main'], 2, '[scm/local]'],
    [['--ksurl', 'git://h/r#-x'], 2, '[scm/option]'],
    [['--ksurl', 'git+https://me:hunter2@h/r#main'], 2, '[scm/password]'],
    [['--ksurl', 'https://me:hunter2@h/r#main'], 2, '[scm/scheme]'],
    [['--ksurl', 'me:hunter2@h/r#main'], 2, '[scm/scheme]'],
    [['--ksurl', 'cvs://h/r?x#main'], 2, '[scm/unsupported]'],
    [['--ksurl', 'git://127.0.0.1:1/r#main'], 3, '[scm/unreachable]'],
    [['--ksurl', 'git://127.0.0.1:1/r#main', '--offline'], 3, '[scm/not-cached]'],
    [['--ksurl', 'git://h/r#main', '--source', 'git://h/x=.'], 2, '[scm/source]'],
    [['--ksurl', 'git://h/r#main', '--offline', '--refresh'], 2, '--refresh'],
    [['--offline'], 2, 'without --ksurl'],
    [['--source', 'x=y'], 2, 'without --ksurl'],
    [['--allow-outside'], 2, 'without --ksurl'],
  ] as const)('refuses %j', async (words, code, said) => {
    const root = folder()
    const ran = await ks(['flatten', 'x.ks', ...words], { cwd: root, env: environment(root) })
    expect(ran).toMatchObject({ code, stdout: '' })
    if (said !== 'expects a value') expect(ran.stderr).toContain(said)
    expect(ran.stderr).not.toContain('hunter2')
    expect(Object.keys(contents(root)).filter((name) => !name.startsWith('cache/'))).toEqual([])
  })

  it.each([
    ['nothing.ks', 2, '[scm/no-kickstart]'],
    ['/etc/passwd', 2, '[scm/outside]'],
    ['link.ks', 2, '[scm/outside]'],
    ['-', 2, 'Unexpected -'],
  ])('refuses the file %s', async (file, code, said) => {
    const { root, run } = repository()
    const ran = await ks(['flatten', '--ksurl', url(root), allowed, '--', file], run)
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toContain(said)
  })

  it('says that git is missing, or its copy has lost something', async () => {
    const { root, run, head } = repository()
    const asked = ['flatten', '--ksurl', url(root, head), allowed, 'top.ks']
    const nowhere = { ...run, env: { ...run.env, PATH: join(root, 'nowhere') } }
    expect(await ks(asked, nowhere)).toMatchObject({ code: 3, stderr: expect.stringContaining('[scm/no-client]') })
    expect((await ks(asked, run)).code).toBe(0)
    expect(await ks(asked, nowhere)).toMatchObject({ code: 3, stderr: expect.stringContaining('[scm/no-client]') })
    execFileSync('find', [join(root, 'home/cache'), '-path', '*/objects/*', '-type', 'f', '-delete'])
    expect(await ks(asked, run)).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('[scm/cache]') })
  })

  it('reads a working tree instead, changes too', async () => {
    const { root, run } = repository()
    writeFileSync(join(root, 'r/kde/own.ks'), 'poweroff\n')
    const asked = [
      'flatten',
      '--ksurl',
      'git://h.example/r.git?kde#main',
      '--source',
      'git://h.example/r.git=r',
      'own.ks',
    ]
    expect(await ks(asked, run)).toMatchObject({ code: 0, stdout: 'poweroff\n', stderr: '' })
  })

  it('builds and says in the manifest what from', async () => {
    const { root, run, head } = repository()
    const asked = ['--for', 'koji-livemedia', '--arch', 'x86_64', '--repo', 'https://example.com/os/', '--name', 'Live']
    const ran = await ks(['build', '--ksurl', url(root), allowed, 'top.ks', ...asked, '-o', 'out'], run)
    expect(ran).toMatchObject({ code: 0 })
    const files = contents(join(root, 'out'))
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest.source).toEqual({ url: `file://${root}/r/.git`, revision: 'main', commit: head, dirty: false })
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual([
      'source/top.ks',
      'source/kde/part.ks',
      'source/more.ks',
    ])
    expect(Object.keys(files)).toContain('source/kde/part.ks')
  })

  it('rewrites, and tells koji-image users that it looks for base names', async () => {
    const { root, run } = repository()
    const asked = ['--arch', 'x86_64', '--repo', 'https://example.com/os/', '--install-tree', 'https://example.com/t/']
    const image = await ks(
      ['rewrite', '--for', 'koji-image', '--ksurl', url(root), allowed, 'kde/own.ks', ...asked],
      run,
    )
    expect(image.code).toBe(0)
    expect(image.stdout).toContain('koji-override-0')
    expect(image.stderr).toContain('[scm/base-name]')
    const plain = await ks(['rewrite', '--for', 'koji-image', '--ksurl', url(root), allowed, 'top.ks', ...asked], run)
    expect(plain.stderr).not.toContain('[scm/base-name]')
  })

  it('shows progress on a terminal only, and wipes it', async () => {
    const { root, run } = repository()
    const ran = await ks(['flatten', '--ksurl', url(root), allowed, 'kde/own.ks'], { ...run, isTTY: true, columns: 40 })
    expect(ran.stderr).toMatch(/^\r\x1b\[2KAsking file:/)
    expect(ran.stderr).toMatch(/\r\x1b\[2K$/)
    for (const line of ran.stderr.split('\r\x1b[2K')) expect(line.length).toBeLessThan(40)
  })

  it('keeps copies that ks cache lists and removes', async () => {
    const { root, run } = repository()
    expect(await ks(['cache', 'list'], run)).toMatchObject({ code: 0, stdout: '0 copies, 0 KiB\n' })
    await ks(['flatten', '--ksurl', url(root), allowed, 'top.ks'], run)
    const list = await ks(['cache', 'list'], run)
    expect(list.stdout).toMatch(/^git +\d+ KiB {2}\d{4}-\d\d-\d\d {2}file:\/\/.*\/r\/\.git\n.*\n1 copy, \d+ KiB\n$/)
    const json = JSON.parse((await ks(['cache', 'list', '--json'], run)).stdout)
    expect(json.copies).toMatchObject([{ system: 'git', repository: `file://${root}/r/.git` }])
    expect(await ks(['cache', 'clean', 'git://other'], run)).toMatchObject({ code: 2, stdout: '' })
    expect((await ks(['cache', 'clean', `file://${root}/r/.git`], run)).stdout).toMatch(/^removed 1 copy, \d+ KiB\n$/)
    expect((await ks(['cache', 'clean'], run)).stdout).toBe('removed 0 copies, 0 KiB\n')
    expect(await ks(['cache', 'drop'], run)).toMatchObject({ code: 2 })
    expect(execFileSync('find', [join(root, 'home/cache'), '-type', 'f'], { encoding: 'utf8' })).toBe('')
  })
})
