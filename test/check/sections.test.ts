import { describe, expect, test } from 'vitest'
import { devel, type ReleaseName, releases } from '../../grammar/releases.ts'
import { sections as grammar } from '../../grammar/sections.ts'
import { sectionNames } from '../../src/ast/section-names.ts'
import { checkSections } from '../../src/check/sections.ts'
import { parse } from '../../src/parse/parse.ts'

function checked(text: string, release: ReleaseName = devel) {
  return checkSections(parse(text).file, release)
}

/** `severity code "the words underlined"`, and where a second place says more. */
function findings(text: string, release?: ReleaseName): string[] {
  return checked(text, release).diagnostics.map(({ severity, code, span }) => {
    return `${severity} ${code} "${text.slice(span.start, span.end)}"`
  })
}

test('the data has every section that the parser knows, with a sentence for each', () => {
  expect(Object.keys(grammar).sort()).toEqual([...sectionNames].sort())
  for (const { description } of Object.values(grammar)) expect(description).toMatch(/^[A-Z].*\.$/)
})

describe('header options', () => {
  test.each<[string, string, string[], ReleaseName?]>([
    ['known', '%packages --nocore --inst-langs=cs\n%end\n', []],
    ['unknown', '%packages --no-core\n%end\n', ['error check/unknown-option "--no-core"']],
    ['of a later release', '%packages --inst-langs=cs\n%end\n', ['error check/unknown-option "--inst-langs"'], 'F31'],
    ['of Fedora only', '%packages --ignorebroken\n%end\n', ['error check/unknown-option "--ignorebroken"'], 'RHEL9'],
    ['old spelling', '%packages --instLangs=cs\n%end\n', ['warning check/deprecated-option "--instLangs"'], 'RHEL9'],
    ['removed', '%packages --instLangs=cs\n%end\n', ['error check/unknown-option "--instLangs"'], 'RHEL10'],
    ['not a number', '%packages --timeout=soon\n%end\n', ['error check/bad-value "soon"']],
    ['a word', '%post a\nx\n%end\n', ['error check/unexpected-word "a"']],
    ['ambiguous', '%post --lo=x\nx\n%end\n', ['error check/ambiguous-option "--lo"']],
    ['not of this section', '%pre --nochroot\nx\n%end\n', ['error check/unknown-option "--nochroot"']],
    ['anything in sections for others', '%addon org_x --a "b c\'d"\n%end\n', []],
    ['base and default', '%packages --default --nobase\n%end\n', ['error check/excludes "--nobase"'], 'F17'],
    ['core and default', '%packages --nocore --default\n%end\n', ['error check/excludes "--nocore"']],
    ['no name of a certificate', '%certificate --dir=d\nx\n%end\n', ['error check/missing-option "%certificate"']],
    ['no place of a certificate', '%certificate --filename=f\nx\n%end\n', ['error check/requires "%certificate"']],
    ['an empty place', '%certificate --filename=f --dir=\nx\n%end\n', ['error check/requires "%certificate"']],
    ['a type in place of a folder', '%certificate --filename=f --type=anchor\nx\n%end\n', []],
  ])('%s', (_what, text, expected, release) => {
    expect(findings(text, release)).toEqual(expected)
  })

  test('values and their places', () => {
    const text = '%packages --timeout 5 --inst-langs="cs CZ"\n%end\n'
    const [section] = checked(text).sections
    expect(section).toMatchObject({ name: '%packages', ok: true, options: { timeout: 5, instLangs: 'cs CZ' } })
    const { start, end } = section!.at.timeout!
    expect(text.slice(start, end)).toBe('5')
  })
})

describe('terminator', () => {
  test.each<[ReleaseName, boolean]>([
    ['F7', false],
    ['RHEL5', false],
    ['F8', true],
    ['RHEL6', true],
    ['F45', true],
  ])('%s: required is %s', (release, required) => {
    expect(findings('%post\nx\n', release)).toEqual(required ? ['error check/missing-end "%post"'] : [])
  })

  test('is said at the header, with the place where it is missing', () => {
    const { diagnostics } = checked('%post\nx\n%packages\n%end\n')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]!.span).toMatchObject({ start: 0, end: 5 })
    expect(diagnostics[0]!.related).toEqual([
      { message: '%end is missing here', span: { source: '<text>', start: 8, end: 8 } },
    ])
  })

  test('words after it are ignored with a warning, a comment without', () => {
    expect(findings('%post\nx\n%end of it\n')).toEqual(['warning check/ignored-word "of it"'])
    expect(findings('%post\nx\n%end # it\n')).toEqual([])
  })
})

describe('bodies', () => {
  test.each(['\n \n', ''])('an empty certificate %j is an error', (body) => {
    const text = `%certificate --filename=f --dir=d\n${body}%end\n`
    expect(findings(text)).toEqual(['error check/empty-certificate "%certificate"'])
  })

  test('a section that no release knows is left to the parser', () => {
    const { sections, diagnostics } = checked('%nonsense\nx\n%end\n')
    expect(sections).toMatchObject([{ name: '%nonsense', ok: false }])
    expect(diagnostics).toEqual([])
  })

  test.each<[ReleaseName, number]>([
    ['F33', 0],
    ['F34', 1],
    ['RHEL8', 0],
    ['RHEL9', 1],
  ])('%%traceback in %s: %i warnings', (release, count) => {
    const found = findings('%traceback\nx\n%end\n', release)
    expect(found).toEqual(count === 1 ? ['warning check/deprecated-section "%traceback"'] : [])
  })
})

test('no release refuses plain sections', () => {
  const text = '%pre\nx\n%end\n%packages\na\n@b --optional\n-c\n%end\n%post --log=/x\ny\n%end\n'
  for (const release of releases) expect(findings(text, release), release).toEqual([])
})
