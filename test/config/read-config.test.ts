import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Known } from '../../src/config/config.ts'
import { configKeys, flattenKeys, overrideKeys, readConfig } from '../../src/config/read-config.ts'
import { knownNames } from '../../src/config/suggest.ts'
import { targetNames } from '../../src/lint/targets.ts'
import { faults, readSchema } from '../cli/json-schema.ts'

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
          line: 11,
          lines: { files: 11, release: 12, for: 13, rules: 14, 'rules.koji/no-url': 14 },
          release: 'rocky-9',
          for: ['koji-image'],
          rules: { 'koji/no-url': 'error' },
        },
        {
          files: ['*-base.ks', 'fragments/**'],
          root: '/tree',
          label: 'tree/.ks.yaml: overrides[1]',
          line: 15,
          lines: { files: 15, fragment: 16 },
          fragment: true,
        },
      ],
      lines: {
        extends: 2,
        release: 3,
        for: 4,
        rules: 5,
        'rules.koji/no-url': 6,
        'rules.login/root-locked': 7,
        failOn: 8,
        includePath: 9,
        overrides: 10,
      },
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
    [
      'release: F42\nfor: anaconda\nrelease: RHEL9\n',
      ['config/duplicate-key: Unexpected second "release", expected it once | release'],
    ],
    ['for: [anaconda, ~]\n', ['config/bad-value: Unexpected empty item, expected the name of a target | ~']],
    [
      'overrides:\n  - files: []\n  - files:\n',
      Array(2).fill('config/missing-key: Unexpected override without files, expected files: GLOB | files'),
    ],
    ...['/etc/*.ks', '../a.ks', './../a.ks', '!../a.ks'].map(
      (glob) =>
        [
          `overrides:\n  - files: "${glob}"\n`,
          [`config/bad-value: Unexpected glob "${glob}", expected one below the folder of this file | "${glob}"`],
        ] as [string, string[]],
    ),
    ['just words\n', ['config/bad-value: Unexpected value "just words", expected a mapping of settings | just words']],
    ['? [a]\n: 1\n', ['config/bad-value: Unexpected list, expected a key | [a]']],
  ])('reports %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each(['release: "F42\n', 'a: [\n', '\tx: 1\n', 'release: F42\n---\nrelease: F41\n', `for: ${'['.repeat(9000)}`])(
    'reports %j as no YAML',
    (text) => {
      for (const problem of problems(text))
        expect(problem).toMatch(/^config\/not-yaml: Unexpected (?:YAML: |second document)/)
      expect(problems(text)).not.toEqual([])
    },
  )

  it('keeps the good parts of a bad file', () => {
    const text = 'release: F42\nfor: 7x\nbad: 1\nrules: { koji/no-url: nope, login/root-locked: off }\n'
    const { config } = readConfig({ id: '/.ks.yaml', path: '.ks.yaml', text }, known)
    expect(config).toMatchObject({ release: 'F42', for: [], rules: { 'login/root-locked': 'off' } })
  })
})

describe('very many mistakes', () => {
  it('are all told, without a suggestion for each', () => {
    const text = `rules:\n${Array.from({ length: 20_000 }, (_, i) => `  koji/no-ur${i}: off\n`).join('')}`
    const found = problems(text)
    expect(found).toHaveLength(20_000)
    expect(found.filter((one) => one.includes('did you mean')).length).toBeLessThanOrEqual(100)
  })
})

describe('schema/ks-yaml.schema.json', () => {
  const schema = readSchema('ks-yaml.schema.json')
  const names = { ...known, release: knownNames(['F42', '42100', 'rocky-9']), target: knownNames(targetNames) }

  it('has the keys that are read, and no others', () => {
    const { overrides, flatten } = schema.properties!
    expect(Object.keys(schema.properties!)).toEqual([...configKeys])
    expect(Object.keys(overrides!.items!.properties!)).toEqual([...overrideKeys])
    expect(Object.keys(flatten!.items!.properties!)).toEqual([...flattenKeys])
    for (const each of [schema, overrides!.items!, flatten!.items!]) expect(each.additionalProperties).toBe(false)
  })

  it('has the targets there are', () => {
    expect(schema.$defs!.target!.enum).toEqual(targetNames)
  })

  const good = [
    'null',
    '{}',
    full,
    'extends: [a.yaml, sub/b.yaml]',
    'release: F42',
    'release: 42100',
    'release:',
    'for: oz',
    'for: [oz, koji-image]',
    'for:',
    'for: []',
    'rules: {}',
    'rules:',
    'rules: { koji/no-url: }',
    ...['error', 'warning', 'info', 'off'].map((one) => `rules: { koji/no-url: ${one} }`),
    ...['error', 'warning', 'info', 'never', '~'].map((one) => `fail-on: ${one}`),
    'include-path: a',
    'include-path: [a, 3]',
    'disk-size: 20',
    'disk-size: 7.5',
    'disk-size:',
    'overrides: [{ files: a, disk-size: 1 }]',
    'flatten:',
    'flatten: [{ from: a.ks, to: b.ks }]',
    'overrides:',
    'overrides: [{ files: a, release: F42, for: oz, rules: { koji/no-url: off }, fail-on: never, include-path: x, fragment: false }]',
    'overrides: [{ files: [a, "!b", ./c/**], fragment: }]',
  ]
  const bad = [
    '[]',
    'text',
    'relase: F42',
    'release: [F42]',
    'release: ""',
    'release: true',
    'extends: {}',
    'extends: [""]',
    'extends: [~]',
    'for: koji',
    'for: [oz, ~]',
    'for: { a: b }',
    'rules: []',
    'rules: { koji/no-url: loud }',
    'rules: { koji/no-url: [off] }',
    'rules: { koji/no-url: false }',
    'fail-on: often',
    'fail-on: [error]',
    'include-path: [[a]]',
    'disk-size: 0',
    'disk-size: large',
    'disk-size: "20"',
    'disk-size: [20]',
    'flatten: {}',
    'flatten: [a]',
    'flatten: [{ from: a }]',
    'flatten: [{ from: a, to: "" }]',
    'flatten: [{ from: a, to: b, more: c }]',
    'overrides: {}',
    'overrides: [a]',
    'overrides: [{ release: F42 }]',
    'overrides: [{ files: [] }]',
    'overrides: [{ files: ../a }]',
    'overrides: [{ files: [/a] }]',
    'overrides: [{ files: a, extends: b }]',
    'overrides: [{ files: a, fragment: maybe }]',
  ]
  const reads = (text: string) =>
    readConfig({ id: '/tree/.ks.yaml', path: '.ks.yaml', text }, names).diagnostics.length === 0

  it.each(good)('takes %j, as the reader does', (text) => {
    expect(faults(parseYaml(text), schema)).toEqual([])
    expect(reads(text)).toBe(true)
  })

  it.each(bad)('refuses %j, as the reader does', (text) => {
    expect(faults(parseYaml(text), schema)).not.toEqual([])
    expect(reads(text)).toBe(false)
  })
})
