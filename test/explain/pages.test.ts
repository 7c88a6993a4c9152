import { describe, expect, it } from 'vitest'
import { releases } from '../../grammar/releases.ts'
import { contentsOf, contentsText } from '../../src/explain/contents.ts'
import { optionText, pageText } from '../../src/explain/page-text.ts'
import { constraintText } from '../../src/explain/rules-in-words.ts'
import { languageNames, languagePage, optionOf, ownersOf } from '../../src/explain/topics.ts'

/** Lines that are too long, but for those to be copied, whose words cannot be cut. */
function tooLong(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.length > 80 && !line.startsWith('    '))
}

describe('the page of', () => {
  it.each(languageNames)('%s is readable on 80 columns, for all releases and for one', (name) => {
    const page = languagePage(name, undefined)!
    const text = pageText(page, 80)
    expect(tooLong(text)).toEqual([])
    expect(text).toMatch(/\n\nUsage\n/)
    expect(text).toMatch(/\n\nReleases\n {2}(?:Fedora|RHEL) +since /)
    for (const option of page.options) {
      expect(text).toContain(option.flag)
      const alone = optionText(page, option, 80)
      expect(tooLong(alone)).toEqual([])
      expect(alone).toContain(`${page.name} ${option.flag}`)
    }
    const old = languagePage(name, 'RHEL7')!
    expect(old.options.every((option) => option.known)).toBe(true)
    expect(tooLong(pageText(old, 80))).toEqual([])
  })
})

describe('a page', () => {
  it('narrows to a release', () => {
    const page = languagePage('repo', 'RHEL7')!
    expect(page.options.map(({ flag }) => flag)).not.toContain('--metalink')
    expect(page.rules.map(({ text }) => text)).toEqual(['At most one of --baseurl and --mirrorlist'])
    const all = languagePage('repo', undefined)!
    expect(all.rules[0]).toMatchObject({
      text: 'Exactly one of --baseurl and --mirrorlist',
      where: 'up to F14 and up to RHEL6',
    })
    expect(languagePage('auth', 'RHEL10')).toMatchObject({ status: 'removed', instead: 'authselect' })
    expect(languagePage('rhsm', 'F42')?.status).toBe('unknown')
  })

  it('tells what changed when', () => {
    const option = optionOf(languagePage('network', undefined)!, '--bootproto')!
    expect(option.changes).toEqual([
      { from: ['F9', 'RHEL5'], text: 'query is allowed too' },
      { from: ['F16', 'RHEL6'], text: 'ibft is allowed too' },
    ])
  })

  it('is found by any name, and an option by any spelling', () => {
    expect(languagePage('partition', undefined)?.name).toBe('part')
    expect(languagePage('packages', undefined)?.name).toBe('%packages')
    expect(languagePage('nothing', undefined)).toBeUndefined()
    expect(languagePage('constructor', undefined)).toBeUndefined()
    const part = languagePage('part', undefined)!
    expect(optionOf(part, '--ondrive')?.flag).toBe('--ondisk')
    expect(optionOf(part, '--gro')?.flag).toBe('--grow')
    expect(optionOf(part, '--on')).toBeUndefined()
    expect(ownersOf('--metalink')).toEqual(['repo', 'url'])
    expect(ownersOf('constructor')).toEqual([])
  })

  it('tells what repeats mean', () => {
    expect(languagePage('repo', undefined)?.repeats).toEqual([
      'Each line adds one',
      'Two lines with the same --name are warned about',
    ])
    expect(languagePage('bootloader', undefined)?.repeats[0]).toMatch(/^The last line counts; a value that it leaves/)
    expect(languagePage('reboot', undefined)?.shares).toEqual(['halt', 'poweroff', 'shutdown'])
  })
})

describe('constraints in words', () => {
  it.each([
    [{ kind: 'atMostOne', of: ['--a', '--b', '--c'] }, 'At most one of --a, --b and --c'],
    [{ kind: 'exactlyOne', of: ['--a'] }, '--a cannot be left out'],
    [{ kind: 'requires', when: [], oneOf: ['words', '--a'] }, 'x needs words or --a'],
    [{ kind: 'requires', when: ['--a'], needs: ['--b'], unless: ['--c'] }, '--a needs --b, unless there is --c'],
    [{ kind: 'excludes', when: [], not: [{ of: '--a', is: ['b', 'c'] }] }, '--a=b or --a=c is refused'],
    [
      { kind: 'range', of: '--a', min: 1, max: 99, scope: 'object' },
      '--a is 1 to 99; what earlier lines set counts too',
    ],
    [{ kind: 'range', of: '--a', min: 0, why: 'so' }, '--a is 0 or more: so'],
    [{ kind: 'pattern', of: 'b', match: '.', expected: 'one letter' }, 'b is one letter'],
  ] as const)('%j', (constraint, text) => {
    expect(constraintText(constraint, 'x')).toBe(text)
  })
})

describe('the contents', () => {
  it('list what a release has', () => {
    const all = contentsOf(undefined)
    expect(all.commands.length).toBeGreaterThan(80)
    expect(all.sections).toHaveLength(9)
    const names = contentsOf('RHEL10').commands.map(({ name }) => name)
    expect(names).toContain('rdp')
    expect(names).not.toContain('auth')
    for (const release of [undefined, ...releases]) expect(tooLong(contentsText(contentsOf(release), 80))).toEqual([])
  })
})
