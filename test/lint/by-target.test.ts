import { describe, expect, test } from 'vitest'
import { lintText, of } from './support/lint-text.ts'

/** `severity for` by code, for a text judged for several targets. */
function askers(text: string, ...targets: readonly string[]) {
  return (code: string) =>
    of(code, lintText(text, { for: targets, release: 'F42' })).map(({ severity, targets: who, fix }) => ({
      severity,
      who,
      fix: fix?.title,
    }))
}

describe('several targets', () => {
  const text = 'text\nurl --url=http://e/\nselinux --foo\nshutdown\n'

  test('what all ask for names none', () => {
    const found = askers(text, 'koji-image', 'oz')
    expect(found('storage/require-layout')).toEqual([{ severity: 'error', who: undefined, fix: undefined }])
    expect(found('check/unknown-option')).toEqual([{ severity: 'error', who: undefined, fix: undefined }])
  })

  test('what some ask for names them', () => {
    const found = askers(text, 'koji-image', 'livemedia-creator', 'livemedia-creator-disk')
    expect(found('koji/require-zerombr').map(({ who }) => who)).toEqual([['koji-image']])
    expect(found('koji/refused-command').map(({ who }) => who)).toEqual([
      ['livemedia-creator', 'livemedia-creator-disk'],
    ])
  })

  test('one target is never named, asked twice neither', () => {
    expect(askers(text, 'koji-image')('koji/require-zerombr').map(({ who }) => who)).toEqual([undefined])
    expect(askers(text, 'koji-image', 'koji-image')('koji/require-zerombr').map(({ who }) => who)).toEqual([undefined])
  })

  test('a finding is as heavy as the heaviest, and its fix must suit all that ask', () => {
    const both = askers(text, 'koji-livemedia', 'koji-image')('koji/no-url')
    expect(both).toEqual([{ severity: 'error', who: undefined, fix: undefined }])
    expect(askers(text, 'koji-image')('koji/no-url')).toEqual([
      { severity: 'error', who: undefined, fix: 'Remove the url line' },
    ])
  })

  test('what they ask for differently is told of each', () => {
    const found = askers('halt\n', 'oz', 'livemedia-creator')('koji/end-of-build')
    expect(found.map(({ who }) => who)).toEqual([['oz'], ['livemedia-creator']])
  })

  test('one comment silences it for all', () => {
    const silenced = '# ks-disable-file koji/end-of-build -- ended elsewhere\nhalt\n'
    const found = askers(silenced, 'oz', 'livemedia-creator', 'anaconda')
    expect(found('koji/end-of-build')).toEqual([])
    expect(found('style/unused-disable')).toEqual([])
  })
})

describe('the severity of a finding', () => {
  test.each([
    ['selinux --permissive\n', 'koji/selinux', 'info'],
    ['selinux --disabled\n', 'koji/selinux', 'warning'],
    ['services --disabled=sshd\n', 'koji/ssh-enabled', 'warning'],
    ['lang C\n', 'koji/ssh-enabled', 'info'],
    ['rootpw vagrant\nuser --name=vagrant --password=vagrant\n', 'security/plaintext-password', 'info'],
    ['rootpw hunter2\n', 'security/plaintext-password', 'warning'],
  ])('for koji-image, of %j it is by %s %s', (text, code, severity) => {
    const found = of(code, lintText(text, { for: ['koji-image'] }))
    expect(new Set(found.map((one) => one.severity))).toEqual(new Set([severity]))
  })

  test('is that of a target that grades a rule otherwise, and the configuration wins', () => {
    const text = 'part / --size=5\npart /b --size=5\nclearpart --all\n'
    const graded = (more: object) => of('koji/require-clearpart', lintText(text, { for: ['koji-livemedia'], ...more }))
    expect(graded({}).map(({ severity }) => severity)).toEqual(['info'])
    expect(graded({ rules: { 'koji/require-clearpart': 'warning' } }).map(({ severity }) => severity)).toEqual([
      'warning',
    ])
    const silenced = lintText('selinux --permissive\n', { for: ['koji-image'], rules: { 'koji/selinux': 'error' } })
    expect(of('koji/selinux', silenced).map(({ severity }) => severity)).toEqual(['error'])
  })
})
