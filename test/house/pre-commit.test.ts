import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The hooks with the real pre-commit, installed from a git URL as users do; slow, so it runs beside the packed tarball. */
const missing = spawnSync('pre-commit', ['--version']).error !== undefined
if (missing) console.warn('skipped: no pre-commit on this machine (Debian package pre-commit)')

describe.skipIf(missing)('pre-commit hooks', () => {
  const root = resolve(import.meta.dirname, '..', '..')
  let folder: string
  let scratch: string
  let env: NodeJS.ProcessEnv

  const git = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, env, encoding: 'utf8' }).trim()
  const write = (name: string, text: string) => {
    writeFileSync(join(scratch, name), text)
    git(scratch, 'add', '-A')
  }
  const hooks = (id: string) => {
    const { status, stdout } = spawnSync('pre-commit', ['run', id, '--all-files'], {
      cwd: scratch,
      env,
      encoding: 'utf8',
    })
    return { status, stdout }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ks-pre-commit-'))
    scratch = join(folder, 'scratch')
    const tool = join(folder, 'tool')
    mkdirSync(scratch)
    // A hook's own environment must not reach pre-commit, nor that of the test runner its npm.
    const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, NODE_ENV: _env, ...outer } = process.env
    env = { ...outer, PRE_COMMIT_HOME: join(folder, 'home'), PRE_COMMIT_COLOR: 'never' }
    git(folder, 'clone', '-q', root, tool)
    git(scratch, 'init', '-q')
    write('base.ks', 'lang en_US.UTF-8\n')
    write('top.ks', '%include base.ks\nkeyboard us\n')
    write('flat.ks', 'lang en_US.UTF-8\nkeyboard us\n')
    write(
      '.pre-commit-config.yaml',
      `repos:
  - repo: file://${tool}
    rev: ${git(tool, 'rev-parse', 'HEAD')}
    hooks:
      - id: ks-lint
        args: [--release, F42]
      - id: ks-flatten-check
        args: [top.ks=flat.ks]
`,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('install from a git repository and pass on good kickstarts', () => {
    expect(hooks('ks-flatten-check')).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') })
    expect(hooks('ks-lint')).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') })
  })

  it('fail on a mistake, in the file that has it', () => {
    write('base.ks', 'lang en_US.UTF-8\nbogus\n')
    const { status, stdout } = hooks('ks-lint')
    expect(status).toBe(1)
    expect(stdout).toContain('base.ks:2:1: error: Unexpected "bogus"')
    expect(stdout.match(/base\.ks:2:1/g)).toHaveLength(1)
  })

  it('fail when a flattened copy is out of date', () => {
    const { status, stdout } = hooks('ks-flatten-check')
    expect(status).toBe(1)
    expect(stdout).toContain('+bogus')
  })
})
