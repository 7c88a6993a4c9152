import { describe, expect, it } from 'vitest'
import { degradeMasked } from '../../src/diagnostics/degrade-masked.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { MaskedStretch } from '../../src/source/masked.ts'

const text = 'part / --size=@SIZE@ --grow\nlang @MORE@\nkeyboard us\n{% if x %}\ntext\n'
const stretch = (word: string, kind: MaskedStretch['kind']): MaskedStretch => {
  const start = text.indexOf(word)
  return { start, end: start + word.length, kind }
}
const masked = [stretch('@SIZE@', 'value'), stretch('@MORE@', 'value'), stretch('{% if x %}', 'control')]

const at = (words: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = text.indexOf(words)
  return {
    code: 'check/bad-value',
    severity: 'error',
    message: 'x',
    span: { source: 'a', start, end: start + words.length },
    ...more,
  }
}
const degrade = (one: Diagnostic) => degradeMasked([one], { id: 'a', text, masked })
const place = (words: string) => ({ source: 'a', start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('degradeMasked', () => {
  it.each(['@SIZE@', '--size=@SIZE@', 'SIZE', '@MORE@'])('drops a finding about %s', (words) => {
    expect(degrade(at(words))).toEqual([])
  })

  it('drops a finding that speaks of what stands for the value', () => {
    expect(degrade(at('lang', { message: 'Unexpected language "_MORE_", expected a locale' }))).toEqual([])
  })

  it.each(['part / --size=@SIZE@ --grow', 'lang', 'lang @MORE@'])('lowers a finding about %s', (words) => {
    expect(degrade(at(words))).toMatchObject([{ severity: 'info', message: 'x' }])
  })

  it.each(['--grow', '--size=', 'part', 'keyboard us', 'text'])('keeps a finding about %s', (words) => {
    expect(degrade(at(words))).toEqual([at(words)])
  })

  it('keeps findings in other texts', () => {
    const other = { ...at('@SIZE@'), span: { source: 'b', start: 14, end: 20 } }
    expect(degrade(other)).toEqual([other])
  })

  it('lowers what compares two places with a statement between them', () => {
    const related = [{ message: 'first here', span: place('keyboard') }]
    expect(degrade(at('text', { related }))).toMatchObject([{ severity: 'info', related }])
    expect(degrade(at('us', { related }))).toMatchObject([{ severity: 'error' }])
  })

  it('takes fixes of unknown text away', () => {
    const fix = (words: string) => ({
      title: 'Fix',
      safety: 'safe' as const,
      edits: [{ span: place(words), text: '' }],
    })
    expect(degrade(at('--grow', { fix: fix('--size=@SIZE@ --grow') }))[0]).not.toHaveProperty('fix')
    expect(degrade(at('--grow', { fix: fix('--grow') }))[0]).toHaveProperty('fix')
  })
})
