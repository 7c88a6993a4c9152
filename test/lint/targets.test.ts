import { describe, expect, test } from 'vitest'
import { findCommand } from '../../src/check/resolve.ts'
import { rules } from '../../src/lint/rules/index.ts'
import {
  defaultTarget,
  findTarget,
  kojiRecommended,
  kojiRequired,
  targetNames,
  targets,
  UnknownTargetError,
} from '../../src/lint/targets.ts'

describe('targets', () => {
  test('have names of their own, and the default is one', () => {
    expect(new Set(targetNames).size).toBe(targets.length)
    expect(targetNames).toContain(defaultTarget)
  })

  test("Koji's list is error for images and info for live media", () => {
    for (const rule of kojiRequired) {
      expect(findTarget('koji-image').rules[rule]).toBe('error')
      expect(findTarget('koji-livemedia').rules[rule]).toBe('info')
      expect(findTarget('anaconda').rules[rule]).toBeUndefined()
    }
  })

  test('no recommendation of Koji is an error, and none holds elsewhere', () => {
    for (const rule of kojiRecommended) {
      expect(['info', 'warning']).toContain(findTarget('koji-image').rules[rule])
      expect(rules.find(({ meta }) => meta.id === rule)?.meta.optIn).toBe(true)
    }
  })

  test('what a target says of commands is told by a rule that it turns on, and the other way round', () => {
    const tellers = {
      required: 'koji/missing-command',
      refused: 'koji/refused-command',
      applied: 'koji/ignored-command',
      ends: 'koji/end-of-build',
      sizeOf: 'storage/image-size',
    } as const
    for (const name of targetNames) {
      const { commands = {}, rules: graded } = findTarget(name)
      for (const [key, rule] of Object.entries(tellers)) {
        const on = graded[rule] !== undefined && graded[rule] !== 'off'
        expect([name, rule, on]).toEqual([name, rule, key in commands])
      }
    }
  })

  test('what is off, or graded for a reason, is a rule that there is', () => {
    const known = new Map(rules.map(({ meta }) => [meta.id as string, meta]))
    for (const name of targetNames) {
      const { rules: graded, reasons = {} } = findTarget(name)
      expect([name, Object.keys(graded).filter((id) => !known.has(id))]).toEqual([name, []])
      expect([name, Object.keys(reasons).filter((id) => !(id in graded))]).toEqual([name, []])
      const silent = Object.keys(graded).filter((id) => graded[id] === 'off' && !(id in reasons))
      expect([name, silent]).toEqual([name, []])
    }
  })

  test('other names are no names of targets, and each is of one', () => {
    const aliases = targetNames.flatMap((name) => findTarget(name).aliases ?? [])
    expect(new Set([...aliases, ...targetNames]).size).toBe(aliases.length + targetNames.length)
  })

  test('all names of commands are canonical', () => {
    for (const name of targetNames) {
      const { required = [], refused = {}, applied = [], ends = [] } = findTarget(name).commands ?? {}
      const names = [...required.flatMap(({ anyOf }) => anyOf), ...Object.keys(refused), ...applied, ...ends]
      for (const one of names) if (!one.startsWith('%')) expect(findCommand(one)?.name).toBe(one)
    }
  })

  test.each([
    ['koji-imgae', 'koji-image'],
    ['livemedia', 'koji-livemedia'],
    ['Anacnda', 'anaconda'],
    ['livemedia-creator-novirt', 'livemedia-creator-no-virt'],
    ['livecd', 'koji-livecd'],
    ['image-factory', 'imagefactory'],
    ['lmc', 'livemedia-creator'],
    ['lmc-novirt', 'livemedia-creator-no-virt'],
    ['LMC_disk', 'livemedia-creator-disk'],
    ['livemedia-creator-vagrant', 'livemedia-creator-disk'],
    ['livemedia-creator-oci', 'livemedia-creator-tar'],
    ['koji-image-build', 'koji-image'],
    ['spin-livecd', 'koji-livecd'],
    ['oz-install', 'oz'],
    ['bib', 'anaconda'],
    ['pxe', 'anaconda'],
    ['packer', 'anaconda'],
    ['xyz', 'anaconda'],
    ['', 'anaconda'],
  ])('for %j the nearest is %s', (name, nearest) => {
    try {
      findTarget(name)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UnknownTargetError)
      expect((error as UnknownTargetError).target).toBe(name)
      expect((error as UnknownTargetError).suggestions[0]).toBe(nearest)
    }
  })
})
