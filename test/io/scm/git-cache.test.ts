import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { splice } from '../../../src/flatten/splice.ts'
import { cachedCopies, removeCopies } from '../../../src/io/scm/cached-copies.ts'
import { ObjectReader } from '../../../src/io/scm/object-reader.ts'
import { type CheckoutOptions, openCheckout } from '../../../src/io/scm/open-checkout.ts'
import { projectRoot } from '../../support/source-files.ts'
import {
  commit,
  entry,
  environment,
  git,
  gitDaemon,
  gitOverHttp,
  has,
  importRepository,
  proxyTo,
  tcpServer,
  webServer,
} from './servers.ts'

const root = mkdtempSync(join(tmpdir(), 'ks-git-cache-'))
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))

const noise = Array.from({ length: 60_000 }, (_, i) => ((i * 2_654_435_761) >>> 0).toString(36)).join('')
const stream = [
  commit('refs/heads/main', 1, 'one', entry('a.ks', 'lang en_US\n%include parts/b.ks\n') + entry('noise', noise)),
  commit(
    'refs/heads/main',
    2,
    'two',
    entry('parts/b.ks', 'keyboard us\n%include ../c.ks\n') + entry('c.ks', 'zerombr\n'),
  ),
  commit('refs/heads/side', 3, 'three', entry('c.ks', 'reboot\n'), ':2'),
].join('')
const whole = 'lang en_US\nkeyboard us\nzerombr\n'

let caches = 0

/** What `start` runs. */
const program = join(root, 'flatten.cjs')

/** An environment with a cache of its own. */
function fresh(): Record<string, string> {
  return environment(root, { XDG_CACHE_HOME: join(root, `cache-${++caches}`) })
}

function keptIn(env: Record<string, string>): readonly string[] {
  const folder = join(env.XDG_CACHE_HOME ?? '', 'kickstart-toolkit', 'git')
  return existsSync(folder) ? readdirSync(folder) : []
}

async function flat(url: string, options: CheckoutOptions, file = 'a.ks'): Promise<string> {
  const { loader, close } = await openCheckout(url, options)
  try {
    const { text, diagnostics } = await splice(file, { loader })
    expect(diagnostics).toEqual([])
    return text
  } finally {
    close()
  }
}

describe.skipIf(!has('git'))('the cache of git sources', () => {
  let daemon = 0
  let http = 0
  let repository = ''

  beforeAll(async () => {
    repository = importRepository(root, root, 'r.git', stream)
    daemon = await gitDaemon(root, root)
    http = await gitOverHttp(root, root)
    await buildProgram()
  })

  const url = (revision: string, port = daemon) => `git://127.0.0.1:${port}/r.git#${revision}`
  const id = (revision: string) => git(repository, root, 'rev-parse', revision)

  it.each([
    ['git', () => url('main')],
    ['git+http', () => `git+http://127.0.0.1:${http}/r.git#main`],
    ['file', () => `file://${repository}#main`],
  ])('flattens over %s, then without the server', async (_, source) => {
    const env = fresh()
    expect(await flat(source(), { env, allowLocal: true })).toBe(whole)
    expect(await flat(source(), { env, allowLocal: true, offline: true })).toBe(whole)
    expect(await flat(source().replace(/#.*/, `#${id('main')}`), { env, allowLocal: true, offline: true })).toBe(whole)
    await expect(
      openCheckout(source().replace('#main', '#side'), { env, allowLocal: true, offline: true }),
    ).rejects.toMatchObject({ code: 'scm/not-cached', kind: 'failed' })
  })

  it('has the files of used commits and leaves those of others on the server', async () => {
    const env = fresh()
    await flat(url(id('main~1')), { env }, 'noise').catch(() => {})
    const folder = join(env.XDG_CACHE_HOME!, 'kickstart-toolkit', 'git', keptIn(env)[0]!)
    const missing = git(folder, root, 'rev-list', '--objects', '--all', '--missing=print').split('\n')
    expect(missing.filter((line) => line.startsWith('?')).length).toBe(3)
    const here = git(folder, root, 'rev-list', '--objects', '--no-walk', '--missing=print', id('main~1'))
    expect(here).not.toContain('?')
  })

  it('asks no server for a whole commit that is there, and for a branch only what it is', async () => {
    const env = fresh()
    await flat(url('main'), { env })
    const asked: string[] = []
    const progress = (what: string) => asked.push(what)
    expect(await flat(url(id('main')), { env, progress })).toBe(whole)
    expect(asked).toEqual([])
    expect(await flat(url('main'), { env, progress })).toBe(whole)
    expect(asked).toEqual([`Asking git://127.0.0.1:${daemon}/r.git`])
    expect(await flat(url('main'), { env, progress, refresh: true })).toBe(whole)
  })

  it('follows a branch that moves, forth and back', async () => {
    const moving = importRepository(root, root, 'moving.git', stream)
    const source = `git://127.0.0.1:${daemon}/moving.git`
    const env = fresh()
    const read = () => flat(`${source}#work`, { env }, 'c.ks')
    git(moving, root, 'branch', 'work', 'main')
    expect(await read()).toBe('zerombr\n')
    git(moving, root, 'branch', '--force', 'work', 'side')
    expect(await flat(`${source}#work`, { env, offline: true }, 'c.ks')).toBe('zerombr\n')
    expect(await read()).toBe('reboot\n')
    git(moving, root, 'branch', '--force', 'work', 'main')
    expect(await read()).toBe('zerombr\n')
    git(moving, root, 'branch', '-D', 'work')
    git(moving, root, 'branch', 'work/deeper', 'side')
    expect(await flat(`${source}#work/deeper`, { env }, 'c.ks')).toBe('reboot\n')
    await expect(read()).rejects.toMatchObject({ code: 'scm/unknown-revision' })
  })

  it('says so when there is no such commit', async () => {
    const env = fresh()
    for (const revision of ['0123456789012345678901234567890123456789', 'deadbee', 'nothing']) {
      await expect(openCheckout(url(revision), { env })).rejects.toMatchObject({ code: 'scm/unknown-revision' })
    }
    expect(await flat(url('main'), { env })).toBe(whole)
  })

  it('leaves nothing behind when the connection is cut, and goes on the next time', async () => {
    const env = fresh()
    const proxy = await proxyTo(daemon)
    for (const bytes of [10, 300, 500, 900]) {
      proxy.limit = bytes
      await expect(openCheckout(url('main', proxy.port), { env }), `${bytes} bytes`).rejects.toMatchObject({
        code: 'scm/unreachable',
        kind: 'failed',
      })
    }
    expect(keptIn(env)).toEqual([])
    proxy.limit = Number.POSITIVE_INFINITY
    expect(await flat(url('main', proxy.port), { env })).toBe(whole)
    // In the middle of an update the copy stays what it was.
    for (const bytes of [100, 300, 500]) {
      proxy.limit = bytes
      const failed = await openCheckout(url('side', proxy.port), { env }).then(
        () => false,
        () => true,
      )
      expect(failed || bytes > 100).toBe(true)
      expect(await flat(url('main', proxy.port), { env, offline: true })).toBe(whole)
    }
  })

  it('does not wait for ever for a server that says nothing', async () => {
    const env = fresh()
    const port = await tcpServer(() => {})
    const since = Date.now()
    for (const source of [url('main', port), `git+http://127.0.0.1:${port}/r.git#main`]) {
      await expect(openCheckout(source, { env, timeout: 700 })).rejects.toMatchObject({ code: 'scm/timeout' })
    }
    expect(Date.now() - since).toBeLessThan(20_000)
    expect(keptIn(env)).toEqual([])
  })

  it('ends with an error where a server redirects in a ring, or speaks something else', async () => {
    const env = fresh()
    const ring = await webServer((request, response) => {
      response.writeHead(302, { location: request.url ?? '/' }).end()
    })
    const page = await webServer((_, response) => response.writeHead(404).end('<html>'))
    for (const port of [ring, page]) {
      await expect(openCheckout(`git+http://127.0.0.1:${port}/r.git#main`, { env })).rejects.toMatchObject({
        code: 'scm/unreachable',
      })
    }
  })

  it('is not led to another protocol by a redirect', async () => {
    const away = await webServer((request, response) => {
      response.writeHead(302, { location: `file://${repository}${request.url}` }).end()
    })
    await expect(openCheckout(`git+http://127.0.0.1:${away}/r.git#main`, { env: fresh() })).rejects.toMatchObject({
      code: 'scm/unreachable',
    })
  })

  it('knows git from nobody else: editors, pagers, other repositories, commands in its configuration', async () => {
    const trap = join(root, 'trap')
    const script = join(root, 'trap.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${trap}\nexit 1\n`, { mode: 0o755 })
    const env = {
      ...fresh(),
      EDITOR: script,
      VISUAL: script,
      PAGER: script,
      GIT_PAGER: script,
      GIT_EDITOR: script,
      GIT_ASKPASS: script,
      GIT_PROXY_COMMAND: script,
      GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
      GIT_SSL_CAINFO: '/etc/ssl/certs/ca-certificates.crt',
      GIT_DIR: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: script,
    }
    expect(await flat(url('main'), { env })).toBe(whole)
    expect(existsSync(trap)).toBe(false)
  })

  it('hands on how to reach a server by ssh', async () => {
    const log = join(root, 'ssh.log')
    const script = join(root, 'ssh.sh')
    writeFileSync(script, `#!/bin/sh\necho "$@" >> ${log}\nfor last; do :; done\nexec sh -c "$last"\n`, { mode: 0o755 })
    const env = { ...fresh(), GIT_SSH_COMMAND: script, GIT_SSH_VARIANT: 'simple' }
    expect(await flat(`git+ssh://me@localhost${repository}#main`, { env })).toBe(whole)
    expect(existsSync(log)).toBe(true)
  })

  it('copies a repository once for two processes, and each gets its files', async () => {
    const env = fresh()
    const results = await Promise.all([child(url('main'), env), child(url('side'), env), flat(url('main'), { env })])
    expect(results).toEqual([whole, whole.replace('zerombr', 'reboot'), whole])
    expect(keptIn(env).length).toBe(1)
  })

  it('goes on where a process was killed in the middle of a clone', async () => {
    const env = fresh()
    const proxy = await proxyTo(daemon)
    Object.assign(proxy, { limit: 700, after: 'hang' })
    const begun = new Promise<void>((resolve) => {
      proxy.reached = resolve
    })
    const running = start(url('main', proxy.port), env)
    await begun
    running.kill('SIGKILL')
    await new Promise((resolve) => running.on('exit', resolve))
    expect(keptIn(env).some((name) => name.endsWith('.lock'))).toBe(true)
    expect(keptIn(env).some((name) => /^[0-9a-f]{64}$/.test(name))).toBe(false)
    proxy.limit = Number.POSITIVE_INFINITY
    expect(await flat(url('main', proxy.port), { env })).toBe(whole)
    expect(keptIn(env).filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([])
  })

  it('goes on where git itself was killed and has left its locks', async () => {
    const env = fresh()
    await flat(url('main'), { env })
    const folder = join(env.XDG_CACHE_HOME!, 'kickstart-toolkit', 'git', keptIn(env)[0]!)
    git(folder, root, 'update-ref', '-d', 'refs/remotes/origin/side')
    writeFileSync(join(folder, 'packed-refs.lock'), '')
    mkdirSync(join(folder, 'refs/remotes/origin'), { recursive: true })
    writeFileSync(join(folder, 'refs/remotes/origin/side.lock'), '')
    writeFileSync(join(folder, 'objects/pack/tmp_pack_x'), 'half')
    expect(() => git(folder, root, 'update-ref', 'refs/remotes/origin/side', id('side'))).toThrow()
    expect(await flat(url('side'), { env, refresh: true }, 'c.ks')).toBe('reboot\n')
  })

  it('takes a lock of a machine that has been silent for long', async () => {
    const env = fresh()
    await flat(url('main'), { env })
    const lock = join(env.XDG_CACHE_HOME!, 'kickstart-toolkit', 'git', `${keptIn(env)[0]}.lock`)
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another', nonce: '' }))
    utimesSync(lock, 0, 0)
    expect(await flat(url('side'), { env }, 'c.ks')).toBe('reboot\n')
    expect(existsSync(lock)).toBe(false)
  })

  it('takes 10,000 commits', async () => {
    const commits = Array.from({ length: 10_000 }, (_, i) =>
      commit('refs/heads/main', i + 1, `commit ${i}`, entry(`f${i % 50}.ks`, `lang x${i}\n`)),
    )
    const many = importRepository(root, root, 'many.git', commits.join(''))
    const env = fresh()
    const at = git(many, root, 'rev-parse', 'main~5000')
    const source = `git://127.0.0.1:${daemon}/many.git`
    expect(await flat(`${source}#${at.slice(0, 12)}`, { env }, 'f49.ks')).toBe('lang x4999\n')
    expect(await flat(`${source}#main`, { env }, 'f49.ks')).toBe('lang x9999\n')
  })

  it('says when the cache cannot be written to', async () => {
    writeFileSync(join(root, 'a-file'), '')
    const env = environment(root, { XDG_CACHE_HOME: join(root, 'a-file') })
    await expect(openCheckout(url('main'), { env })).rejects.toMatchObject({ code: 'scm/cache', kind: 'failed' })
  })

  it('passes over files that are too large, and reads on behind them', async () => {
    const env = fresh()
    const { cache, commit: at } = { cache: join(env.XDG_CACHE_HOME!, 'kickstart-toolkit'), commit: id('main') }
    await flat(url('main'), { env })
    const reader = new ObjectReader(cachedCopies(cache)[0]!.folder, env, 1000)
    const [large, small] = [
      git(repository, root, 'rev-parse', 'main:noise'),
      git(repository, root, 'rev-parse', 'main:c.ks'),
    ]
    const [first, tree, second, none] = await Promise.all(
      [large, `${at}^{tree}`, small, '0'.repeat(40)].map((one) => reader.read(one)),
    )
    reader.close()
    expect(first).toMatchObject({ id: large, type: 'blob', size: noise.length })
    expect(first?.bytes.length).toBe(0)
    expect(tree?.type).toBe('tree')
    expect(second?.bytes.toString()).toBe('zerombr\n')
    expect(none).toBeUndefined()
  })

  it('is listed with sizes, and removed', async () => {
    const env = fresh()
    await flat(url('main'), { env })
    const cache = join(env.XDG_CACHE_HOME!, 'kickstart-toolkit')
    const [copy, ...more] = cachedCopies(cache)
    expect(more).toEqual([])
    expect(copy).toMatchObject({ system: 'git', repository: `git://127.0.0.1:${daemon}/r.git` })
    expect(copy!.bytes).toBeGreaterThan(10_000)
    expect(await removeCopies([copy!])).toBe(copy!.bytes)
    expect(keptIn(env)).toEqual([])
    expect(await flat(url('main'), { env })).toBe(whole)
  })

  describe('with a working tree instead', () => {
    const tree = () => {
      const folder = mkdtempSync(join(root, 'tree-'))
      git(folder, root, 'clone', '--quiet', repository, 'w')
      return join(folder, 'w')
    }

    it('reads what is there, says so, and writes nothing', async () => {
      const folder = tree()
      const env = fresh()
      const sources = [`git://h.example/r.git=${folder}`]
      const clean = await openCheckout('git://h.example/r.git?parts#main', { env, sources })
      expect(clean.record).toEqual({
        url: 'git://h.example/r.git?parts',
        revision: 'main',
        commit: id('main'),
        dirty: false,
      })
      // A clean file with another time: git would refresh its index.
      utimesSync(join(folder, 'a.ks'), 1, 1)
      writeFileSync(join(folder, 'c.ks'), 'poweroff\n')
      const before = listing(folder)
      const { record, loader } = await openCheckout('git://h.example/r.git#main', { env, sources })
      expect(record).toMatchObject({ commit: id('main'), dirty: true })
      const { text, sources: read } = await splice('a.ks', { loader })
      expect(text).toBe('lang en_US\nkeyboard us\npoweroff\n')
      expect([...read].map(({ path }) => path)).toEqual(
        ['a.ks', 'parts/b.ks', 'c.ks'].map((name) => `${folder}/${name}`),
      )
      expect(listing(folder)).toEqual(before)
      expect(keptIn(env)).toEqual([])
    })

    it.each([
      ['another repository', 'git://h.example/other.git=.'],
      ['no folder', 'git://h.example/r.git=/nowhere'],
      ['no working tree', `git://h.example/r.git=${root}`],
    ])('refuses %s', async (_, source) => {
      const asked = openCheckout('git://h.example/r.git#main', { env: fresh(), sources: [source] })
      await expect(asked).rejects.toMatchObject({ code: 'scm/source', kind: 'usage' })
    })
  })
})

/** Every file of a folder with its time and size. */
function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name))
      return `${name} ${mtimeMs} ${size}`
    })
    .sort()
}

/** Flattens `a.ks` of an url in a process of its own. */
function start(url: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [program, url], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

async function child(url: string, env: Record<string, string>): Promise<string> {
  const running = start(url, env)
  let text = ''
  running.stdout?.on('data', (chunk) => {
    text += chunk
  })
  await new Promise((resolve) => running.on('close', resolve))
  return text
}

async function buildProgram(): Promise<void> {
  const contents = `
    import { openCheckout } from './src/io/scm/open-checkout.ts'
    import { splice } from './src/flatten/splice.ts'
    openCheckout(process.argv[2]).then(async ({ loader, close }) => {
      process.stdout.write((await splice('a.ks', { loader })).text)
      close()
    })`
  await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'silent',
  })
}
