import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Known } from '../../src/config/config.ts'
import { configKeys, flattenKeys, overrideKeys, readConfig } from '../../src/config/read-config.ts'
import { knownNames } from '../../src/config/suggest.ts'

const known: Known = {
  release: knownNames(['F42', 'RHEL9', 'rocky-9']),
  target: knownNames(['anaconda', 'koji-image', 'koji-livemedia']),
  rule: knownNames(['koji/no-url', 'login/root-locked']),
}

/** The diagnostics as `code: message | underlined words | hint`. */
function problems(text: string): string[] {
  const { diagnostics } = readConfig({ id: '/tree/.ks.yaml', path: '.ks.yaml', text }, known)
  return diagnostics.map(({ code, message, span, hint }) => {
    expect(span.source).toBe('/tree/.ks.yaml')
    return [`${code}: ${message}`, text.slice(span.start, span.end), ...(hint ? [hint] : [])].join(' | ')
  })
}

const full = `# who builds what
extends: ../base.yaml
release: F42
for: [koji-livemedia, anaconda]
rules:
  koji/no-url: off
  "login/root-locked": warning
fail-on: warning
include-path: [shared, ../common]
overrides:
  - files: el9/*.ks
    release: rocky-9
    for: koji-image
    rules: { koji/no-url: error }
  - files: ["*-base.ks", fragments/**]
    fragment: true
`

describe('readConfig', () => {
  it('reads every key', () => {
    const { config, diagnostics } = readConfig({ id: '/tree/.ks.yaml', path: 'tree/.ks.yaml', text: full }, known)
    expect(diagnostics).toEqual([])
    const at = full.indexOf('../base.yaml')
    expect(config).toEqual({
      path: 'tree/.ks.yaml',
      extends: [{ id: '/base.yaml', path: 'base.yaml', span: { source: '/tree/.ks.yaml', start: at, end: at + 12 } }],
      release: 'F42',
      for: ['koji-livemedia', 'anaconda'],
      rules: { 'koji/no-url': 'off', 'login/root-locked': 'warning' },
      failOn: 'warning',
      includePath: ['tree/shared', 'common'],
      overrides: [
        {
          files: ['el9/*.ks'],
          root: '/tree',
          label: 'tree/.ks.yaml: overrides[0]',
          release: 'rocky-9',
          for: ['koji-image'],
          rules: { 'koji/no-url': 'error' },
        },
        { files: ['*-base.ks', 'fragments/**'], root: '/tree', label: 'tree/.ks.yaml: overrides[1]', fragment: true },
      ],
    })
  })

  it.each(['', '# nothing yet\n', '---\n', 'rules:\noverrides:\nrelease:\n'])('takes %j as nothing said', (text) => {
    expect(problems(text)).toEqual([])
  })

  it('takes a number as a release, and an alias as what it stands for', () => {
    const text = 'release: &r F42\noverrides:\n  - { files: a.ks, release: *r }\n'
    const { config, diagnostics } = readConfig({ id: '/.ks.yaml', path: '.ks.yaml', text }, known)
    expect(diagnostics).toEqual([])
    expect(config.overrides[0]).toMatchObject({ release: 'F42', root: '/' })
    expect(readConfig({ id: '/.ks.yaml', path: '.ks.yaml', text: 'release: 42100' }).config.release).toBe('42100')
  })

  it.each([
    [
      'relase: F42\n',
      [
        `config/unknown-key: Unexpected key "relase", expected one of ${configKeys.join(', ')} | relase | did you mean release?`,
      ],
    ],
    [
      'overrides:\n  - files: a\n    extends: never\n',
      [`config/unknown-key: Unexpected key "extends", expected one of ${overrideKeys.join(', ')} | extends`],
    ],
    [
      'overrides:\n  - release: F42\n',
      ['config/missing-key: Unexpected override without files, expected files: GLOB | release'],
    ],
    [
      'flatten:\n  - from: a.ks\n',
      ['config/missing-key: Unexpected pair without to, expected from: KICKSTART and to: FLATTENED | from'],
    ],
    [
      'flatten:\n  - { from: a.ks, to: b.ks, form: x }\n',
      ['config/unknown-key: Unexpected key "form", expected one of from, to | form'],
    ],
    ['flatten: a.ks\n', ['config/bad-value: Unexpected value "a.ks", expected a list of from and to | a.ks']],
    ['overrides: {}\n', ['config/bad-value: Unexpected mapping, expected a list of overrides | {}']],
    [
      'release: F43\n',
      ['config/unknown-release: Unexpected release "F43", expected a known release | F43 | did you mean F42?'],
    ],
    ['release: [F42]\n', ['config/bad-value: Unexpected list, expected the name of a release | [F42]']],
    [
      'for: koji-live-media\n',
      [
        'config/unknown-target: Unexpected target "koji-live-media", expected a known target | koji-live-media | did you mean koji-livemedia?',
      ],
    ],
    ['for: [anaconda, {}]\n', ['config/bad-value: Unexpected mapping, expected the name of a target | {}']],
    [
      'rules:\n  koji/nourl: off\n',
      [
        'config/unknown-rule: Unexpected rule "koji/nourl", expected a known rule | koji/nourl | did you mean koji/no-url?',
      ],
    ],
    [
      'rules:\n  koji/no-url: warn\n',
      ['config/bad-value: Unexpected value "warn", expected one of error, warning, info, off | warn'],
    ],
    [
      'rules: [koji/no-url]\n',
      ['config/bad-value: Unexpected list, expected a mapping of rules to severities | [koji/no-url]'],
    ],
    [
      'fail-on: Never\n',
      [
        'config/bad-value: Unexpected value "Never", expected one of error, warning, info, never | Never | did you mean never?',
      ],
    ],
    [
      'overrides:\n  - { files: a, fragment: maybe }\n',
      ['config/bad-value: Unexpected value "maybe", expected true or false | maybe'],
    ],
    ['for: *nobody\n', ['config/bad-value: Unexpected alias, expected an anchor &nobody before it | *nobody']],
    ['just words\n', ['config/bad-value: Unexpected value "just words", expected a mapping of settings | just words']],
    ['? [a]\n: 1\n', ['config/bad-value: Unexpected list, expected a key | [a]']],
  ])('reports %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each(['release: "F42\n', 'release: F42\nrelease: F41\n', 'a: [\n', '\tx: 1\n'])(
    'reports %j as no YAML',
    (text) => {
      expect(problems(text)[0]).toMatch(/^config\/not-yaml: Unexpected YAML: /)
    },
  )

  it('keeps the good parts of a bad file', () => {
    const text = 'release: F42\nfor: 7x\nbad: 1\nrules: { koji/no-url: nope, login/root-locked: off }\n'
    const { config } = readConfig({ id: '/.ks.yaml', path: '.ks.yaml', text }, known)
    expect(config).toMatchObject({ release: 'F42', for: [], rules: { 'login/root-locked': 'off' } })
  })
})

describe('schema/ks-yaml.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/ks-yaml.schema.json', import.meta.url), 'utf8'))

  it('has the keys that are read, and no others', () => {
    expect(Object.keys(schema.properties)).toEqual([...configKeys])
    expect(Object.keys(schema.properties.overrides.items.properties)).toEqual([...overrideKeys])
    expect(Object.keys(schema.properties.flatten.items.properties)).toEqual([...flattenKeys])
    expect([schema.additionalProperties, schema.properties.overrides.items.additionalProperties]).toEqual([
      false,
      false,
    ])
  })

  it('has the values that are read', () => {
    for (const value of schema.properties['fail-on'].enum) expect(problems(`fail-on: ${value}\n`)).toEqual([])
    for (const value of schema.$defs.rules.additionalProperties.enum)
      expect(problems(`rules: { koji/no-url: ${value} }\n`)).toEqual([])
  })
})
