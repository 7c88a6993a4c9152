import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { projectRoot } from '../support/source-files.ts'

// Slow, since npm installs from the registry: not part of `npm test` but of `npm run test:packed` and `.ci/run`.
describe('packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kickstart-toolkit-packed-'))
  const home = join(folder, 'home')
  const kickstart =
    'lang en_US.UTF-8\nzerombr\nclearpart --all --initlabel\nautopart\nrootpw --lock\nreboot\n%packages\n@core\n%end\n'
  let tarball = ''
  let packed: readonly string[] = []

  beforeAll(() => {
    const [report] = JSON.parse(
      run(projectRoot, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    )
    tarball = join(folder, report.filename)
    packed = report.files.map((file: { path: string }) => file.path)
    mkdirSync(home)
    writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
    writeFileSync(join(home, 'a.ks'), kickstart)
    run(home, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds what is used, and nothing else', () => {
    expect(
      packed.filter(
        (path) =>
          !/^(?:bin|dist|schema)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY\.md)$/.test(path),
      ),
    ).toEqual([])
    expect(packed).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY.md', 'bin/ks.js', 'dist/index.js']),
    )
    expect(packed.filter((path) => /\.(?:map|test\.|\d+$)/.test(path))).toEqual([])
  })

  it('runs no script when it is installed', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })

  it('is imported: kickstart-toolkit', () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { check, lint, parse, print, releases, resolveRelease } from 'kickstart-toolkit'
      const text = readFileSync('a.ks', 'utf8')
      const { file, diagnostics } = parse(text, { path: 'a.ks' })
      const checked = check(file, { release: resolveRelease('rocky-9') })
      console.log(JSON.stringify({
        same: print(file) === text, problems: diagnostics.length + checked.diagnostics.length, release: checked.release,
        commands: checked.commands.map((command) => command.name), lint: Array.isArray(lint(file).diagnostics), releases: releases.length > 50,
      }))`
    expect(JSON.parse(module(script))).toEqual({
      same: true,
      problems: 0,
      release: 'RHEL9',
      commands: ['lang', 'zerombr', 'clearpart', 'autopart', 'rootpw', 'reboot'],
      lint: true,
      releases: true,
    })
  })

  it('is imported: kickstart-toolkit/node', () => {
    const script = `import * as node from 'kickstart-toolkit/node'; console.log(Object.keys(node).length > 0)`
    expect(module(script)).toBe('true\n')
  })

  it('is imported: kickstart-toolkit/grammar', () => {
    const script = `import { commands } from 'kickstart-toolkit/grammar'; console.log(Object.keys(commands).includes('zerombr') || commands.zerombr)`
    expect(module(script)).toBe('true\n')
  })

  it('is imported: package.json', () => {
    const script = `import manifest from 'kickstart-toolkit/package.json' with { type: 'json' }; console.log(manifest.version)`
    expect(module(script)).toBe(`${manifest.version}\n`)
  })

  it.each(['NodeNext', 'Bundler'])('compiles with its types: module resolution %s', (moduleResolution) => {
    const use = `
      import { check, parse, print, type Diagnostic } from 'kickstart-toolkit'
      import * as node from 'kickstart-toolkit/node'
      import * as grammar from 'kickstart-toolkit/grammar'
      const { file, diagnostics } = parse('text\\n')
      const found: readonly Diagnostic[] = [...diagnostics, ...check(file).diagnostics]
      export const text: string = print(file)
      // @ts-expect-error a number is no kickstart
      parse(1)
      export { found, grammar, node }`
    writeFileSync(join(home, 'use.ts'), use)
    const options = {
      strict: true,
      noEmit: true,
      target: 'ES2023',
      types: [],
      // Our own declarations are checked too: no skipLibCheck.
      module: moduleResolution === 'Bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution,
    }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
    expect(run(home, join(projectRoot, 'node_modules/.bin/tsc'), '-p', 'tsconfig.json')).toBe('')
  })

  it('installs the command ks', () => {
    const ks = join(home, 'node_modules/.bin/ks')
    expect(existsSync(ks)).toBe(true)
    expect(run(home, ks, '--version').trim()).toBe(manifest.version)
    expect(run(home, ks, 'flatten', 'a.ks')).toBe(kickstart)
    expect(JSON.parse(run(home, ks, 'lint', 'a.ks', '--release', 'F42', '--format', 'json')).summary.errors).toBe(0)
  })

  it('runs the command from its bundle alone', () => {
    const alone = join(folder, 'alone')
    mkdirSync(alone)
    run(alone, 'tar', 'xzf', tarball)
    const ks = join(alone, 'package/bin/ks.js')
    expect(readdirSync(join(alone, 'package'))).not.toContain('node_modules')
    expect(run(home, process.execPath, ks, 'flatten', 'a.ks')).toBe(kickstart)
    expect(run(home, process.execPath, ks, 'lint', '--help')).toContain('--for')
  })

  it('satisfies publint', async () => {
    const { publint } = await import('publint')
    const { messages } = await publint({ pkgDir: projectRoot, pack: 'npm', strict: true })
    expect(messages).toEqual([])
  })

  function run(cwd: string, command: string, ...args: readonly string[]): string {
    return execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] })
  }

  function module(script: string): string {
    writeFileSync(join(home, 'script.js'), script)
    return run(home, process.execPath, 'script.js')
  }
})
