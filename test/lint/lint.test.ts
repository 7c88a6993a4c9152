import { afterEach, describe, expect, test, vi } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintOptions } from '../../src/lint/lint-result.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { RuleMisuseError } from '../../src/lint/run-rules.ts'
import { UnknownTargetError } from '../../src/lint/targets.ts'
import { parse } from '../../src/parse/parse.ts'
import { lintText, of } from './support/lint-text.ts'

const codes = (text: string, options?: LintOptions) =>
  lint(parse(text).file, options).diagnostics.map(({ code, severity }) => `${severity} ${code}`)

describe('lint', () => {
  test('puts parsing, check and rules together, sorted by place', () => {
    const { diagnostics } = lintText('rootpw hunter2\nbogus\nlang "x\nautopart\n', { release: 'F42' })
    const told = diagnostics.map(({ code }) => code).filter((code) => /^(?:check|parse|security)\//.test(code))
    expect(told).toEqual(['security/plaintext-password', 'check/unknown-command', 'parse/unclosed-quote'])
  })

  test('an empty file is a warning and a fragment; so is one with blanks only', () => {
    for (const text of ['', '\n \n', '\uFEFF\n']) {
      const found = codes(text, { for: ['koji-image'] }).filter((one) => !one.includes('byte-order-mark'))
      expect(found).toEqual(['warning check/empty-file'])
    }
    expect(of('check/empty-file', lintText('# nothing\n'))).toEqual([])
  })

  test('an unknown target is an error with suggestions', () => {
    const run = () => lintText('', { for: ['koji-imgae'] })
    expect(run).toThrow(UnknownTargetError)
    expect(run).toThrow('Unknown target "koji-imgae", did you mean koji-image')
    expect(() => lintText('', { for: ['zzz'] })).toThrow('anaconda or koji-image or koji-livemedia')
  })

  describe('the release', () => {
    test.each<[string, LintOptions, string, string]>([
      ['#version=F30\n', { release: 'RHEL9' }, 'RHEL9', 'option'],
      ['#version=F30\n', { release: 'RHEL9', releaseFrom: 'config' }, 'RHEL9', 'config'],
      ['#version=F30\n#version=F31\n', {}, 'F30', 'version-comment'],
      ['#version=DEVEL\n', {}, 'F45', 'default'],
      ['#version=bogus\n', {}, 'F45', 'default'],
      [' #version=F30\n', {}, 'F45', 'default'],
      ['%post\n#version=F30\n%end\n', {}, 'F45', 'default'],
    ])('%j %j is %s by %s', (text, options, release, releaseFrom) => {
      expect(lintText(text, options)).toMatchObject({ release, releaseFrom })
    })
  })

  describe('a fragment', () => {
    test.each<[string, LintOptions, boolean]>([
      ['autopart\n', {}, true],
      ['%packages\n%end\n', {}, true],
      ['%packages\nvim\n-nano\n%end\n', {}, true],
      ['lang en_US.UTF-8\n%packages\n-nano\n%end\n', {}, true],
      ['# saves space\n%packages\n-nano\n-@fonts\n%end\n', {}, false],
      ['url --url=http://e/\nlang en_US.UTF-8\n', {}, true],
      ['url --url=http://e/\nrepo --name=a --baseurl=http://e/\n', {}, false],
      ['repo --name=a --baseurl=http://e/\n', {}, false],
      ['rootpw --lock\n', {}, false],
      ['rootpw --lock\n', { topLevel: true }, true],
      ['autopart\n', { topLevel: false }, false],
      ['autopart\n', { facts: { includers: ['a.ks'] } }, false],
      ['autopart\n%packages\n%end\nrootpw --lock\n', { facts: { includers: ['a.ks'] } }, false],
      ['autopart\n%packages\n%end\nlang C.UTF-8\nrootpw --lock\nreboot\n', { facts: { includers: ['a.ks'] } }, true],
      ['autopart\n', { facts: { includers: [] } }, true],
      ['autopart\n', { facts: { includers: ['a.ks'] }, topLevel: true }, true],
    ])('%j with %j is top-level: %s', (text, options, topLevel) => {
      expect(lint(parse(text).file, options).topLevel).toBe(topLevel)
    })

    test('is not told that something is missing, but what is wrong with what it has', () => {
      const found = codes('rootpw $6$a$b\n', { for: ['koji-image'], release: 'F42' })
      expect(found).toEqual(['warning login/hash-as-password'])
    })
  })

  describe('with an include left', () => {
    const missing = (text: string) =>
      lintText(text, { for: ['koji-image'], release: 'F42', rules: { 'koji/no-include': 'off' } })
        .diagnostics.filter(({ message }) => message.startsWith('Expected'))
        .map(({ code }) => code)

    test('nothing is said to be missing: it may be in there', () => {
      expect(missing('%include base.ks\n%packages\n%end\n')).toEqual([])
    })

    test('one that could not be followed is an error already; one that %pre makes is not', async () => {
      const loader = memoryLoader({ 'main.ks': 'autopart\n%include gone.ks\n%include /tmp/part.ks\n' })
      const { file } = await flatten('main.ks', { loader })
      const { diagnostics } = lint(file, { for: ['koji-livemedia'], release: 'F42' })
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect(errors.map(({ code, span }) => `${code} ${span.start}`)).toEqual([
        'include/missing 18',
        'koji/no-include 35',
      ])
    })

    test('of what %pre makes, Koji knows nothing', () => {
      expect(missing('%include /tmp/part.ks\n%packages\n%end\n')).toEqual([
        'koji/require-clearpart',
        'koji/require-locked-root',
        'koji/require-reboot',
        'koji/require-zerombr',
        'koji/network-dhcp',
        'koji/ssh-enabled',
      ])
    })
  })

  describe('severities', () => {
    const text = 'url --url=http://e/\nautopart\n'
    test('configuration wins over the target, which wins over the rule', () => {
      const level = (options: LintOptions) => of('koji/no-url', lintText(text, options)).map(({ severity }) => severity)
      expect(level({ for: ['koji-image'] })).toEqual(['error'])
      expect(level({ for: ['koji-livemedia'] })).toEqual(['info'])
      expect(level({})).toEqual([])
      expect(level({ rules: { 'koji/no-url': 'warning' } })).toEqual(['warning'])
      expect(level({ for: ['koji-image'], rules: { 'koji/no-url': 'off' } })).toEqual([])
    })

    test('of several targets the heavier one is told, once', () => {
      const found = of('koji/no-url', lintText(text, { for: ['koji-livemedia', 'koji-image'] }))
      expect(found.map(({ severity }) => severity)).toContain('error')
      expect(new Set(found.map(({ message, span }) => `${message} ${span.start}`)).size).toBe(found.length)
    })

    test('configuration speaks about the stages too', () => {
      expect(codes('bogus\n', { rules: { 'check/unknown-command': 'off' } })).toEqual([])
      expect(codes('bogus\n', { rules: { 'check/unknown-command': 'info' } })).toEqual(['info check/unknown-command'])
    })

    test('a finding that differs by facts gives way to the configuration', () => {
      const crlf = (options: LintOptions) =>
        of('text/crlf', lintText('reboot\r\n', options)).map(({ severity }) => severity)
      expect(crlf({})).toEqual(['info'])
      expect(crlf({ rules: { 'text/crlf': 'error' } })).toEqual(['error'])
    })
  })

  describe('disable comments', () => {
    const rule = 'login/hash-as-password'
    const hash = 'rootpw $6$salt$hash\n'
    test.each([
      ['the next line', `# ks-disable-next-line ${rule} -- why\n${hash}`, 0, 0],
      ['only the next line', `# ks-disable-next-line ${rule} -- why\n\n${hash}`, 1, 1],
      ['the line behind several', `# ks-disable-next-line ${rule}\n# ks-disable-next-line text/crlf\n${hash}`, 0, 1],
      ['without a reason, and with CRLF', `# ks-disable-next-line ${rule}\r\n${hash}`, 0, 0],
      [
        'before a section',
        '# ks-disable-next-line scripts/unknown-interpreter\n%post --interpreter=/usr/bin/nope\nx\n%end\n',
        0,
        0,
      ],
      ['in %packages', '%packages\n# ks-disable-next-line check/bad-package\n-\n%end\n', 0, 0],
      [
        'in a script',
        '%post\n  # ks-disable-next-line scripts/systemctl-start -- x\n  systemctl start a\n%end\n',
        0,
        0,
      ],
      ['several rules', `#ks-disable-next-line text/crlf, ${rule}\n${hash}`, 0, 1],
      ['the file, from anywhere', `${hash}# ks-disable-file ${rule}\n`, 0, 0],
      ['not behind a command', `${hash}reboot # ks-disable-file ${rule}\n`, 1, 1],
      ['a finding of check', '# ks-disable-next-line check/unknown-command\nbogus\n', 0, 0],
      ['not a rule that is off here', `# ks-disable-file koji/no-url\n`, 0, 0],
    ])('silence %s', (_, text, findings, unused) => {
      const result = lintText(text)
      expect(of(rule, result)).toHaveLength(findings)
      expect(of('check/unknown-command', result)).toEqual([])
      expect(of('style/unused-disable', result)).toHaveLength(unused)
    })

    test.each([
      ['# ks-disable-file ‹no/such›\n', 'Unexpected rule "no/such", expected a known rule', undefined],
      ['# ks-disable-file ‹chekc/unknown-option›\n', 'Unexpected rule "chekc/unknown-option"', 'check/unknown-option'],
      ['# ks-disable-file ‹hash-as-password›\n', 'Unexpected rule "hash-as-password"', rule],
      ['# ‹ks-disable-line› text/crlf\n', 'expected ks-disable-next-line or ks-disable-file', undefined],
      ['# ‹ks-disable› text/crlf\n', 'expected ks-disable-next-line or ks-disable-file', undefined],
      ['# ‹ks-disable-file›\n', 'Expected a rule behind "ks-disable-file", found none', undefined],
      ['# ‹ks-disable-next-line› -- because\n', 'Expected a rule behind "ks-disable-next-line"', undefined],
      ['reboot # ‹ks-disable-next-line› text/crlf\n', 'expected a line of its own', undefined],
      ['%packages\nbash # ‹ks-disable-file› text/crlf\n%end\n', 'expected a line of its own', undefined],
      ['# ks-disable-file ‹text/crlf›\n', 'Unexpected disabling of "text/crlf", expected a finding of it', undefined],
      ['# ks-disable-file ‹parse/binary›\n', 'Unexpected disabling of "parse/binary"', undefined],
    ])('tell why they silence nothing: %s', (marked, message, meant) => {
      const text = marked.replace(/[‹›]/g, '')
      const found = of('style/unused-disable', lintText(text))
      const at = marked.indexOf('‹')
      expect(found.map(({ span }) => [span.start, span.end])).toEqual([[at, marked.indexOf('›') - 1]])
      expect(found[0]!.message).toContain(message)
      if (message.startsWith('Unexpected rule')) expect(found[0]!.hint).toBe(meant && `did you mean ${meant}?`)
    })

    test.each([
      '# the ks-disable-file comment\n',
      '# ks-disable comments are fine\n',
      '# ks-disabled text/crlf\n',
      '%post\necho x # ks-disable-file text/crlf\n%end\n',
    ])('are not what only looks like one: %j', (text) => {
      expect(of('style/unused-disable', lintText(text))).toEqual([])
    })

    const secret = 'security/private-key'
    test.each([
      ['no line outside', `%post\ncat > /etc/x <<EOF\n# ks-disable-file ${rule}\nEOF\n%end\n${hash}`, rule, 1],
      [
        'its text',
        `%post\ncat > /x <<EOF\n# ks-disable-file ${secret}\n${hash}-----BEGIN PRIVATE KEY-----\nEOF\n%end\n`,
        secret,
        0,
      ],
      [
        'its next line',
        `%post\ncat > /x <<EOF\n# ks-disable-next-line ${secret}\n-----BEGIN PRIVATE KEY-----\nEOF\n%end\n`,
        secret,
        0,
      ],
      ['not without it', `%post\ncat > /x <<EOF\n-----BEGIN PRIVATE KEY-----\nEOF\n%end\n`, secret, 1],
    ])('in a here-document silence %s', (_, text, code, count) => {
      const result = lintText(text)
      expect(of(code, result)).toHaveLength(count)
      expect(of('style/unused-disable', result)).toEqual([])
    })

    test.each(['ks-disable-file no/such', 'ks-disable-next-line', 'ks-disable-lines text/crlf'])(
      'in a here-document are for who reads what it writes: %s',
      (comment) => {
        const text = `%pre\ncat > /tmp/part.ks <<EOF\n# ${comment}\nEOF\n%end\n`
        expect(of('style/unused-disable', lintText(text))).toEqual([])
      },
    )

    test('of a generated kickstart are about that kickstart', async () => {
      const made = `%pre\ncat > /tmp/part.ks <<EOF\n# ks-disable-file ${rule}\n${hash}EOF\n%end\n%include /tmp/part.ks\n`
      const loader = memoryLoader({ 'in.ks': made, 'out.ks': made + hash })
      for (const [path, count] of [
        ['in.ks', 0],
        ['out.ks', 1],
      ] as const) {
        const { file } = await flatten(path, { loader })
        expect(of(rule, lint(file))).toHaveLength(count)
      }
    })

    test('of a code that the configuration silences are left alone', () => {
      const options = { rules: { 'check/unknown-command': 'off' } } as const
      expect(of('style/unused-disable', lintText('# ks-disable-file check/unknown-command\n', options))).toEqual([])
    })

    test('an unused one can itself be disabled', () => {
      const text = '# ks-disable-file style/unused-disable\n# ks-disable-next-line text/crlf\nreboot\n'
      expect(of('style/unused-disable', lintText(text))).toEqual([])
    })

    test('are about their own file in a flattened text', async () => {
      const loader = memoryLoader({
        'main.ks': '# ks-disable-file login/hash-as-password\n%include part.ks\nrootpw $6$a$b\n',
        'part.ks': 'rootpw $6$salt$hash\n',
      })
      const { file } = await flatten('main.ks', { loader })
      const found = of('login/hash-as-password', lint(file, { topLevel: true }))
      expect(found.map(({ span }) => span.source)).toEqual(['part.ks'])
    })
  })

  describe('in a flattened text', () => {
    const loader = memoryLoader({
      'main.ks': '# a tree\n%include base.ks\nlang en_US.UTF-8\n\n%packages\n%end\n',
      'base.ks': '%include pw.ks\nautopart\n%packages\nvim\n%end\n',
      'pw.ks': 'rootpw $6$salt$hash\n',
    })

    test('findings lie in real files, with the chain of includes and the fix where the line is', async () => {
      const { file } = await flatten('main.ks', { loader })
      const [found] = of('login/hash-as-password', lint(file))
      expect(found).toMatchObject({
        span: { source: 'pw.ks', start: 7, end: 19 },
        related: [{ span: { source: 'base.ks' } }, { span: { source: 'main.ks' } }],
        fix: { edits: [{ span: { source: 'pw.ks', start: 6, end: 6 }, text: ' --iscrypted' }] },
      })
    })

    test('what is missing is anchored in the top-level file, and added there', async () => {
      const { file } = await flatten('main.ks', { loader })
      const [found] = of('koji/require-reboot', lint(file, { for: ['koji-image'] }))
      const include = '# a tree\n%include '.length
      expect(found?.span).toEqual({ source: 'main.ks', start: include, end: include })
      const place = '# a tree\n%include base.ks\nlang en_US.UTF-8\n'.length
      expect(found?.fix?.edits).toEqual([{ span: { source: 'main.ks', start: place, end: place }, text: 'reboot\n' }])
    })

    test('the top-level file comes first', async () => {
      const { file } = await flatten('main.ks', { loader })
      const sources = lint(file, { for: ['koji-image'] }).diagnostics.map(({ span }) => span.source)
      expect(sources[0]).toBe('main.ks')
      expect(sources.lastIndexOf('main.ks')).toBeLessThan(sources.indexOf('pw.ks'))
    })
  })

  describe('a rule', () => {
    const meta: Rule['meta'] = {
      id: 'style/broken',
      severity: 'error',
      fixable: false,
      since: '0.0.0',
      summary: 'Say nothing.',
      why: 'A test.',
      sources: ['here'],
      ok: [],
      bad: [],
    }
    const added = rules as Rule[]
    const length = added.length
    afterEach(() => {
      added.length = length
    })

    test('that throws is reported once, by its name, and the others go on', () => {
      const check = vi.fn(() => {
        throw new Error('oops')
      })
      added.push({ meta, on: 'command', check })
      const result = lintText('reboot\nrootpw $6$a$b\n')
      expect(of('style/broken', result)).toMatchObject([
        { severity: 'warning', message: 'Rule style/broken failed: oops' },
      ])
      expect(of('login/hash-as-password', result)).toHaveLength(1)
      expect(check).toHaveBeenCalledTimes(1)
    })

    test.each<[string, Rule['check']]>([
      [
        'a fix though it is not fixable',
        (_, ctx) => ctx.report({ at: 'missing', message: 'Unexpected', fix: { title: 'F', edits: () => [] } }),
      ],
      ['a full stop', (_, ctx) => ctx.report({ at: 'missing', message: 'Unexpected.' })],
    ])('is stopped when its author reports %s', (_, check) => {
      added.push({ meta, on: 'kickstart', check })
      expect(() => lintText('reboot\n')).toThrow(RuleMisuseError)
    })

    test('that is fixable only with care cannot call a fix safe', () => {
      added.push({
        meta: { ...meta, fixable: 'unsafe' },
        on: 'kickstart',
        check: (_, ctx) =>
          ctx.report({ at: 'missing', message: 'Unexpected', fix: { title: 'F', safety: 'safe', edits: () => [] } }),
      })
      expect(() => lintText('reboot\n')).toThrow(RuleMisuseError)
    })
  })
})
