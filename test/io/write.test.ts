import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WriteError } from '../../src/io/write-error.ts'
import { writeFileAtomic, writeFilesAtomic } from '../../src/io/write-file.ts'
import { writeFolderAtomic } from '../../src/io/write-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'
const built = join(import.meta.dirname, '../../dist/node.js')

function thrown(run: () => void): WriteError {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError)
    return error as WriteError
  }
  throw new Error('nothing was thrown')
}

describe('writeFileAtomic', () => {
  it('writes a new file and leaves nothing else', () => {
    const folder = temporaryFolder()
    writeFileAtomic(join(folder, 'out.ks'), '\uFEFFlang C\r\n\u{1f600}')
    expect(readFileSync(join(folder, 'out.ks'), 'utf8')).toBe('\uFEFFlang C\r\n\u{1f600}')
    expect(readdirSync(folder)).toEqual(['out.ks'])
  })

  it.skipIf(isWindows)('keeps the mode of the old file', () => {
    const folder = temporaryFolder({ 'out.ks': 'old' })
    chmodSync(join(folder, 'out.ks'), 0o640)
    writeFileAtomic(join(folder, 'out.ks'), 'new')
    expect(statSync(join(folder, 'out.ks')).mode & 0o777).toBe(0o640)
  })

  it('keeps a symbolic link and writes its target', () => {
    const folder = temporaryFolder({ 'real/out.ks': 'old' })
    symlinkSync('real/out.ks', join(folder, 'link.ks'))
    writeFileAtomic(join(folder, 'link.ks'), 'new')
    expect(lstatSync(join(folder, 'link.ks')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real/out.ks'), 'utf8')).toBe('new')
    expect(readdirSync(join(folder, 'real'))).toEqual(['out.ks'])
  })

  it('writes through a link to a file that is not there yet', () => {
    const folder = temporaryFolder()
    symlinkSync('later.ks', join(folder, 'link.ks'))
    writeFileAtomic(join(folder, 'link.ks'), 'new')
    expect(readFileSync(join(folder, 'later.ks'), 'utf8')).toBe('new')
    expect(lstatSync(join(folder, 'link.ks')).isSymbolicLink()).toBe(true)
  })

  it.each([
    ['gone/out.ks', 'ENOENT', 'its folder does not exist'],
    ['file/out.ks', 'ENOTDIR', 'its folder is a file'],
    ['folder', 'EISDIR', 'it is a folder'],
    ['ring', 'ELOOP', 'ELOOP'],
  ])('says why %s cannot be written', (name, reason, words) => {
    const folder = temporaryFolder({ file: 'old', 'folder/x': '' })
    symlinkSync('ring', join(folder, 'ring'))
    const error = thrown(() => writeFileAtomic(join(folder, name), 'new'))
    expect(error.reason).toBe(reason)
    expect(error.path).toBe(join(folder, name))
    expect(error.message).toContain(words)
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder', 'ring'])
  })

  it.skipIf(isRoot || isWindows)('leaves the old file when the folder may not be written', () => {
    const folder = temporaryFolder({ 'out.ks': 'old' })
    chmodSync(folder, 0o555)
    const error = thrown(() => writeFileAtomic(join(folder, 'out.ks'), 'new'))
    chmodSync(folder, 0o755)
    expect(error.reason).toBe('EACCES')
    expect(readFileSync(join(folder, 'out.ks'), 'utf8')).toBe('old')
  })

  it('leaves a file that is write-protected, whoever asks', () => {
    const folder = temporaryFolder({ 'out.ks': 'old' })
    chmodSync(join(folder, 'out.ks'), 0o444)
    expect(thrown(() => writeFileAtomic(join(folder, 'out.ks'), 'new')).message).toContain('it is write-protected')
    expect(readdirSync(folder)).toEqual(['out.ks'])
    expect(readFileSync(join(folder, 'out.ks'), 'utf8')).toBe('old')
  })

  it.skipIf(!isRoot)('keeps the owner where root writes', () => {
    const folder = temporaryFolder({ 'out.ks': 'old' })
    chownSync(join(folder, 'out.ks'), 12345, 23456)
    writeFileAtomic(join(folder, 'out.ks'), 'new')
    expect(statSync(join(folder, 'out.ks'))).toMatchObject({ uid: 12345, gid: 23456 })
  })

  it.skipIf(isWindows)('writes to a device directly', () => {
    writeFileAtomic('/dev/null', 'gone')
    expect(statSync('/dev/null').isFile()).toBe(false)
  })
})

describe('writeFilesAtomic', () => {
  it('replaces none when one cannot be written, and leaves nothing new', () => {
    const folder = temporaryFolder({ 'a.ks': 'old', 'dir/x': '' })
    const files = ['a.ks', 'b.ks', 'dir'].map((name) => ({ path: join(folder, name), text: 'new' }))
    for (const order of [files, files.toReversed()]) {
      expect(thrown(() => writeFilesAtomic(order)).path).toBe(join(folder, 'dir'))
      expect(readdirSync(folder).sort()).toEqual(['a.ks', 'dir'])
      expect(readFileSync(join(folder, 'a.ks'), 'utf8')).toBe('old')
    }
  })

  it('replaces none when one has changed since it was read, or is gone', () => {
    const folder = temporaryFolder({ 'a.ks': 'old', 'b.ks': 'newer' })
    const files = ['a.ks', 'b.ks'].map((name) => ({ path: join(folder, name), text: 'new', was: 'old' }))
    expect(thrown(() => writeFilesAtomic(files)).reason).toBe('changed')
    expect(readFileSync(join(folder, 'a.ks'), 'utf8')).toBe('old')
    expect(readFileSync(join(folder, 'b.ks'), 'utf8')).toBe('newer')
    expect(thrown(() => writeFileAtomic(join(folder, 'x/c.ks'), '')).reason).toBe('ENOENT')
    expect(thrown(() => writeFilesAtomic([{ path: join(folder, 'c.ks'), text: '', was: 'old' }])).reason).toBe(
      'changed',
    )
    expect(readdirSync(folder).sort()).toEqual(['a.ks', 'b.ks'])
  })

  it('replaces all and leaves nothing else', () => {
    const folder = temporaryFolder({ 'a.ks': 'old' })
    writeFilesAtomic(['a.ks', 'b.ks'].map((name) => ({ path: join(folder, name), text: name })))
    expect(readdirSync(folder).sort()).toEqual(['a.ks', 'b.ks'])
    expect(readFileSync(join(folder, 'a.ks'), 'utf8')).toBe('a.ks')
  })

  it.skipIf(isWindows || !existsSync(built))('writes to /dev/stdout: a pipe, or a file that is appended to', () => {
    const folder = temporaryFolder({ log: 'first\n' })
    const script = `import { writeFileAtomic } from ${JSON.stringify(built)}; writeFileAtomic('/dev/stdout', 'text\\n')`
    const run = (command: string) =>
      spawnSync('sh', ['-c', command, 'sh', process.execPath, script], { cwd: folder, encoding: 'utf8' })
    expect(run('"$1" --input-type=module -e "$2" | cat')).toMatchObject({ stdout: 'text\n', stderr: '' })
    expect(run('"$1" --input-type=module -e "$2" >> log')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('first\ntext\n')
  })
})

describe('writeFolderAtomic', () => {
  const entries = [
    { path: 'plan.json', text: '{}\n' },
    { path: 'in/main.ks', text: 'text\n' },
  ]

  it('writes a folder and those above it', () => {
    const folder = temporaryFolder()
    writeFolderAtomic(join(folder, 'a/b/out'), entries)
    expect(readFileSync(join(folder, 'a/b/out/in/main.ks'), 'utf8')).toBe('text\n')
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['out'])
  })

  it('fills an empty folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'out'))
    writeFolderAtomic(join(folder, 'out/'), entries)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['in', 'plan.json'])
  })

  it.each([
    ['full', 'Unexpected folder'],
    ['file', 'Unexpected file'],
  ])('refuses what is there already: %s', (name, words) => {
    const folder = temporaryFolder({ 'full/x': 'old', file: 'old' })
    const error = thrown(() => writeFolderAtomic(join(folder, name), entries))
    expect(error.reason).toBe('not-empty')
    expect(error.message).toContain(words)
    expect(readdirSync(folder).sort()).toEqual(['file', 'full'])
    expect(readdirSync(join(folder, 'full'))).toEqual(['x'])
  })

  it('leaves nothing behind when an entry cannot be written', () => {
    const folder = temporaryFolder()
    const clash = [...entries, { path: 'in', text: 'a file in the place of a folder' }]
    thrown(() => writeFolderAtomic(join(folder, 'a/b/out'), clash))
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['../x', '/x', 'a/../../x', '.'])('takes no path outside the folder: %s', (path) => {
    const folder = temporaryFolder()
    expect(() => writeFolderAtomic(join(folder, 'out'), [{ path, text: '' }])).toThrow('expected one inside the folder')
    expect(readdirSync(folder)).toEqual([])
  })
})
