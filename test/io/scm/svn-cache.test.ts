import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { splice } from '../../../src/flatten/splice.ts'
import { type CheckoutOptions, openCheckout } from '../../../src/io/scm/open-checkout.ts'
import { environment, has, svnServer, tcpServer } from './servers.ts'

const root = mkdtempSync(join(tmpdir(), 'ks-svn-'))
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))

let caches = 0

function fresh(): Record<string, string> {
  return environment(root, { XDG_CACHE_HOME: join(root, `cache-${++caches}`) })
}

function kept(env: Record<string, string>): readonly string[] {
  const folder = join(env.XDG_CACHE_HOME ?? '', 'kickstart-toolkit', 'svn')
  return existsSync(folder) ? readdirSync(folder) : []
}

async function read(url: string, file: string, options: CheckoutOptions) {
  const { loader, record, close } = await openCheckout(url, options)
  const { text, diagnostics, sources } = await splice(file, { loader })
  close()
  return { text, codes: diagnostics.map(({ code }) => code), paths: [...sources].map(({ path }) => path), record }
}

it('says that svn is missing', async () => {
  const env = { ...fresh(), PATH: join(root, 'no-programs') }
  await expect(openCheckout('svn://localhost/x?y#1', { env })).rejects.toMatchObject({
    code: 'scm/no-client',
    kind: 'failed',
    message: expect.stringContaining('svn'),
  })
})

describe.skipIf(!has('svn') || !has('svnserve') || !has('svnadmin'))('Subversion sources', () => {
  let port = 0
  const url = (revision: string, module = 'trunk/ks') => `svn://127.0.0.1:${port}/r?${module}#${revision}`

  beforeAll(async () => {
    const env = environment(root)
    const svn = (...words: readonly string[]) =>
      execFileSync('svn', words, { cwd: join(root, 'w'), env, stdio: 'pipe' })
    execFileSync('svnadmin', ['create', join(root, 'r')], { env })
    execFileSync('svn', ['checkout', '--quiet', `file://${root}/r`, 'w'], { cwd: root, env })
    mkdirSync(join(root, 'w/trunk/ks/parts'), { recursive: true })
    writeFileSync(join(root, 'w/trunk/other.ks'), 'reboot\n')
    writeFileSync(join(root, 'w/trunk/ks/a.ks'), 'lang en_US\n%include parts/b.ks\n')
    writeFileSync(join(root, 'w/trunk/ks/parts/b.ks'), 'zerombr\n')
    writeFileSync(join(root, 'w/trunk/ks/up.ks'), '%include ../other.ks\n')
    symlinkSync('a.ks', join(root, 'w/trunk/ks/link.ks'))
    symlinkSync('/etc/passwd', join(root, 'w/trunk/ks/out.ks'))
    svn('add', '--quiet', 'trunk')
    svn('commit', '--quiet', '-m', 'one')
    writeFileSync(join(root, 'w/trunk/ks/parts/b.ks'), 'autopart\n')
    svn('commit', '--quiet', '-m', 'two')
    port = await svnServer(root, root)
  })

  it('flattens a revision, and a numbered one again without the server', async () => {
    const env = fresh()
    const head = await read(url('HEAD'), 'a.ks', { env })
    expect(head).toEqual({
      text: 'lang en_US\nautopart\n',
      codes: [],
      paths: [`svn://127.0.0.1:${port}/r/trunk/ks#r2:a.ks`, `svn://127.0.0.1:${port}/r/trunk/ks#r2:parts/b.ks`],
      record: { url: `svn://127.0.0.1:${port}/r?trunk/ks`, revision: 'HEAD', commit: '2', dirty: false },
    })
    expect((await read(url('1'), 'link.ks', { env })).text).toBe('lang en_US\nzerombr\n')
    for (const revision of ['1', 'r1', '2']) {
      const text = revision === '2' ? 'lang en_US\nautopart\n' : 'lang en_US\nzerombr\n'
      expect((await read(url(revision), 'a.ks', { env, offline: true })).text).toBe(text)
    }
    await expect(read(url('HEAD'), 'a.ks', { env, offline: true })).rejects.toMatchObject({ code: 'scm/not-cached' })
  })

  it('stays in the module, which is all that the builder checks out', async () => {
    const env = fresh()
    expect((await read(url('1'), 'up.ks', { env })).codes).toEqual(['include/outside'])
    await expect(read(url('1'), 'out.ks', { env })).rejects.toMatchObject({ reason: 'outside' })
  })

  it('says what is wrong', async () => {
    const env = fresh()
    await expect(read(url('99'), 'a.ks', { env })).rejects.toMatchObject({ code: 'scm/unknown-revision' })
    await expect(read(url('1', 'nothing'), 'a.ks', { env })).rejects.toMatchObject({ code: 'scm/unreachable' })
    await expect(read('svn://127.0.0.1:1/r?x#1', 'a.ks', { env })).rejects.toMatchObject({ code: 'scm/unreachable' })
    const silent = await tcpServer(() => {})
    await expect(read(`svn://127.0.0.1:${silent}/r?x#1`, 'a.ks', { env, timeout: 500 })).rejects.toMatchObject({
      code: 'scm/timeout',
    })
    for (const name of kept(env))
      expect(readdirSync(join(env.XDG_CACHE_HOME!, 'kickstart-toolkit/svn', name))).toEqual([])
  })
})
