import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, firstInvalidByte, readText } from '../../src/io/read-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const isRoot = process.getuid?.() === 0

describe('readText', () => {
  it('keeps every character, the byte order mark too', () => {
    const folder = temporaryFolder({ 'a.ks': '\uFEFFlang C\r\n\u{1f600}\n' })
    expect(readText(join(folder, 'a.ks'))).toEqual({ ok: true, text: '\uFEFFlang C\r\n\u{1f600}\n' })
  })

  it.each([
    ['gone.ks', 'missing', undefined],
    ['a.ks/b.ks', 'missing', undefined],
    ['folder', 'not-a-file', 'a folder'],
    ['latin1.ks', 'not-utf8', 'byte 5 is 0xe9'],
    ['cut.ks', 'not-utf8', 'byte 1 is 0xe2'],
    ['elf', 'binary', 'byte 3 is NUL'],
    ['wide.ks', 'binary', 'UTF-16'],
    ['large.ks', 'too-large', '2000 bytes, at most 1000'],
    ['ring.ks', 'unreadable', 'too many symbolic links'],
  ])('says why %s cannot be read', (name, reason, detail) => {
    const folder = temporaryFolder({
      'a.ks': 'text\n',
      'folder/x': '',
      'latin1.ks': Buffer.from('# caf\xe9\n', 'latin1'),
      'cut.ks': Buffer.from([0x61, 0xe2, 0x82]),
      elf: Buffer.from('ELF\0\0', 'latin1'),
      'wide.ks': Buffer.from('\uFEFFtext\n', 'utf16le'),
      'large.ks': '#'.repeat(2000),
    })
    symlinkSync('ring.ks', join(folder, 'ring.ks'))
    expect(readText(join(folder, name), { maxBytes: 1000 })).toEqual({
      ok: false,
      reason,
      ...(detail !== undefined && { detail }),
    })
  })

  it.skipIf(isRoot)('says that a file may not be read', () => {
    const folder = temporaryFolder({ 'a.ks': 'text\n' })
    chmodSync(join(folder, 'a.ks'), 0)
    expect(readText(join(folder, 'a.ks'))).toEqual({ ok: false, reason: 'permission' })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(readText(join(folder, 'pipe'))).toEqual({ ok: false, reason: 'not-a-file' })
  })

  it.skipIf(process.platform === 'win32')('takes no device for a file', () => {
    expect(readText('/dev/zero')).toEqual({ ok: false, reason: 'not-a-file' })
  })
})

describe('decodeText', () => {
  it('leaves a NUL far inside a text to the parser', () => {
    const text = `${'#'.repeat(9000)}\0\n`
    expect(decodeText(Buffer.from(text))).toEqual({ ok: true, text })
  })
})

describe('firstInvalidByte', () => {
  it.each([
    ['ascii', [0x61], -1],
    ['two, three and four bytes', [...Buffer.from('é€\u{1f600}')], -1],
    ['the last character', [0xf4, 0x8f, 0xbf, 0xbf], -1],
    ['a continuation alone', [0x61, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong three', [0xe0, 0x9f, 0xbf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['above U+10FFFF', [0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    ['a lead that is none', [0xff], 0],
    ['an end too early', [0x61, 0x62, 0xf0, 0x9f, 0x98], 2],
  ])('%s', (_, bytes, at) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(at)
  })

  it('agrees with the strict decoder on any bytes', () => {
    const byte = fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff }))
    const anyBytes = fc.oneof(
      fc.array(byte, { maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => [...Buffer.from(text)]),
    )
    fc.assert(
      fc.property(anyBytes, (numbers) => {
        const bytes = Uint8Array.from(numbers)
        const decodes = (part: Uint8Array) => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(part)
            return true
          } catch {
            return false
          }
        }
        const at = firstInvalidByte(bytes)
        expect(at < 0).toBe(decodes(bytes))
        if (at >= 0) expect(decodes(bytes.subarray(0, at))).toBe(true)
      }),
    )
  })
})
