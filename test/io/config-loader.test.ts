import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigReadError, findConfig, readConfigFile, readConfigText } from '../../src/io/config-loader.ts'

describe('config-loader', () => {
  const root = mkdtempSync(join(tmpdir(), 'kickstart-toolkit-config-'))
  beforeAll(() => {
    mkdirSync(join(root, 'a/b'), { recursive: true })
    mkdirSync(join(root, 'folder/.ks.yaml'), { recursive: true })
    writeFileSync(join(root, '.ks.yaml'), 'release: F42\n')
    writeFileSync(join(root, 'a/.ks.yaml'), 'release: F41\n')
    writeFileSync(join(root, 'latin1.yaml'), Buffer.from([0x61, 0x3a, 0xe9]))
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('finds the nearest file upwards', () => {
    expect(findConfig('a/b', root)).toEqual({
      id: join(root, 'a/.ks.yaml'),
      path: 'a/.ks.yaml',
      text: 'release: F41\n',
    })
    expect(findConfig('.', root)?.text).toBe('release: F42\n')
  })

  it('names a file above the current folder as seen from there', () => {
    expect(findConfig('.', join(root, 'a/b'))?.path).toBe('../.ks.yaml')
  })

  it('searches on from a folder that does not exist', () => {
    expect(findConfig('a/none/deeper', root)?.path).toBe('a/.ks.yaml')
  })

  it('gives undefined for a named file that is not there', () => {
    expect(readConfigFile('none.yaml', root)).toBeUndefined()
    expect(readConfigText(join(root, '.ks.yaml/x'))).toBeUndefined()
  })

  it('refuses a folder and bytes that are not UTF-8', () => {
    expect(() => findConfig('folder', root)).toThrow(ConfigReadError)
    expect(() => readConfigFile('latin1.yaml', root)).toThrow(/Unexpected failure to read/)
  })
})
