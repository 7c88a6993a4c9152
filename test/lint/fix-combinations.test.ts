import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { fixAll, leftFixes, newFindings } from './support/fix-all.ts'

/**
 * Rules that mend how words are read: a line that nobody understood then says something, which may be wrong in its turn. What is
 * found in it is not new, only hidden before.
 */
const readable =
  /^(?:text\/(?:smart-quotes|trailing-semicolon|cut-at-hash)|packages\/(?:at-include|blank-after-sign|comma|cut-at-hash|one-per-line|option-in-name|plus-sign|quoted-name|url-form|url-variable|version))$/

interface Example {
  readonly id: string
  readonly text: string
  readonly target: string
  readonly release: (typeof rules)[number]['meta']['release']
  readonly fixable: boolean
}

const examples: readonly Example[] = rules.flatMap(({ meta: { id, bad, target = 'anaconda', release, fixable } }) =>
  bad.map((text) => ({
    id,
    text: text.endsWith('\n') ? text : `${text}\n`,
    target,
    release,
    fixable: fixable !== false,
  })),
)
const fixables = examples.filter(({ fixable }) => fixable)

/** One after the other, with the line ends, the byte order mark and the last line as they come in real files. */
const kickstart = (
  shape: { readonly mark: boolean; readonly crlf: boolean; readonly ended: boolean },
  parts: readonly Example[],
) => {
  const text = parts.map((part) => part.text).join('')
  const lines = shape.crlf ? text.replace(/\r?\n/g, '\r\n') : text
  return (shape.mark ? '\uFEFF' : '') + (shape.ended ? lines : lines.replace(/\r?\n$/, ''))
}

const oneIn = (n: number) => fc.nat({ max: n - 1 }).map((value) => value === 0)
const shape = fc.record({ mark: oneIn(8), crlf: oneIn(6), ended: oneIn(6).map((value) => !value) })

/** A wrong example that can be mended, somewhere among others, for the targets of one or all of them. */
const combinationOf = (first: Example) =>
  fc
    .record({
      others: fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 2 }),
      at: fc.nat({ max: 2 }),
      several: fc.boolean(),
      shape,
      unsafe: oneIn(3).map((value) => !value),
    })
    .map(({ others, at, several, shape, unsafe }) => {
      const parts = others.toSpliced(at, 0, first)
      const targets = [...new Set([first, ...others].map(({ target }) => target))]
      return {
        text: kickstart(shape, parts),
        ids: parts.map(({ id }) => id),
        options: {
          for: several ? targets : targets.slice(0, 1),
          topLevel: true,
          ...(first.release && { release: first.release }),
        },
        unsafe,
      }
    })

describe('fixes of wrong examples of all rules, two or three in one file', () => {
  test('keep every byte they do not speak of, come to an end, and bring no new finding', async () => {
    const made = new Set<string>()
    for (const first of fixables) {
      await fc.assert(
        fc.asyncProperty(combinationOf(first), async ({ text, ids, options, unsafe }) => {
          const rounds = await fixAll('a.ks', new Map([['a.ks', text]]), options, unsafe)
          for (const code of rounds.flatMap(({ applied }) => applied)) made.add(code)
          expect(leftFixes(rounds, unsafe)).toEqual([])
          const shapes = rounds.map(({ found }) => found.filter(({ code }) => code.startsWith('parse/')).length)
          expect(Math.max(...shapes)).toBe(shapes[0])
          if (!ids.some((id) => readable.test(id))) expect(newFindings(rounds)).toEqual([])
        }),
        // The same combinations in every run: a red one was made so by a change.
        { seed: 5, numRuns: 8 },
      )
    }
    const never = rules.filter(({ meta }) => meta.fixable !== false && !made.has(meta.id)).map(({ meta }) => meta.id)
    expect(never).toEqual([])
  }, 60_000)
})
