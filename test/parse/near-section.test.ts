import { describe, expect, it } from 'vitest'
import { sectionNames } from '../../src/ast/section-names.ts'
import { nearSection } from '../../src/parse/near-section.ts'
import { parse } from '../../src/parse/parse.ts'

describe('nearSection', () => {
  it.each([
    ['%packges', '%packages'],
    ['%package', '%packages'],
    ['%packagess', '%packages'],
    ['%pakcages', '%packages'],
    ['%pacKages', '%packages'],
    ['%Post', '%post'],
    ['%PRE-INSTALL', '%pre-install'],
    ['%preinstall', '%pre-install'],
    ['%pots', '%post'],
    ['%posr', '%post'],
    ['%add-on', '%addon'],
    ['%on-error', '%onerror'],
  ])('of %s is %s', (word, name) => {
    expect(nearSection(word)).toBe(name)
  })

  it.each(['%', '%ks', '%firstboot', '%posttt', '%sotp', '%software', '%pakcagse', `%${'p'.repeat(100_000)}`])(
    'is none for %s',
    (word) => {
      expect(nearSection(word)).toBeUndefined()
    },
  )

  it.each(sectionNames)('of %s is itself', (name) => {
    expect(nearSection(name)).toBe(name)
  })
})

it('is proposed where a section is unknown; else all are listed', () => {
  const hints = parse('%packges\nvim\n%end\n%firstboot\n%end\n').diagnostics.map(({ hint }) => hint)
  expect(hints[0]).toBe('did you mean "%packages"?')
  expect(hints[1]).toContain('Sections are %pre, %pre-install')
})
