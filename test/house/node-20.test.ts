import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../support/source-files.ts'

describe.skipIf(!process.version.startsWith('v20.'))('the start under Node.js 20', () => {
  let folder = ''
  const inside = (...names: readonly string[]) => join(folder, ...names)
  const kept = () => readdirSync(inside('.compiled')).sort()

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ks-node-20-'))
    mkdirSync(inside('bin'))
    mkdirSync(inside('dist'))
    cpSync(join(projectRoot, 'bin/node-20.js'), inside('bin/node-20.js'))
    writeFileSync(inside('dist/word.cjs'), 'exports.word = "one"')
    const program = `
      const { word } = require('./word.cjs')
      exports.run = async () => {
        process.stdout.write([word, require('node:path').basename(__filename), ...process.argv.slice(2)].join(' '))
        process.exitCode = process.argv[2] === 'wrong' ? 2 : 0
      }`
    writeFileSync(inside('dist/program.cjs'), program)
    writeFileSync(inside('bin/ks.js'), "require('./node-20.js').run(require.resolve('../dist/program.cjs'))")
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function run(words: string, env: Readonly<Record<string, string>> = {}): string {
    const given = { encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env } } as const
    const { stdout, stderr } = spawnSync(process.execPath, [inside('bin/ks.js'), ...words.split(' ')], given)
    expect(stderr).toBe('')
    return stdout
  }

  it('keeps what was compiled, by command, and uses it again', () => {
    expect(run('lint')).toBe('one program.cjs lint')
    expect(kept()).toEqual([
      expect.stringMatching(/^program\.cjs-\d+-[\d.]+-lint$/),
      expect.stringMatching(/^word\.cjs-\d+-[\d.]+-lint$/),
    ])
    const contents = kept().map((name) => readFileSync(inside('.compiled', name)))
    expect(run('lint')).toBe('one program.cjs lint')
    expect(kept().map((name) => readFileSync(inside('.compiled', name)))).toEqual(contents)
    expect(run('info')).toBe('one program.cjs info')
    expect(kept()).toHaveLength(4)
    expect(run('lint --ksurl x')).toBe('one program.cjs lint --ksurl x')
    expect(kept()).toHaveLength(6)
  })

  it('runs the program that is there now', () => {
    run('lint')
    writeFileSync(inside('dist/word.cjs'), 'exports.word = "two"')
    expect(run('lint')).toBe('two program.cjs lint')
  })

  it('compiles anew what was kept by halves', () => {
    run('lint')
    for (const name of kept()) writeFileSync(inside('.compiled', name), 'x')
    expect(run('lint')).toBe('one program.cjs lint')
    for (const name of kept()) expect(readFileSync(inside('.compiled', name)).length).toBeGreaterThan(1)
  })

  it('goes without a folder that it can write', () => {
    writeFileSync(inside('.compiled'), '')
    expect(run('lint')).toBe('one program.cjs lint')
  })

  it('keeps nothing of wrong use, nor where that is not wanted', () => {
    mkdirSync(inside('.compiled'))
    expect(run('wrong')).toBe('one program.cjs wrong')
    expect(run('lint', { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('one program.cjs lint')
    expect(kept()).toEqual([])
  })
})
