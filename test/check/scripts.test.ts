import { describe, expect, test } from 'vitest'
import { devel } from '../../grammar/releases.ts'
import { checkSections } from '../../src/check/sections.ts'
import { parse } from '../../src/parse/parse.ts'

function scripts(text: string) {
  return checkSections(parse(text).file, devel).scripts
}

describe('scripts', () => {
  test('have the values of their header, or those they start with', () => {
    const [plain, full, pre] = scripts(
      '%post\na\n%end\n%post --interpreter=/bin/bash --nochroot --log=/x --erroronfail\nb\n%end\n%pre\nc\n%end\n',
    )
    expect(plain).toMatchObject({ kind: 'post', interpreter: '/bin/sh', chroot: true, errorOnFail: false })
    expect(plain).not.toHaveProperty('log')
    expect(full).toMatchObject({ interpreter: '/bin/bash', chroot: false, log: '/x', errorOnFail: true })
    expect(pre).toMatchObject({ kind: 'pre', chroot: false })
  })

  test.each([
    ['an empty interpreter is the shell', '%pre --interpreter=\nx\n%end\n'],
    ['a wrong header counts for nothing', '%pre --interpreter=/bin/bash --nonsense\nx\n%end\n'],
  ])('%s', (_what, text) => {
    expect(scripts(text)).toMatchObject([{ interpreter: '/bin/sh', body: 'x\n' }])
  })

  test('stand in the order of the file, blank ones left out', () => {
    const text = '%post\na\n%end\n%pre\n\n \n%end\n%onerror\nb\n%end\n%pre-install\nc\n%end\n%traceback\nd\n%end\n'
    expect(scripts(text).map(({ kind }) => kind)).toEqual(['post', 'onerror', 'pre-install', 'traceback'])
  })

  test('lose the lines that the reference drops', () => {
    const text = '%post\na\n\u00a0%end\nb\n%include\u00a0/x\n%end\n'
    expect(scripts(text)).toMatchObject([{ body: 'a\nb\n' }])
  })

  test.each(['\n', '\r\n'])('keep their body word for word (line end %j)', (eol) => {
    const body = ['#!/bin/sh', '', '  # indented', "echo it's \\", 'x', ''].join(eol)
    const text = `lang en_US${eol}%post --log=/x # why${eol}${body}%end${eol}`
    const [script] = scripts(text)
    expect(script!.body).toBe(body)
    expect(text.slice(script!.bodyStart)).toBe(`${body}%end${eol}`)
  })

  test('leave out lines that name a text to include', () => {
    expect(scripts('%post\na\n%include /tmp/x\nb\n%end\n')).toMatchObject([{ body: 'a\nb\n' }])
  })
})
