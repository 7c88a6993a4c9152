import { expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'

it('takes a text as UTF-8', () => {
  // FIPS 180-2, appendix B.1.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)))
})
