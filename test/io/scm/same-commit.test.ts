import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCheckout } from '../../../src/io/scm/open-checkout.ts'
import { type CheckoutCommand, checkoutPlan } from '../../../src/scm/checkout-plan.ts'
import { ScmError } from '../../../src/scm/scm-error.ts'
import { parseScmUrl } from '../../../src/scm/scm-url.ts'
import { commit, entry, environment, git, gitDaemon, has, importRepository } from './servers.ts'

const root = mkdtempSync(join(tmpdir(), 'ks-same-commit-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Four commits on `main`, two more on `f42`; names that are hard to tell apart. */
const stream = [
  commit('refs/heads/main', 1, 'one', entry('a.ks', 'lang en_US\n')),
  commit('refs/heads/main', 2, 'two', entry('a.ks', 'lang de_DE\n')),
  commit('refs/heads/main', 3, 'three', entry('sub/b.ks', 'keyboard us\n')),
  commit('refs/heads/main', 4, 'four', entry('a.ks', 'lang fr_FR\n')),
  commit('refs/heads/f42', 5, 'five', entry('a.ks', 'lang f42\n'), ':2'),
  commit('refs/heads/f42', 6, 'six', entry('c.ks', 'lang f42\n')),
  commit('refs/pull/1/head', 7, 'seven', entry('a.ks', 'lang pull\n'), ':4'),
  'reset refs/heads/both\nfrom :1\n\nreset refs/tags/both\nfrom :2\n\n',
  'reset refs/heads/2024\nfrom :3\n\nreset refs/heads/feed\nfrom :1\n\nreset refs/heads/topic/x\nfrom :5\n\n',
  'reset refs/heads/origin/odd\nfrom :2\n\nreset refs/tags/light\nfrom :3\n\n',
  'tag v1\nfrom :2\ntagger A <a@example.org> 1700000000 +0000\ndata 2\nv1\n',
].join('')

const written = [
  'main',
  'origin/main',
  'f42',
  'origin/f42',
  'both',
  'origin/both',
  '2024',
  'origin/odd',
  'v1',
  'HEAD',
  '@',
  'origin',
  'origin/',
  '+f42',
  'tags/light',
  'refs/pull/1/head',
  'main~1',
  'HEAD~2',
  'f42~1',
  'origin/f42~1',
  'v1^{commit}',
  ':/three',
  'nope',
  'main:a.ks',
  '^main',
  'refs/heads/*',
  'v1-0-g0000000',
]

describe.skipIf(!has('git'))('the commit of a git source', () => {
  let port = 0
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    const folder = importRepository(root, root, 'r.git', stream)
    for (const name of ['main', 'main~2', 'f42~1', 'refs/pull/1/head', 'v1']) {
      ids[name] = git(folder, root, 'rev-parse', name)
    }
    cpSync(folder, join(root, 'gone.git'), { recursive: true })
    git(join(root, 'gone.git'), root, 'symbolic-ref', 'HEAD', 'refs/heads/master')
    cpSync(folder, join(root, 'detached.git'), { recursive: true })
    git(join(root, 'detached.git'), root, 'update-ref', '--no-deref', 'HEAD', ids['main~2']!)
    port = await gitDaemon(root, root)
  })

  it.each(['r.git', 'gone.git', 'detached.git'])('is the one that Koji would build: %s', async (name) => {
    const env = environment(root, { XDG_CACHE_HOME: join(root, `cache-${name}`) })
    const whole = Object.values(ids)
    // Not the one of a pull request: a clone lacks it, our copy may have it from another time.
    const short = whole.filter((id) => id !== ids['refs/pull/1/head']).map((id) => id.slice(0, 8))
    const all = [...written, ...whole, ...short, `origin/${whole[0]}`, '0'.repeat(40), 'dead0beef']
    // Everything is tried in the usual repository; in the others what their HEAD has a say in.
    const cases =
      name === 'r.git'
        ? all
        : all.filter((one) => /HEAD|^@|^origin$|^origin.odd|^main|^:/.test(one) || one === short[0])
    const template = join(root, `clone-${name}`)
    const results: Record<string, readonly [koji: string | undefined, ours: string | undefined]> = {}
    for (const revision of cases) {
      const url = `git://127.0.0.1:${port}/${name}#${revision}`
      results[revision] = [kojiCommit(url, template), await ourCommit(url, env)]
    }
    const different = Object.entries(results).filter(([, [koji, ours]]) => koji !== ours)
    expect(different).toEqual([])
    expect(Object.values(results).filter(([koji]) => koji !== undefined).length).toBeGreaterThan(2)
    expect(Object.values(results).filter(([koji]) => koji === undefined).length).toBeGreaterThan(0)

    // And once more from the cache alone.
    for (const [revision, [koji]] of Object.entries(results)) {
      if (koji === undefined || !/^(?:main~1|origin\/f42|v1|[0-9a-f]{8})$/.test(revision)) continue
      const url = `git://127.0.0.1:${port}/${name}#${revision}`
      expect(await ourCommit(url, env, true), `offline ${revision}`).toBe(koji)
    }
  })

  /** What the commands of Koji's builder leave checked out. The clone is made once: it is the same for every revision. */
  function kojiCommit(url: string, template: string): string | undefined {
    const workdir = mkdtempSync(join(root, 'koji-'))
    const { commands, recovery, resultDir } = checkoutPlan(parseScmUrl(url), { workdir })
    const run = ({ argv: [program, ...words], cwd }: CheckoutCommand) =>
      execFileSync(program, words, { cwd, env: environment(root), stdio: 'ignore' })
    const [clone, ...rest] = commands
    try {
      try {
        cpSync(template, resultDir, { recursive: true })
      } catch {
        run(clone!)
        cpSync(resultDir, template, { recursive: true })
      }
      try {
        for (const command of rest) run(command)
      } catch {
        run(recovery!)
      }
      return git(resultDir, root, 'rev-parse', 'HEAD')
    } catch {
      return undefined
    } finally {
      rmSync(workdir, { recursive: true, force: true })
    }
  }

  async function ourCommit(url: string, env: Record<string, string>, offline = false): Promise<string | undefined> {
    try {
      const checkout = await openCheckout(url, { env, offline })
      checkout.close()
      return checkout.record.commit
    } catch (error) {
      if (error instanceof ScmError && error.code === 'scm/unknown-revision') return undefined
      throw error
    }
  }
})
