import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contents, folder, ks } from './run-ks.ts'

interface Found {
  readonly code: string
  readonly severity: string
  readonly path: string
  readonly start: { readonly line: number; readonly column: number }
}

const whole = 'url --url=https://example.com/os/\nrootpw --lock\nlang en_US.UTF-8\nkeyboard us\ntimezone UTC\nreboot\n'

describe('finding files', () => {
  it('looks in the current folder last, and says when pykickstart would read another file', async () => {
    const cwd = folder({
      'sub/a.ks': '%include b.ks\n%include c.ks\n',
      'sub/b.ks': 'text\n',
      'b.ks': 'cmdline\n',
      'c.ks': 'skipx\n',
    })
    const { code, stdout, stderr } = await ks(['flatten', 'sub/a.ks'], { cwd })
    expect([code, stdout]).toEqual([0, 'text\nskipx\n'])
    expect(stderr).toContain('sub/a.ks:1:10: warning: Unexpected %include "b.ks" of "sub/b.ks"')
    expect(stderr).toContain('[include/other-file]')
    expect(stderr.match(/\[include/g)).toHaveLength(1)
  })

  it('prefers -I to the current folder', async () => {
    const cwd = folder({ 'sub/a.ks': '%include b.ks\n', 'lib/b.ks': 'text\n', 'b.ks': 'cmdline\n' })
    const { stdout, stderr } = await ks(['flatten', '-Ilib', 'sub/a.ks'], { cwd })
    expect(stdout).toBe('text\n')
    expect(stderr).toContain('[include/other-file]')
  })

  it('reads what --include-map names', async () => {
    const cwd = folder({
      'a.ks': '%include /tmp/x.ks\n%include gone.ks\n',
      'x.ks': 'text\n',
      'sub/y.ks': '%include z.ks\n',
      'sub/z.ks': 'skipx\n',
    })
    const argv = ['flatten', 'a.ks', '--include-map', '/tmp/x.ks=x.ks', '--include-map=gone.ks=sub/y.ks']
    expect(await ks(argv, { cwd })).toEqual({ code: 0, stdout: 'text\nskipx\n', stderr: '' })
  })

  it.each([
    ['flatten', []],
    ['lint', []],
    ['rewrite', ['--for=koji-livemedia', '--arch=x86_64', '--repo=https://example.com/']],
    ['build', ['--for=koji-livemedia', '--arch=x86_64', '--repo=https://example.com/']],
  ])('refuses what is no pair: ks %s', async (name, needed) => {
    const cwd = folder({ 'a.ks': '' })
    for (const option of ['include-map', 'define-include', 'define']) {
      const { code, stderr } = await ks([name, 'a.ks', `--${option}=x`, ...needed], { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining(`Unexpected value "x" of --${option}, expected `)])
    }
  })
})

describe('what %pre makes', () => {
  const lint = (files: Readonly<Record<string, string>>, ...argv: string[]) =>
    ks(['lint', '--release=F42', 'main.ks', '--format=json', ...argv], { cwd: folder(files) })
  const found = (stdout: string) =>
    JSON.parse(stdout).files[0].diagnostics.map(
      ({ code, severity, path, start }: Found) => `${path}:${start.line}:${start.column} ${severity} ${code}`,
    )

  it('is judged where the script writes it', async () => {
    const main = `${whole}%pre\ncat > /tmp/part.ks <<EOF\npart / --size=$size --nope\npart /boot --bogus\nEOF\n%end\n%include /tmp/part.ks\n`
    const { code, stdout } = await lint({ 'main.ks': main })
    expect(code).toBe(1)
    expect(found(stdout).filter((one: string) => /check/.test(one))).toEqual([
      'main.ks:9:21 error check/unknown-option',
      'main.ks:10:12 error check/unknown-option',
    ])
    const { related } = JSON.parse(stdout).files[0].diagnostics.find(({ code }: Found) => code.startsWith('check/'))
    expect(related).toContainEqual(expect.objectContaining({ message: 'included from here', path: 'main.ks' }))
  })

  it('counts where something would be missing', async () => {
    const layout = 'zerombr\nclearpart --all --initlabel\npart / --fstype=$fs --size=4000\n'
    const main = (lines: string) => `${whole}%pre\ncat > /tmp/part.ks <<EOF\n${lines}EOF\n%end\n%include /tmp/part.ks\n`
    const some = found((await lint({ 'main.ks': main('text\n') })).stdout)
    expect(some).toContainEqual(expect.stringContaining('storage/require-layout'))
    const all = found((await lint({ 'main.ks': main(layout) })).stdout)
    expect(all.filter((one: string) => one.includes('storage/require-layout'))).toEqual([])
    const unknown = found((await lint({ 'main.ks': main('$all\n') })).stdout)
    expect(unknown.filter((one: string) => one.includes('storage/'))).toEqual([])
  })

  it('is judged in each way it may come out', async () => {
    const script = 'if x; then\necho "autopart --type=btrfs" > /tmp/a\nelse\necho "autopart --tpye=lvm" > /tmp/a\nfi\n'
    const { stdout } = await lint({
      'main.ks': `${whole}zerombr\nclearpart --all\n%pre\n${script}%end\n%include /tmp/a\n`,
    })
    expect(found(stdout).filter((one: string) => / error check\//.test(one))).toEqual([
      'main.ks:13:16 error check/unknown-option',
    ])
  })

  it('is what --define-include says', async () => {
    const files = { 'main.ks': `${whole}%include /tmp/part.ks\n`, 'stub.ks': 'autopart --bogus\n' }
    const { code, stdout } = await lint(files, '--define-include', '/tmp/part.ks=stub.ks')
    expect(code).toBe(1)
    expect(found(stdout)).toContain('stub.ks:1:10 error check/unknown-option')
    const flat = await ks(['flatten', 'main.ks', '--define-include', '/tmp/part.ks=stub.ks'], { cwd: folder(files) })
    expect(flat).toMatchObject({ code: 0, stdout: files['main.ks'] })
    expect(flat.stderr).toContain('It is judged as stub.ks; --include-map would put that in its place')
  })

  it('is mended in the script', async () => {
    const main = `${whole}zerombr\nclearpart --all\n%pre\ncat > /tmp/a <<'EOF'\nautopart\nfirewall --enabled --service=ssh # x\r\nEOF\n%end\n%include /tmp/a\n`
    const cwd = folder({ 'main.ks': main })
    await ks(['lint', '--release=F42', '--fix', '--fix-unsafe', 'main.ks'], { cwd })
    expect(contents(cwd)['main.ks']).not.toContain('\r')
  })

  it('does not hide the include from Koji', async () => {
    const main = `${whole}%pre\necho autopart > /tmp/a\n%end\n%include /tmp/a\n`
    expect(found((await lint({ 'main.ks': main }, '--for=koji-livemedia')).stdout)).toContainEqual(
      expect.stringContaining('error koji/no-include'),
    )
  })
})

describe('templates', () => {
  const template =
    'lang @LANG@\nkeyboard us\ntimezone UTC\nurl --url=@MIRROR@/os/\nrootpw --iscrypted @HASH@\n@DISKS@\nreboot\n'

  it('are judged where they are known', async () => {
    const cwd = folder({ 'a.ks': `${template}part / --bogus --size=@S@\n` })
    const { stdout } = await ks(['lint', '--release=F42', '--template=at', 'a.ks', '--format=json'], { cwd })
    expect(JSON.parse(stdout).files[0].diagnostics.map(({ code, severity }: Found) => `${severity} ${code}`)).toEqual([
      'error check/unknown-option',
    ])
  })

  it('lead ks deps to what they include', async () => {
    const cwd = folder({ 'a.ks': '%include @DIR@/x.ks\n', 'parts/x.ks': '' })
    const { stdout } = await ks(['deps', 'a.ks', '--template=at', '--define', 'DIR=parts'], { cwd })
    expect(stdout).toBe('a.ks\n└─ parts/x.ks\n')
  })

  it('keep ks verdiff from what their placeholders touch', async () => {
    const text = '@OPTIONAL@\ntimezone UTC --ntpservers=a\n%include @DIR@/x.ks\n@CMD@ --isUtc\n'
    const cwd = folder({ 'a.ks': text, 'parts/x.ks': 'vnc\n' })
    const argv = [
      'verdiff',
      '--from=el9',
      '--to=el10',
      '--format=json',
      'a.ks',
      '--template=at',
      '--define',
      'DIR=parts',
    ]
    const { code, stdout, stderr } = await ks(argv, { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const [file] = (JSON.parse(stdout) as { files: { concerns: { kind: string; path: string }[] }[] }).files
    expect(file!.concerns.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['removed a.ks', 'deprecated parts/x.ks'])
  })

  it('have nothing to say without --template', async () => {
    const cwd = folder({ 'a.ks': template })
    expect((await ks(['lint', 'a.ks'], { cwd })).code).toBe(1)
    expect((await ks(['lint', '--template=auto', '--release=F42', '--fail-on=info', 'a.ks'], { cwd })).stdout).toMatch(
      /^1 file /,
    )
  })

  it('are known by their names among many files', async () => {
    const cwd = folder({
      'a/web.ks.in': `${template}bogus\n`,
      'a/ks.cfg.j2': '{% if x %}\n{% endif %}\n',
      'b/b.ks': '@X@\n',
    })
    const { stdout } = await ks(['lint', '--release=F42', 'a', 'b', '--format=json'], { cwd })
    const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: Found[] }[] }
    const errors = files.map(({ path, diagnostics }) => [
      path,
      diagnostics
        .filter(({ severity, code }) => severity === 'error' && code.startsWith('check/'))
        .map(({ code }) => code),
    ])
    expect(errors).toEqual([
      ['a/ks.cfg.j2', []],
      ['a/web.ks.in', ['check/unknown-command']],
      ['b/b.ks', ['check/unknown-command']],
    ])
  })

  it('that hold a place of another language are judged as it when that is said', async () => {
    const cwd = folder({ 'a.ks.in': 'lang @LANG@ @OPTION@\n{{ line }}\n' })
    const codes = async (...words: string[]) => (await ks(['lint', 'a.ks.in', ...words], { cwd })).stdout
    expect(await codes()).not.toContain('[check/')
    expect(await codes('--template=at')).toContain('[check/unknown-command]')
  })

  it('get values, and are flattened as they are otherwise', async () => {
    const cwd = folder({ 'a.ks': '%include @DIR@/b.ks\nlang {{ lang }}\n', 'parts/b.ks': 'timezone @TZ@\n' })
    const argv = ['flatten', 'a.ks', '--template=at', '--define=DIR=parts', '--define', 'TZ=Europe/Berlin=x']
    expect(await ks(argv, { cwd })).toMatchObject({ code: 0, stdout: 'timezone Europe/Berlin=x\nlang {{ lang }}\n' })
  })

  it('are parsed', async () => {
    const cwd = folder({ 'a.ks': '{% if x %}\npart / --size={{ size }}\n{% endif %}\n' })
    const { code, stdout } = await ks(['parse', '--template=jinja', '--define=size=100', 'a.ks', '--format=json'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).commands).toMatchObject([{ name: 'part', options: { size: 100 } }])
    expect((await ks(['parse', '--template=jinja', 'a.ks'], { cwd })).code).toBe(0)
    expect((await ks(['parse', 'a.ks'], { cwd })).code).toBe(1)
  })
})

describe('remote includes', () => {
  it('are fetched when that is allowed', async () => {
    const server = createServer((_, response) => response.end('text\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.ks`
    const cwd = folder({ 'main.ks': `%include ${url}\n` })
    const env = { XDG_CACHE_HOME: `${cwd}/cache` }
    expect(await ks(['flatten', 'main.ks'], { cwd, env })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('--allow-remote fetches it'),
    })
    expect(await ks(['flatten', 'main.ks', '--allow-remote'], { cwd, env })).toEqual({
      code: 0,
      stdout: 'text\n',
      stderr: '',
    })
    expect(await ks(['flatten', url, '--allow-remote'], { cwd, env })).toEqual({
      code: 0,
      stdout: 'text\n',
      stderr: '',
    })
  })
})

describe('fragments that are legal only inside their includer', () => {
  it('are judged as what they are included in', async () => {
    const cwd = folder({
      'main.ks': `${whole}autopart\n%packages\n%include packages.inc.ks\n%end\n%post\n%include post.inc.ks\n%end\n`,
      'packages.inc.ks': '@core\n-vim\n%include more.inc.ks\n',
      'more.inc.ks': 'emacs\n',
      'post.inc.ks': "#!/bin/sh\necho it's fine'\n",
      'commands.inc.ks': 'langg C\n',
      'other.ks': `${whole}autopart\n%include commands.inc.ks\n`,
    })
    const { stdout } = await ks(['lint', '--release=F42', '--format=json', '.'], { cwd })
    const errors = JSON.parse(stdout).files.flatMap(({ diagnostics }: { diagnostics: readonly Found[] }) =>
      diagnostics
        .filter(({ code, severity }) => severity === 'error' && /^(?:parse|check|include)\//.test(code))
        .map(({ code, path }) => `${path} ${code}`),
    )
    expect(new Set(errors)).toEqual(new Set(['commands.inc.ks check/unknown-command']))
  })
})

describe('a section that crosses files', () => {
  it('is told once, without what follows from it', async () => {
    const cwd = folder({
      'main.ks': `${whole}autopart\n%include a.ks\nfirstboot --disabled\n`,
      'a.ks': '%packages\n@core\n',
    })
    const { stdout } = await ks(['lint', '--release=F42', '--format=json', 'main.ks'], { cwd })
    const errors = JSON.parse(stdout).files[0].diagnostics.filter(({ severity }: Found) => severity === 'error')
    expect(errors.map(({ code }: Found) => code)).toEqual(['include/section-crosses'])
  })
})
