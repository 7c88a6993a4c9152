import { describe, expect, it } from 'vitest'
import { configFor } from '../../src/config/config-for.ts'
import { loadConfig } from '../../src/config/load-config.ts'

const text = `
release: F42
for: koji-livemedia
rules: { koji/a: error, koji/b: info }
include-path: shared
fail-on: warning
overrides:
  - files: "*-el9.ks"
    release: el9
    for: [koji-image]
    rules: { koji/a: off }
  - files: cloud/**
    rules: { koji/b: off }
  - files: cloud/*.ks
    release: F41
  - files: ["*-base.ks", "!*"]
    fragment: true
`
const { config } = loadConfig({ id: '/tree/.ks.yaml', path: '.ks.yaml', text }, () => undefined)

describe('configFor', () => {
  it('gives the settings of the whole where no override matches', () => {
    expect(configFor(config, '/tree/desktop.ks')).toEqual({
      release: 'F42',
      releaseFrom: '.ks.yaml',
      for: ['koji-livemedia'],
      rules: { 'koji/a': 'error', 'koji/b': 'info' },
      failOn: 'warning',
      includePath: ['shared'],
    })
  })

  it('compares a glob without a slash with the name, in any folder', () => {
    expect(configFor(config, '/tree/deep/down/server-el9.ks')).toMatchObject({
      release: 'el9',
      releaseFrom: '.ks.yaml: overrides[0]',
      for: ['koji-image'],
      rules: { 'koji/a': 'off', 'koji/b': 'info' },
    })
  })

  it('compares a glob with a slash with the path below the configuration', () => {
    expect(configFor(config, '/tree/cloud/deep/a.ks').rules).toEqual({ 'koji/a': 'error', 'koji/b': 'off' })
    expect(configFor(config, '/tree/cloud/deep/a.ks').release).toBe('F42')
    expect(configFor(config, '/tree/other/cloud/a.ks').rules).toEqual({ 'koji/a': 'error', 'koji/b': 'info' })
  })

  it('lets later overrides win', () => {
    const effective = configFor(config, '/tree/cloud/x-el9.ks')
    expect(effective).toMatchObject({ release: 'F41', releaseFrom: '.ks.yaml: overrides[2]', for: ['koji-image'] })
  })

  it('marks fragments, also in folders whose names begin with a dot', () => {
    expect(configFor(config, '/tree/.hidden/live-base.ks').fragment).toBe(true)
    expect(configFor(config, '/tree/live.ks')).not.toHaveProperty('fragment')
  })

  it('says nothing by overrides about files outside its folder', () => {
    expect(configFor(config, '/elsewhere/a-el9.ks').release).toBe('F42')
    expect(configFor(config, '/tree/../elsewhere/a-el9.ks').release).toBe('F42')
  })

  it('takes the threshold, the folders and the disk of an override instead of those of the whole', () => {
    const own = `${text}  - files: strict.ks\n    fail-on: info\n    include-path: [parts, more]\n    disk-size: 20\n`
    const loaded = loadConfig({ id: '/tree/.ks.yaml', path: 'tree/.ks.yaml', text: own }, () => undefined)
    expect(loaded.diagnostics).toEqual([])
    expect(configFor(loaded.config, '/tree/strict.ks')).toMatchObject({
      failOn: 'info',
      includePath: ['tree/parts', 'tree/more'],
      diskSize: 20,
    })
    expect(configFor(loaded.config, '/tree/other.ks')).toMatchObject({
      failOn: 'warning',
      includePath: ['tree/shared'],
    })
  })
})
