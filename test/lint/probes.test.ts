import { afterAll, describe, expect, test } from 'vitest'
import { anacondaProbes } from './probes/anaconda.ts'
import { demandProbes } from './probes/demand.ts'
import { installProbes } from './probes/install.ts'
import type { Probe } from './probes/probe.ts'
import { toolProbes } from './probes/tools.ts'
import { lintText } from './support/lint-text.ts'

const sets = { demand: demandProbes, anaconda: anacondaProbes, install: installProbes, tools: toolProbes }

/** What of a kickstart is underlined by a code, marked as in a probe; the first place where it speaks of something missing. */
function places({ bad, code, severity, options }: Probe): readonly string[] {
  const text = bad.replace(/[‹›]/g, '')
  return lintText(text, options)
    .diagnostics.filter((one) => one.code === code && one.severity === (severity ?? one.severity))
    .map(({ span: { start, end } }) => `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`)
}

/** Errors and warnings, and whatever the code of the probe says. */
function loud({ good, code, options, goodOptions = options }: Probe): readonly string[] {
  return lintText(good, goodOptions)
    .diagnostics.filter((one) => one.severity !== 'info' || one.code === code)
    .map(({ severity, code: told, message }) => `${severity} ${told}: ${message}`)
}

const all = Object.values(sets).flat()
const missed = all.filter((probe) => probe.missed !== undefined)

describe.each(Object.entries(sets))('mistakes of %s', (_, probes) => {
  test.each(probes.filter((probe) => probe.missed === undefined))('$row: $code at the words: $bad', (probe) => {
    expect(places(probe)).toContain(probe.bad)
  })

  test.each(probes.filter((probe) => probe.missed !== undefined))('$row is still missed: $missed', (probe) => {
    expect(places(probe)).not.toContain(probe.bad)
  })

  test.each(probes)('$row: the kickstart without the mistake is quiet: $good', (probe) => {
    expect(loud(probe)).toEqual([])
  })
})

test('at least 95 of 100 are found', () => {
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(missed.length / all.length).toBeLessThanOrEqual(0.05)
})

afterAll(() => {
  console.info(`probes: ${all.length - missed.length} of ${all.length} found at their words`)
})
