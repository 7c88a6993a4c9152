import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  applyFixes,
  buildModel,
  type Checked,
  type CheckedCommand,
  check,
  type Diagnostic,
  type Flattened,
  flatten,
  imageSizes,
  type KickstartFile,
  kickstartInfo,
  koji,
  type LintResult,
  lint,
  type Model,
  memoryLoader,
  parse,
  parseScmUrl,
  print,
  type ReleaseName,
  type Rewritten,
  resolveRelease,
  rewrite,
  ruleMetas,
  type ScmUrl,
  ScmUrlError,
  type Span,
  targets,
  write,
  writeCommand,
} from '../../src/index.ts'
import { folderLoader } from '../../src/node.ts'
import { folder } from '../cli/run-ks.ts'

const text = 'lang en_US.UTF-8  # ours\nrepo --name=a --baseurl=http://example.com/\n'

describe('the library, as a user meets it', () => {
  it('parses, prints, checks and writes', () => {
    const { file, diagnostics } = parse(text, { path: 'a.ks' })
    expect(print(file)).toBe(text)
    expect(diagnostics).toBe(file.problems)
    const checked = check(file, { release: 'F42' })
    expect(checked).toMatchObject({ release: 'F42', diagnostics: [], commands: [{ name: 'lang' }, { name: 'repo' }] })
    const [, repo] = checked.commands
    expectTypeOf(repo).toEqualTypeOf<CheckedCommand | undefined>()
    if (repo?.name !== 'repo') throw new Error('the second command is no repo')
    expectTypeOf(repo.options.baseurl).toEqualTypeOf<string | undefined>()
    expectTypeOf(repo.options.excludepkgs).toEqualTypeOf<readonly string[] | undefined>()
    expectTypeOf(repo.at.baseurl).toEqualTypeOf<Span | undefined>()
    expect(repo.options).toMatchObject({ name: 'a', baseurl: 'http://example.com/' })
    expect(text.slice(repo.at.name!.start, repo.at.name!.end)).toBe('a')
    expect(writeCommand(repo)).toBe('repo --name="a" --baseurl=http://example.com/\n')
    expect(write(checked)).toContain(writeCommand(repo))
    expectTypeOf(file).toEqualTypeOf<KickstartFile>()
    expectTypeOf(checked).toEqualTypeOf<Checked>()
  })

  it('lints and fixes a string', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const result = lint(parse(windows).file, { release: 'F42', topLevel: false })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['text/crlf', 'security/http-source'])
    const fixed = applyFixes(windows, result.diagnostics)
    expect(fixed).toMatchObject({ text, applied: 1, changed: true })
    expectTypeOf(result).toEqualTypeOf<LintResult>()
    expectTypeOf(result.diagnostics).toEqualTypeOf<readonly Diagnostic[]>()
  })

  it('tells what a kickstart comes to', () => {
    const disks = 'part / --size=5000\nuser --name=a --password=hunter2\nnetwork --hostname=b\n'
    const checked = check(parse(disks + text).file, { release: 'F42' })
    const model = buildModel(checked)
    expectTypeOf(model).toEqualTypeOf<Model>()
    expect(model.storage.devices.map(({ at, size }) => [at, size])).toEqual([['/', 5000]])
    expect(model.login.entrances).toMatchObject([{ user: 'a', by: 'password' }])
    expect([model.network.hostname, model.payload.repos.length]).toEqual(['b', 1])
    const info = kickstartInfo(checked)
    expect(info.imageSizes).toEqual(imageSizes(model))
    expect(JSON.stringify(info)).not.toContain('hunter2')
  })

  it('lists rules and targets', () => {
    const ids = new Set(ruleMetas.map(({ id }) => id as string))
    expect(targets.flatMap(({ rules }) => Object.keys(rules)).filter((id) => !ids.has(id))).toEqual([])
  })

  it('flattens from memory and from a folder, and rewrites', async () => {
    const files = { 'top.ks': '%include base.ks\n', 'base.ks': text }
    const inMemory = await flatten('top.ks', { loader: memoryLoader(files) })
    const onDisk = await flatten('top.ks', { loader: folderLoader({ cwd: folder(files) }) })
    const absolute = await flatten(join(folder(files), 'top.ks'), { loader: folderLoader() })
    for (const flat of [inMemory, onDisk, absolute]) expect(flat).toMatchObject({ text, diagnostics: [] })
    const made = rewrite(inMemory.file, {
      target: 'koji-livemedia',
      arch: koji.canonArch('i686'),
      repos: ['http://x/'],
    })
    expect(made.text).toBe('lang en_US.UTF-8  # ours\nrepo --name="koji-override-0" --baseurl=http://x/\n')
    expect(made.edits.length).toBeGreaterThan(0)
    await expect(flatten('nowhere.ks', { loader: memoryLoader(files) })).rejects.toThrow('nowhere.ks')
    expectTypeOf(inMemory).toEqualTypeOf<Flattened>()
    expectTypeOf(made).toEqualTypeOf<Rewritten>()
  })

  it('reads ksurls and release names', () => {
    const scm = parseScmUrl('git+https://example.com/ks.git?fedora#f42')
    expect(scm).toMatchObject({ host: 'example.com', module: 'fedora', revision: 'f42', scmtype: 'GIT' })
    expect(() => parseScmUrl('nonsense')).toThrow(ScmUrlError)
    expect(['rocky-9', 'el9', 'fedora-42', 'F42', 'DEVEL'].map(resolveRelease)).toEqual([
      'RHEL9',
      'RHEL9',
      'F42',
      'F42',
      'F45',
    ])
    expectTypeOf(scm).toEqualTypeOf<ScmUrl>()
    expectTypeOf(resolveRelease).returns.toEqualTypeOf<ReleaseName>()
  })
})
