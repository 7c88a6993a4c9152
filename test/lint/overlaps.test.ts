import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { LintOptions } from '../../src/lint/lint-result.ts'
import { replacing } from '../../src/lint/replaced.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { anacondaProbes } from './probes/anaconda.ts'
import { demandProbes } from './probes/demand.ts'
import { installProbes } from './probes/install.ts'
import { toolProbes } from './probes/tools.ts'
import { lintText, of } from './support/lint-text.ts'

/** Rules about a kickstart as a whole: they stand where the nearest line is, whatever else is wrong with it. */
const aboutTheWhole: Readonly<Record<string, string>> = {
  'login/require-admin': 'no user is an administrator: it stands at the first, who may have other faults',
  'storage/nothing-cleared': 'no line makes room: it stands at the first line of the layout',
  'storage/require-boot-partition': 'no line is for the firmware: it stands at the first partition',
  'storage/require-root': 'no line is for the system: it stands at the first line of the layout',
}

/** Other pairs of errors and warnings at one place that are two mistakes. */
const twoMistakes: Readonly<Record<string, string>> = {
  'check/conflict ~ storage/image-size': 'the reference wants one of two commands, livemedia-creator sizes',
  'koji/end-of-build ~ style/repeated-command': 'the line before may be the one to go',
  'packages/nocore-empty ~ style/abbreviated-option': 'a misspelt option, which also says too much',
  'security/plaintext-password ~ storage/encryption-without-effect': 'the passphrase is seen by all, and unused',
  'security/plaintext-password ~ storage/fips-passphrase': 'the passphrase is seen by all, and short',
  'storage/boot-on-lvm ~ storage/duplicate-mount': 'either line may be the one to go; /boot is missing with both',
  'storage/boot-raid-level ~ storage/raid-members': 'the level is wrong, and has too few members',
  'storage/encrypted-boot ~ storage/encrypted-without-passphrase': 'a passphrase would not make it bootable',
}

const examples: readonly (readonly [text: string, options: LintOptions])[] = [
  ...rules.flatMap(({ meta: { bad, ok, target, release } }) =>
    [...bad, ...ok].map((text) => [text, { ...(target && { for: [target] }), ...(release && { release }) }] as const),
  ),
  ...[...demandProbes, ...anacondaProbes, ...installProbes, ...toolProbes].map(
    ({ bad, options }) => [bad.replace(/[‹›]/g, ''), options ?? {}] as const,
  ),
]

/** Pairs of errors and warnings that underline the same words, each with a text in which they do. */
const pairs = new Map<string, string>()
for (const [text, options] of examples) {
  const heavy = lintText(text, options).diagnostics.filter(({ severity }) => severity !== 'info')
  for (const [index, one] of heavy.entries()) {
    for (const other of heavy.slice(index + 1)) {
      if (isSamePlace(one, other)) pairs.set([one.code, other.code].sort().join(' ~ '), text)
    }
  }
}

function isSamePlace(a: Diagnostic, b: Diagnostic): boolean {
  return a.code !== b.code && a.span.start < a.span.end && a.span.start === b.span.start && a.span.end === b.span.end
}

test('one mistake has one finding: no two errors or warnings stand at one place but for a reason', () => {
  const left = [...pairs].filter(
    ([pair]) => !(pair in twoMistakes) && !pair.split(' ~ ').some((code) => code in aboutTheWhole),
  )
  expect(left).toEqual([])
})

test.each(Object.keys(twoMistakes))('%s do stand at one place', (pair) => {
  expect([...pairs.keys()]).toContain(pair)
})

test.each(Object.keys(aboutTheWhole))('%s does stand beside others', (code) => {
  expect([...pairs.keys()].some((pair) => pair.split(' ~ ').includes(code))).toBe(true)
})

describe('what is told instead of others', () => {
  const ids: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id))

  test('rules that are named exist, and none is replaced by what it replaces', () => {
    for (const [code, replaces] of replacing) {
      if (replaces === 'words') continue
      for (const other of replaces) {
        expect(ids.has(other) || other.startsWith('check/')).toBe(true)
        expect([...(replacing.get(other) ?? [])]).not.toContain(code)
      }
    }
  })

  test('it weighs as much as the heaviest that it stands for', () => {
    const { diagnostics } = lintText('lang C;\nreboot;\n', { release: 'F42' })
    const semicolons = diagnostics.filter(({ code }) => code === 'text/trailing-semicolon')
    expect(semicolons.map(({ severity }) => severity)).toEqual(['warning', 'error'])
    expect(diagnostics.map(({ code }) => code)).not.toContain('check/unknown-command')
  })

  test('every word that a fix mends is covered, other words are not', () => {
    const { diagnostics } = lintText('repo --name=“a” --baseurl=“b” --nosuch\n', { release: 'F42' })
    const codes = diagnostics.map(({ code }) => code)
    expect(codes).not.toContain('packages/repo-name')
    expect(codes).not.toContain('packages/url-form')
    expect(codes).toContain('check/unknown-option')
  })

  test('a finding that is turned off replaces nothing', () => {
    const result = lintText('reboot;\n', { release: 'F42', rules: { 'text/trailing-semicolon': 'off' } })
    expect(of('check/unknown-command', result)).toHaveLength(1)
  })

  test('another target that asks for the lesser one alone still gets it', () => {
    const text = '%include /tmp/a.ks\n%pre\ntrue\n%end\n'
    const both = lintText(text, { for: ['koji-livemedia', 'anaconda'] })
    expect(of('koji/no-include', both)).toHaveLength(1)
    expect(of('scripts/include-not-made', both)).toHaveLength(1)
    const koji = lintText(text, { for: ['koji-livemedia'] })
    expect(of('scripts/include-not-made', koji)).toHaveLength(0)
  })
})
