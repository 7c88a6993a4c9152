import { describe, expect, it } from 'vitest'
import { modeAfter, nextLost, nextSpecial, type ScanMode, type SpecialLine } from '../../grammar/syntax/scanner.ts'

function scan(text: string, mode: ScanMode = 'commands'): SpecialLine[] {
  const lines: SpecialLine[] = []
  let now = mode
  for (let line = nextSpecial(text, 0, now); line; line = nextSpecial(text, line.lineEnd, now)) {
    lines.push(line)
    now = modeAfter(line, now)
  }
  return lines
}

const names = (text: string, mode?: ScanMode) => scan(text, mode).map((line) => `${line.kind} ${line.name}`)

describe('nextSpecial among commands', () => {
  it.each<[text: string, found: string[]]>([
    ['', []],
    ['lang en_US\n', []],
    ['%packages\n', ['section %packages']],
    ['lang x\n \t%pre-install --log=x\n', ['section %pre-install']],
    ['"%packages" --x\n', ['section %packages']],
    ['%pac"kages"\n', ['section %packages']],
    ['\\%post\n', ['section %post']],
    [`''%post\n`, ['section %post']],
    ['%post#comment\n', ['section %post']],
    ["'%include' x\n", ['include %include']],
    ['%ksappend x\n', ['ksappend %ksappend']],
    ['%end\n', ['end %end']],
    ['lang x %post\n', []],
    ['# %post\n', []],
    ['"%post\n%pre\n', ['section %pre']],
    ['\u00a0%post\n', []],
    ['%POST\n', []],
    ['\ufeff%include x\n', ['include %include']],
    ['text\n\ufeff%include x\n', []],
    ['a\r%post\rb\f%end\u2028%pre\n', ['section %post', 'end %end', 'section %pre']],
  ])('in %j', (text, found) => {
    expect(names(text)).toEqual(found)
  })
})

describe('nextSpecial in a section', () => {
  it.each<[text: string, found: string[]]>([
    ['foo\n%end\n', ['end %end']],
    ['\t %end \u3000\n', ['end %end']],
    ['\t \u3000%end \n', []],
    ['%end#x\n%endfoo\n%END\n%"end"\n%foo\n', []],
    ['%end\u00a0x\n', []],
    ['"%end"\n\\%end\n', []],
    ['%include a\n%ksappend b\n%end\n', ['include %include', 'ksappend %ksappend', 'end %end']],
    ['cat <<EOF\n  %pre\nEOF\n', ['section %pre']],
    ['echo %end\n', []],
  ])('in %j', (text, found) => {
    expect(names(text, '%post')).toEqual(found)
  })
})

describe('an unknown name among commands', () => {
  it.each<[text: string, found: string[]]>([
    ['%foo\nbar\n%end\n', ['section %foo', 'end %end']],
    ['%foo\n%bar\nx\n%end\n', ['section %foo', 'end %end']],
    ['%foo\nlang x\n', []],
    ['%foo\n%packages\n%end\n', ['section %packages', 'end %end']],
    ['%foo\n%include x\n%end\n', ['include %include', 'end %end']],
    ['%foo\n"%post"\n%end\n', ['section %post', 'end %end']],
  ])('starts a section only if %%end comes next: %j', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  it('is told from a known one', () => {
    expect(scan('%foo\n%end\n')[0]!.known).toBe(false)
    expect(scan('%addon\n%end\n')[0]!.known).toBe(true)
  })
})

it('gives the offsets of line and word', () => {
  expect(nextSpecial('lang x\r\n  "%post" --x\r\necho\n', 0, 'commands')).toEqual({
    kind: 'section',
    lineStart: 8,
    lineEnd: 23,
    wordStart: 10,
    wordEnd: 17,
    name: '%post',
    known: true,
  })
  expect(nextSpecial('a\n%end', 2, '%post')).toMatchObject({ lineStart: 2, wordEnd: 6, lineEnd: 6 })
})

describe('modeAfter', () => {
  it('follows headers and %end, and nothing else', () => {
    const [section, end, include] = scan('%foo bar\n%end\n%include x\n')
    expect(modeAfter(section!, 'commands')).toBe('%foo')
    expect(modeAfter(end!, '%foo')).toBe('commands')
    expect(modeAfter(include!, '%post')).toBe('%post')
  })
})

/** Each call walks on from the one before, so a search that goes too far ahead shows here. */
it.each([
  '%%%\n',
  '%foo\n%include x\n',
  '%foo\n"%include" x\n',
  '%foo\n\u00a0%end\n"%post"\n%end\n',
  '"%foo\n',
  ' \t%',
])(
  'takes time in proportion for %j, repeated',
  (piece) => {
    expect(scan(piece.repeat(2e6 / piece.length)).length).toBeLessThan(2e6)
  },
  20_000,
)

describe('nextLost', () => {
  it.each<[text: string, lost: string | undefined]>([
    ['a\n\u00a0%end\nb\n', '\u00a0%end\n'],
    ['a\n%include\x1f x\n', '%include\x1f x\n'],
    [' \u3000 %post', ' \u3000 %post'],
    ['\t%end\n', undefined],
    ['\u00a0%foo\n\u00a0%ksappend x\n', undefined],
    ['a\u00a0%end\n', undefined],
  ])('in %j', (text, lost) => {
    const line = nextLost(text, 0, text.length)
    expect(line && text.slice(line.lineStart, line.lineEnd)).toBe(lost)
  })
})
