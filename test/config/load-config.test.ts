import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'

/** Loads `/tree/.ks.yaml` out of a table of absolute paths. */
function load(files: Record<string, string>) {
  const file = { id: '/tree/.ks.yaml', path: '.ks.yaml', text: files['/tree/.ks.yaml'] ?? '' }
  return loadConfig(file, (path) => files[path])
}

describe('loadConfig', () => {
  it('folds in what is extended, the file itself last', () => {
    const { config, diagnostics, sources } = load({
      '/tree/.ks.yaml':
        'extends: [team.yaml, ../org.yaml]\nrelease: F42\nrules: { koji/a: off }\noverrides: [{ files: c }]\n',
      '/tree/team.yaml':
        'release: F41\nfor: anaconda\nfail-on: info\nrules: { koji/a: error, koji/b: info }\noverrides: [{ files: a }]\n',
      '/org.yaml': 'fail-on: never\nrules: { koji/b: warning }\noverrides: [{ files: b }]\n',
    })
    expect(diagnostics).toEqual([])
    expect(config).toMatchObject({
      path: '.ks.yaml',
      paths: ['team.yaml', '../org.yaml', '.ks.yaml'],
      release: 'F42',
      for: ['anaconda'],
      failOn: 'never',
      rules: { 'koji/a': 'off', 'koji/b': 'warning' },
    })
    expect(config.overrides.map(({ files, root, label }) => [files[0], root, label])).toEqual([
      ['a', '/tree', 'team.yaml: overrides[0]'],
      ['b', '/', '../org.yaml: overrides[0]'],
      ['c', '/tree', '.ks.yaml: overrides[0]'],
    ])
    expect([...sources].map((source) => source.id)).toEqual(['/tree/.ks.yaml', '/tree/team.yaml', '/org.yaml'])
  })

  it('reports a file that is not there, at its name', () => {
    const { diagnostics } = load({ '/tree/.ks.yaml': 'extends: nowhere.yaml\n' })
    expect(diagnostics).toEqual([
      {
        code: 'config/extends',
        severity: 'error',
        message: 'Unexpected extends "nowhere.yaml", expected an existing file',
        span: { source: '/tree/.ks.yaml', start: 9, end: 21 },
      },
    ])
  })

  it('reports a circle where it closes', () => {
    const { diagnostics } = load({ '/tree/.ks.yaml': 'extends: b.yaml\n', '/tree/b.yaml': 'extends: [.ks.yaml]\n' })
    expect(diagnostics.map(({ message, span }) => [message, span.source])).toEqual([
      ['Unexpected circle: .ks.yaml extends b.yaml extends .ks.yaml', '/tree/b.yaml'],
    ])
  })

  it('reports the problems of an extended file once, in that file', () => {
    const { diagnostics } = load({
      '/tree/.ks.yaml': 'extends: [a.yaml, b.yaml]\n',
      '/tree/a.yaml': 'extends: c.yaml\n',
      '/tree/b.yaml': 'extends: c.yaml\n',
      '/tree/c.yaml': 'colour: red\n',
    })
    expect(diagnostics.map(({ code, span }) => [code, span.source])).toEqual([['config/unknown-key', '/tree/c.yaml']])
  })
})
