import { expect, it } from 'vitest'
import { findVersion } from '../../src/ast/version-comment.ts'
import { parse } from '../../src/parse/parse.ts'

it.each<[text: string, value: string | undefined]>([
  ['#version=F42\n#version=F43\n', 'F42'],
  ['text\r\n#version=RHEL9 \t\r\n', 'RHEL9'],
  ['%post\n#version=DEVEL\n%end\n', 'DEVEL'],
  ['#version= F42\n', ' F42'],
  [' #version=F42\n# version=F42\n#Version=F42\n', undefined],
  ['x #version=F42\n#version=F41', 'F41'],
])('the version comment of %j', (text, value) => {
  const found = findVersion(parse(text).file)
  expect(found?.value).toBe(value)
  if (found) expect(text.slice(found.span.start, found.span.end)).toBe(value)
})
