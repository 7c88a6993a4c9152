import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BuildPlan, type BuildPlanInput, buildPlan } from '../../src/build/plan.ts'
import { flatten } from '../../src/flatten/flatten.ts'
import type { Loader } from '../../src/flatten/loader.ts'
import { originsJson } from '../../src/flatten/origins-json.ts'
import { parse } from '../../src/parse/parse.ts'
import type { RewriteRequest } from '../../src/rewrite/request.ts'

const main = `# The live image
%include base.ks
url --mirrorlist=https://m/$basearch --proxy=http://me:hunter2@proxy:1
repo --name=updates --baseurl=http://me:hunter2@u/

%packages
@core
dracut-live
%end
`
const base = `lang C # of course
keyboard us
network --bootproto=dhcp
timezone UTC
rootpw --lock
zerombr
clearpart --all --initlabel
bootloader
part / --fstype=ext4 --size=4096
reboot
repo --name=fedora --mirrorlist=http://m/
`
const live: RewriteRequest = {
  target: 'koji-livemedia',
  arch: 'x86_64',
  buildTag: 'f42-build',
  repoId: 7,
  topurl: 'https://k/files',
}
const tool = { name: 'kickstart-toolkit', version: '1.2.3' }

function loader(files: Record<string, string>): Loader {
  const get = async (path: string) => {
    const text = files[path]
    return text === undefined
      ? ({ ok: false, reason: 'missing', tried: [path] } as const)
      : ({ ok: true, file: { id: path, path, text } } as const)
  }
  return { main: get, include: (target, from) => get(from.path.replace(/[^/]*$/, '') + target) }
}

async function plan(files: Record<string, string>, over: Partial<BuildPlanInput> = {}): Promise<BuildPlan> {
  const flattened = await flatten(Object.keys(files)[0]!, { loader: loader(files) })
  const [first, ...rest] = [...flattened.sources].map((file) => ({
    file,
    sha256: createHash('sha256').update(file.text).digest('hex'),
  }))
  return buildPlan({
    file: flattened.file,
    originals: [first!, ...rest],
    includes: flattened.includes.length,
    request: live,
    names: { name: 'Live', imageVersion: '42', buildTarget: 'f42' },
    lint: { release: 'F42', releaseFrom: 'option' },
    tool,
    originsJson: (composed, name) => originsJson({ ...flattened, ...composed }, name),
    ...over,
  })
}

function written(made: BuildPlan): Record<string, string> {
  const files = made.steps.map((step) => {
    if (step.do !== 'write') throw new Error('a plan starts no process')
    return [step.path, step.text] as const
  })
  return Object.fromEntries(files)
}

describe('buildPlan', () => {
  const files = { '/home/me/ks/live/main.ks': main, '/home/me/ks/live/base.ks': base }

  it('writes the ready kickstart, the originals, origins, manifest and the command', async () => {
    const made = written(await plan(files))
    expect(Object.keys(made)).toEqual([
      'Live.ks',
      'source/main.ks',
      'source/base.ks',
      'origins.json',
      'manifest.json',
      'koji-command.txt',
    ])
    expect(made['source/main.ks']).toBe(main)
    expect(made['source/base.ks']).toBe(base)
    expect(made['Live.ks']).toBe(
      main
        .replace(
          '%include base.ks\n',
          base.replace(/repo .*/, 'repo --name="koji-f42-build-7" --baseurl=https://k/files/repos/f42-build/7/x86_64'),
        )
        .replace(/repo --name=updates.*\n/, ''),
    )
    expect(made['koji-command.txt']).toBe('koji spin-livemedia Live 42 f42 x86_64 Live.ks --ksversion=F42\n')
  })

  it('says in the manifest what went in and what was done', async () => {
    const manifest = JSON.parse(written(await plan(files))['manifest.json']!)
    expect(manifest).toMatchObject({
      version: 1,
      tool,
      target: 'koji-livemedia',
      release: { name: 'F42', from: 'option' },
      kickstart: 'Live.ks',
      command: ['koji', 'spin-livemedia', 'Live', '42', 'f42', 'x86_64', 'Live.ks', '--ksversion=F42'],
      inputs: [
        { path: 'source/main.ks', sha256: createHash('sha256').update(main).digest('hex') },
        { path: 'source/base.ks', sha256: createHash('sha256').update(base).digest('hex') },
      ],
      options: { arch: 'x86_64', 'build-tag': 'f42-build', 'repo-id': '7', topurl: 'https://k/files' },
    })
    const text = main.replace('%include base.ks\n', base)
    expect(manifest.edits).toMatchObject([
      {
        offset: text.indexOf('repo --name=fedora'),
        line: 12,
        at: { path: 'source/base.ks', start: { line: 11, column: 1, offset: base.indexOf('repo ') } },
        removed: 'repo --name=fedora --mirrorlist=http://m/\n',
        inserted: expect.stringContaining('koji-f42-build-7'),
      },
      {
        at: { path: 'source/main.ks', start: { line: 4, column: 1, offset: main.indexOf('repo ') } },
        removed: expect.stringMatching(/^repo --name=updates/),
        inserted: '',
      },
    ])
  })

  it('has no secret and no absolute path but in the kickstarts themselves', async () => {
    const result = await plan(files)
    const made = written(result)
    for (const path of ['manifest.json', 'origins.json', 'koji-command.txt']) {
      expect(made[path]).not.toContain('hunter2')
      expect(made[path]).not.toContain('/home/me')
    }
    expect(JSON.stringify(result.summary)).not.toContain('hunter2')
  })

  it('leads from every kept character of the ready kickstart to its file', async () => {
    const { ready } = await plan(files)
    const texts: Record<string, string> = files
    for (const { out, end, source, at, exact } of ready!.origins.segments) {
      if (exact) expect(texts[source]!.slice(at, at + end - out)).toBe(ready!.text.slice(out, end))
    }
    expect(ready!.origins.length).toBe(ready!.text.length)
  })

  it('gives the same bytes for the same input', async () => {
    expect(await plan(files)).toEqual(await plan(files))
  })

  it('tells what it did', async () => {
    const { summary } = await plan(files)
    expect(summary).toMatchObject({
      kickstart: 'Live.ks',
      files: 2,
      includes: 1,
      repos: { before: 2, after: 1, names: ['koji-f42-build-7'] },
      installTree: { url: 'https://m/$basearch', changed: false },
    })
    expect(summary!.done[0]).toBe('flattened 2 files into one (1 include followed)')
    expect(summary!.done.slice(2)).toEqual([
      'replaced 2 repo lines by 1: koji-f42-build-7 at https://k/files/repos/f42-build/7/x86_64',
      'left the install tree at https://m/$basearch',
    ])
  })

  it.each([
    [{ ...live, ksrepo: true }, 'repo --name=a\n', 'kept 1 repo line', 'left the kickstart without an install tree'],
    [
      { ...live, repos: ['u'] },
      '',
      'added repo lines, 1: koji-override-0 at u',
      'left the kickstart without an install tree',
    ],
    [{ ...live, ksrepo: true, installTree: 't' }, '', 'kept 0 repo lines', 'set the install tree to t'],
  ] as const)('tells of %j', async (request, lines, repos, tree) => {
    const { summary } = await plan(
      { 'a.ks': `${base.replace(/repo .*\n/, lines)}%packages\ndracut-live\n%end\n` },
      { request },
    )
    expect(summary!.done.slice(2)).toEqual([repos, tree])
  })

  it('has a note about placeholders', async () => {
    const result = await plan(files, { names: {} })
    expect(written(result)['koji-command.txt']).toBe(
      'koji spin-livemedia NAME VERSION TARGET x86_64 main.ks --ksversion=F42\n',
    )
    const notes = result.diagnostics.filter(({ code }) => code === 'build/placeholder')
    expect(notes).toMatchObject([
      {
        severity: 'info',
        message: 'Unexpected NAME, VERSION, TARGET in the koji command line, expected values',
        hint: 'give --name, --image-version, --build-target',
        span: { source: '/home/me/ks/live/main.ks', start: main.indexOf('base.ks') },
      },
    ])
  })

  it('stops at an error of linting', async () => {
    const result = await plan({ 'a.ks': main, 'base.ks': base.replace(/^(part|rootpw).*\n/gm, '') })
    expect(result.ok).toBe(false)
    expect(result.steps).toEqual([])
    expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it('stops at an incomplete request', async () => {
    const result = await plan(files, { request: { target: 'koji-livemedia', arch: 'x86_64' } })
    expect(result.ok).toBe(false)
    expect(result.diagnostics.map(({ code }) => code)).toContain('build/missing-option')
  })

  it('stops when the result is refused, and points at the line that gave way', async () => {
    const old =
      'rootpw x\npart / --size=1\nlang C\nkeyboard us\ntimezone UTC\nbootloader\nreboot\n%packages\ndracut-live\n%end\n'
    const result = await plan({ 'a.ks': old }, { lint: { release: 'FC5', releaseFrom: 'option' } })
    expect(result.ok).toBe(false)
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, span }) => [code, span.source, old.slice(0, span.start).endsWith('reboot\n')])).toEqual([
      ['check/unknown-command', 'a.ks', true],
    ])
  })

  it.each([
    [{ request: { ...live, arch: '-x' } }],
    [{ names: { name: '--help' } }],
    [{ request: { ...live, target: 'koji-image', installTree: 't' }, names: { imageVersion: '42-1' } }],
    [{ request: { ...live, target: 'koji-image', installTree: 't' }, names: { distro: 'Fedora' } }],
  ] as const)('stops at an option that Koji could not use: %j', async (over) => {
    const result = await plan({ 'a.ks': main.replace(/^url.*\n/m, ''), 'base.ks': base }, over)
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual(['build/unusable-option'])
    expect(result.steps).toEqual([])
  })

  it.each([
    ['koji-livecd', 'spin-livecd'],
    ['koji-appliance', 'spin-appliance'],
  ] as const)('plans %s with the kickstart of live media', async (target, subcommand) => {
    const named = { 'a.ks': main, 'base.ks': base.replace('--bootproto=dhcp', '$& --device=link') }
    const result = await plan(named, { request: { ...live, target, installTree: 't' } })
    expect(written(result)['koji-command.txt']).toMatch(`koji ${subcommand} Live 42 f42 x86_64 Live.ks`)
    expect(written(result)['Live.ks']).toBe(
      written(await plan(named, { request: { ...live, installTree: 't' } }))['Live.ks'],
    )
    expect(result.diagnostics.map(({ code }) => code)).toContain('build/ignored-option')
  })

  it.each([
    ['koji-image', 'koji/no-url'],
    ['koji-livemedia', undefined],
    ['koji-livecd', 'network/livecd-device'],
    ['koji-appliance', 'network/livecd-device'],
  ] as const)('lints for %s itself: error %s', async (target, error) => {
    const { lint } = await plan(files, { request: { ...live, target, installTree: 't' } })
    const errors = lint.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    expect(errors).toEqual(error === undefined ? [] : [error])
  })

  it('takes a single file that was parsed only', () => {
    const text = main.replace('%include base.ks\n', base)
    const { file } = parse(text, { path: 'x.ks' })
    const made = buildPlan({
      file,
      originals: [{ file: file.source, sha256: 'abc' }],
      includes: 0,
      request: live,
      lint: { release: 'F42' },
      tool,
      originsJson: ({ origins }) => origins.segments.length,
    })
    expect(made.ok).toBe(true)
    expect(Object.keys(written(made))).toContain('x.ks')
    expect(made.summary!.done[0]).toBe('read one file, which includes no other')
  })
})
