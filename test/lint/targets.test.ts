import { describe, expect, test } from 'vitest'
import {
  defaultTarget,
  findTarget,
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

  test.each([
    ['koji-imgae', 'koji-image'],
    ['livemedia', 'koji-livemedia'],
    ['Anacnda', 'anaconda'],
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
