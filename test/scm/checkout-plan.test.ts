import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CheckoutError, checkoutPlan } from '../../src/scm/checkout-plan.ts'
import { parseScmUrl } from '../../src/scm/scm-url.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Recorded {
  readonly commands?: readonly object[]
  readonly sourcedir?: string
  readonly error?: string
}

interface Case {
  readonly url: string
  readonly allow_password: boolean
  readonly checkout?: Recorded
  readonly checkout_with_common?: Recorded
}

describe.skipIf(noShared())('checkoutPlan agrees with koji', () => {
  const cases: Case[] = noShared() ? [] : JSON.parse(readFileSync(sharedPath('vectors/koji/scm-urls.json'), 'utf8'))
  const recorded = cases.filter((one) => one.checkout)
  it.each(recorded.map((one) => [JSON.stringify(one.url), one.allow_password, one] as const))(
    '%s %s',
    (_, allow, one) => {
      const scm = parseScmUrl(one.url, { allowPassword: allow })
      const plan = () => checkoutPlan(scm, { workdir: '/WORK' })
      if (one.checkout!.error) {
        expect(plan).toThrow(CheckoutError)
        return
      }
      expect(plan().commands).toEqual(one.checkout!.commands)
      expect(plan().resultDir).toBe(one.checkout!.sourcedir)
      if (one.checkout_with_common) {
        expect([...plan().commands, plan().common]).toEqual(one.checkout_with_common.commands)
      }
    },
  )
})

describe('checkoutPlan', () => {
  it('recovers with the revision as written', () => {
    const plan = checkoutPlan(parseScmUrl('git://h/p#origin/x'), { workdir: '/w' })
    expect(plan.commands[1]!.argv).toEqual(['git', 'fetch', 'origin', 'x:KOJI_FETCH_HEAD'])
    expect(plan.recovery).toEqual({ argv: ['git', 'reset', '--hard', 'origin/x'], cwd: '/w/p' })
  })

  it('has no recovery outside git', () => {
    expect(checkoutPlan(parseScmUrl('svn://h/p?t#1'), { workdir: '/w' }).recovery).toBeUndefined()
  })
})
