import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { missingOptions } from '../../src/rewrite/missing-options.ts'
import type { RewriteRequest } from '../../src/rewrite/request.ts'
import { rewrite } from '../../src/rewrite/rewrite.ts'

const live: RewriteRequest = {
  target: 'koji-livemedia',
  arch: 'x86_64',
  buildTag: 'f42-build',
  repoId: 7,
  topurl: 'https://k/files',
}
const liveRepo = 'repo --name="koji-f42-build-7" --baseurl=https://k/files/repos/f42-build/7/x86_64'
const image: RewriteRequest = { ...live, target: 'koji-image', installTree: 'https://t/$arch/os' }
const imageRepo = liveRepo.replace('koji-f42-build-7', 'koji-override-0')
const imageUrl = 'url --url="https://t/x86_64/os"'

function rewritten(text: string, request: RewriteRequest): string {
  return rewrite(parse(text).file, request).text
}

function codes(request: RewriteRequest): string[] {
  return rewrite(parse('lang C\n').file, request).diagnostics.map(({ severity, code }) => `${severity} ${code}`)
}

describe('repositories', () => {
  it.each([
    ['stand where the first dropped line stood', 'a\nrepo --name=x\nb\nrepo --name=y\nc\n', `a\n${liveRepo}\nb\nc\n`],
    [
      'take a comment on the line with them, and leave those around it',
      '# 1\nrepo --name=x # 2\n# 3\n',
      `# 1\n${liveRepo}\n# 3\n`,
    ],
    ['follow the url line', 'lang C\nurl --url=u\nkeyboard us\n', `lang C\nurl --url=u\n${liveRepo}\nkeyboard us\n`],
    [
      'follow the last command before sections',
      '# x\nlang C\n\n%packages\n%end\n',
      `# x\nlang C\n${liveRepo}\n\n%packages\n%end\n`,
    ],
    ['stand before the first section', '# x\n%packages\n%end\n', `# x\n${liveRepo}\n%packages\n%end\n`],
    [
      'never stand in a section',
      '%post\nrepo --name=x\n%end\nlang C\n',
      `${liveRepo}\n%post\nrepo --name=x\n%end\nlang C\n`,
    ],
    ['follow comments', '# x\n', `# x\n${liveRepo}\n`],
    ['fill an empty file', '', `${liveRepo}\n`],
    ['follow CRLF', 'lang C\r\nrepo --name=x\r\nz\r\n', `lang C\r\n${liveRepo}\r\nz\r\n`],
    ['leave a last line without a line end', 'lang C\nrepo --name=x', `lang C\n${liveRepo}`],
    ['start a line of their own', 'lang C', `lang C\n${liveRepo}`],
    ['stay behind a byte order mark', '\uFEFF# x\n%packages\n%end\n', `\uFEFF# x\n${liveRepo}\n%packages\n%end\n`],
    ['replace refused lines too', 'repo --nonsense\n', `${liveRepo}\n`],
  ])('%s', (_, text, expected) => {
    expect(rewritten(text, live)).toBe(expected)
  })

  it('come from --repo in the order given, each once', () => {
    const text = rewritten('lang C\r\nrepo --name=x\r\n', { ...live, repos: ['b$arch', 'a', 'b$arch'] })
    expect(text).toBe(
      'lang C\r\nrepo --name="koji-override-0" --baseurl=b$arch\r\nrepo --name="koji-override-1" --baseurl=a\r\n',
    )
  })

  it('stay with --ksrepo, but not for images', () => {
    const text = 'url --url=u\nrepo --name=x\n'
    expect(rewritten(text, { ...live, ksrepo: true })).toBe(text)
    expect(rewritten(text, { ...image, ksrepo: true })).toBe(`${imageUrl}\n${imageRepo}\n`)
  })

  it.each(['koji-livecd', 'koji-appliance'] as const)('are those of live media for %s', (target) => {
    expect(rewritten('lang C\n', { ...live, target })).toBe(`lang C\n${liveRepo}\n`)
  })

  it('use the first word of topurl', () => {
    expect(rewritten('', { ...live, topurl: ' https://k/files  https://other' })).toBe(`${liveRepo}\n`)
  })

  it('read back whatever the URL holds', () => {
    const value = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((url) => !/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(url))
    fc.assert(
      fc.property(value, (url) => {
        const text = rewritten('', { ...live, repos: [url], installTree: url })
        const { commands, diagnostics } = check(parse(text).file)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(commands.map(({ options }) => options)).toEqual([{ url }, { name: 'koji-override-0', baseurl: url }])
      }),
    )
  })
})

describe('install tree', () => {
  it.each([
    ['keeps other options', 'url --proxy=p --url=u # c', 'url --proxy=p --url="https://t/x86_64/os" # c'],
    ['replaces a mirror list', 'url --mirrorlist=m --proxy=p', `${imageUrl} --proxy=p`],
    ['replaces a metalink in two words', 'url --proxy p --metalink m', 'url --proxy p --url="https://t/x86_64/os"'],
    ['knows abbreviations', 'url --proxy p --mir=m', 'url --proxy p --url="https://t/x86_64/os"'],
    ['knows repeats', 'url --mirrorlist=a  --mirrorlist=b --proxy=p', `${imageUrl} --proxy=p`],
    [
      'does not take a value for an option',
      'url --proxy "--url x" --url=u',
      'url --proxy "--url x" --url="https://t/x86_64/os"',
    ],
    ['stays when it is the same', 'url --url=https://t/x86_64/os', 'url --url=https://t/x86_64/os'],
    ['takes --noverifyssl away', 'url --url=u  --noverifyssl --proxy=p', `${imageUrl} --proxy=p`],
    ['is added to a line without one', 'url', imageUrl],
  ])('%s', (_, line, expected) => {
    expect(rewritten(`${line}\n`, image)).toBe(`${expected}\n${imageRepo}\n`)
  })

  it('is added before the repositories where there is no url line', () => {
    expect(rewritten('nfs --server=s --dir=d\n', image)).toBe(`nfs --server=s --dir=d\n${imageUrl}\n${imageRepo}\n`)
    expect(rewritten('repo --name=x\nlang C\n', image)).toBe(`${imageUrl}\n${imageRepo}\nlang C\n`)
  })

  it('changes the last of several lines, which is the one that counts', () => {
    const text = 'url --url=a --noverifyssl\nurl --mirrorlist=b --noverifyssl\n'
    expect(rewritten(text, image)).toBe(`url --url=a --noverifyssl\n${imageUrl}\n${imageRepo}\n`)
  })

  it('is left alone for live media when none is given', () => {
    expect(rewritten('url --url=u --noverifyssl\n', live)).toBe(`url --url=u --noverifyssl\n${liveRepo}\n`)
  })

  it('is taken verbatim for live media, with the verification as it was', () => {
    expect(rewritten('url --url=u --noverifyssl\n', { ...live, installTree: 't/$arch' })).toBe(
      `url --url="t/$arch" --noverifyssl\n${liveRepo}\n`,
    )
  })

  it('takes --noverifyssl where the release has it', () => {
    const request = { ...image, noVerifySsl: true }
    expect(rewritten('url --url=u # c\n', request)).toBe(`${imageUrl} --noverifyssl # c\n${imageRepo} --noverifyssl\n`)
    expect(rewritten('lang C', request)).toBe(`lang C\n${imageUrl} --noverifyssl\n${imageRepo} --noverifyssl`)
    expect(rewritten('lang C\n', { ...request, release: 'RHEL5' })).toBe(`lang C\n${imageUrl}\n${imageRepo}\n`)
  })
})

describe('requests', () => {
  it('names what is missing', () => {
    expect(missingOptions({ target: 'koji-livemedia' })).toEqual([
      '--arch',
      '--repo (or --build-tag, --repo-id and --topurl)',
    ])
    expect(missingOptions({ target: 'koji-image', arch: 'x', buildTag: 't', topurl: ' ' })).toEqual([
      '--repo-id',
      '--topurl',
      '--install-tree',
    ])
    expect(missingOptions({ target: 'koji-livemedia', arch: 'x', ksrepo: true })).toEqual([])
    expect(missingOptions({ target: 'koji-image', arch: 'x', ksrepo: true, installTree: 't' })).toHaveLength(1)
    expect(missingOptions({ target: 'koji-livecd', arch: 'x', buildTag: 't', repoId: 0, topurl: 'u' })).toEqual([])
  })

  it('leaves the text alone when something is missing', () => {
    const text = 'repo --name=x\n'
    const result = rewrite(parse(text).file, { target: 'koji-image', arch: '' })
    expect(result.text).toBe(text)
    expect(result.edits).toEqual([])
    expect(result.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('build/missing-option'))
  })

  it.each([
    [{ ...live, repos: ['a\nb'] }, ['error build/unusable-option']],
    [{ ...live, repos: [''] }, ['error build/unusable-option']],
    [{ ...live, repos: ['http://x/$arch/'] }, ['warning build/arch-variable']],
    [{ ...live, installTree: 'http://x/$arch/' }, ['warning build/arch-variable']],
    [{ ...live, noVerifySsl: true }, ['warning build/ignored-option']],
    [{ ...live, ksrepo: true, repos: ['u'] }, ['warning build/ignored-option']],
    [{ ...image, ksrepo: true }, ['warning build/ignored-option']],
    [{ ...image, noVerifySsl: true }, ['info build/noverifyssl']],
    [image, []],
  ] as const)('%j is told %j', (request, expected) => {
    expect(codes(request)).toEqual(expected)
  })
})

describe('everything else', () => {
  const line = fc.constantFrom(
    'repo --name=x --baseurl=http://u/',
    'repo --name "y" --mirrorlist=m # c',
    'url --url=u',
    '  url --mirrorlist "m" --noverifyssl # why',
    'lang C',
    '# repo --name=no',
    '',
    '%packages',
    '%post',
    '%end',
    '@core # x',
    '%include /tmp/x',
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 12 })
    .map((lines) => lines.map(([words, end]) => words + end).join(''))
  const anyText = fc.oneof(
    text,
    text.map((whole) => whole.slice(0, -1)),
    fc.string({ unit: 'binary' }),
  )
  const request = fc.constantFrom(
    live,
    image,
    { ...image, noVerifySsl: true },
    { ...live, installTree: 't', repos: ['a', 'b c'] },
  )

  it('stays byte for byte', () => {
    fc.assert(
      fc.property(anyText, request, (source, one) => {
        const { edits, text: result } = rewrite(parse(source).file, one)
        let from = 0
        let out = 0
        for (const { span, text: inserted } of edits) {
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(result.slice(out, out + span.start - from)).toBe(source.slice(from, span.start))
          out += span.start - from + inserted.length
          from = span.end
        }
        expect(result.slice(out)).toBe(source.slice(from))
      }),
    )
  })

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyText, request, (source, one) => {
        const { text: once } = rewrite(parse(source).file, one)
        expect(rewrite(parse(once).file, one).edits).toEqual([])
      }),
    )
  })
})
