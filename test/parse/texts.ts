import fc from 'fast-check'

/** Pieces that parsers stumble over: every line end and blank of Python, quotes, escapes, section words, odd units. */
const pieces = [
  'lang en_US',
  'repo --name=a --baseurl="http://example.com/a b"',
  'text',
  '%packages',
  '%packages --default',
  '%post',
  '%pre --log=/tmp/x',
  '%addon org',
  '%certificate',
  '%end',
  '%endfoo',
  '%end#x',
  '%include a.ks',
  '%include',
  '%ksappend b.ks',
  '%foo',
  '%%%',
  '"%packages"',
  '%pac"kages"',
  '\\%post',
  "'%include'",
  '@core',
  '-vim',
  'foo # bar',
  '# comment',
  "# it's",
  '"',
  "'",
  '""',
  '\\',
  '#',
  ' ',
  '\t',
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '\x1c',
  '\x1f',
  '\x85',
  '\u2028',
  '\xa0',
  '\u3000',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  '😀',
]

/** Texts made of kickstart pieces in any order. */
export const shapedText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''))

/** Any UTF-16 text, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(unit),
  maxLength: 60,
})

export const texts: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: shapedText }, anyText)

function unit(code: number): string {
  return String.fromCharCode(code)
}
