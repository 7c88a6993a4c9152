import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as text from '../../src/source/python-text.ts'

const units = Array.from({ length: 0x10000 }, (_, unit) => unit)

describe('isPythonSpace and isLineEnd', () => {
  const python = spawnSync('python3', ['--version'])
  const noPython = python.status !== 0
  if (noPython) console.warn('skipped: no python3 to compare characters with')

  it.skipIf(noPython)('are what Python says', () => {
    const program = [
      'import json',
      'units = range(0x10000)',
      'spaces = [u for u in units if chr(u).isspace()]',
      'ends = [u for u in units if len((chr(u) + "a").splitlines()) == 2]',
      'print(json.dumps([spaces, ends]))',
    ].join('\n')
    const { stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' })
    expect([units.filter(text.isPythonSpace), units.filter(text.isLineEnd)]).toEqual(JSON.parse(stdout))
  })

  it('differ from what JavaScript calls whitespace', () => {
    const differ = units.filter((unit) => text.isPythonSpace(unit) !== /\s/.test(String.fromCharCode(unit)))
    expect(differ).toEqual([0x1c, 0x1d, 0x1e, 0x1f, 0x85, 0xfeff])
  })
})

it('lines end once at CRLF and twice at LFCR', () => {
  expect(text.skipLineEnd('a\r\nb', 1)).toBe(3)
  expect(text.skipLineEnd('a\n\rb', 1)).toBe(2)
  expect(text.skipLineEnd('ab', 1)).toBe(1)
  expect(text.skipLineEnd('a', 1)).toBe(1)
  expect(text.findLineEnd('ab\u2028c', 0)).toBe(2)
})

it('strips as Python does', () => {
  const line = '\xa0 a b\x1f\t'
  const start = text.skipPythonSpace(line, 0)
  expect(line.slice(start, text.trimPythonSpaceEnd(line, start, line.length))).toBe('a b')
  expect(text.skipLineSpace(' \n', 0)).toBe(1)
})
