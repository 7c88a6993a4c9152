import { describe, expect, it } from 'vitest'
import { agreedFixes, type Voter } from '../../src/diagnostics/agreed-fixes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const place = (source: string) => ({ source, start: 0, end: 4 })

function finding(source: string, text = ''): Diagnostic {
  return {
    code: 'text/crlf',
    severity: 'warning',
    message: 'm',
    span: place(source),
    fix: { title: 't', safety: 'safe', edits: [{ span: place(source), text }] },
  }
}

function voter(reached: readonly string[], diagnostics: readonly Diagnostic[], topLevel = true): Voter {
  return { reached: new Set(reached), diagnostics, topLevel }
}

function fixes(files: readonly Voter[]): readonly boolean[] {
  return agreedFixes(files).flatMap(({ diagnostics }) => diagnostics.map(({ fix }) => fix !== undefined))
}

describe('a fix of a shared fragment', () => {
  it('stays when all that reach it ask for it', () => {
    expect(fixes([voter(['a', 'f'], [finding('f')]), voter(['b', 'f'], [finding('f')])])).toEqual([true, true])
  })

  it('goes when one does not, or asks for another', () => {
    expect(fixes([voter(['a', 'f'], [finding('f')]), voter(['b', 'f'], [])])).toEqual([false])
    expect(fixes([voter(['a', 'f'], [finding('f')]), voter(['b', 'f'], [finding('f', 'x')])])).toEqual([false, false])
  })

  it('is no matter for those that do not reach it', () => {
    expect(fixes([voter(['a', 'f'], [finding('f')]), voter(['b'], [])])).toEqual([true])
  })

  it('is no matter for the fragment itself, unless nothing else reaches it', () => {
    expect(fixes([voter(['a', 'f'], [finding('f')]), voter(['f'], [], false)])).toEqual([true])
    expect(fixes([voter(['a', 'f'], []), voter(['f'], [finding('f')], false)])).toEqual([false])
    expect(fixes([voter(['a'], []), voter(['f'], [finding('f')], false)])).toEqual([true])
  })
})
