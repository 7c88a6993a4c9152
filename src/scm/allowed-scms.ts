import { fnmatch } from './fnmatch.ts'
import type { ScmUrl } from './scm-url.ts'

/** What a builder's `allowed_scms` says about an url. */
export type ScmVerdict =
  | {
      readonly allowed: true
      /** Whether the sibling `common` is checked out too. */
      readonly useCommon: boolean
      /** What is run for sources of packages (of no use to kickstarts); null when the entry turns it off. */
      readonly sourceCmd: readonly string[] | null
    }
  | {
      readonly allowed: false
      /** `HOST:PATH`, as entries are compared with it. */
      readonly place: string
    }

const falseWords = new Set(['no', 'off', 'false', '0'])

/**
 * Judges an url by the text of `allowed_scms` in kojid.conf: blank-separated `host:path[:use_common[:source_cmd]]`
 * or `!host:path`, globs both; the first entry that matches decides, and nothing is allowed when none does
 * (koji 1.35.3, `koji/daemon.py`, `SCM.assert_allowed_by_config`). A port cannot be written in an entry, since every
 * `:` separates fields, while the host compared with has its port.
 */
export function allowedScms(scm: ScmUrl, allowed: string): ScmVerdict {
  for (const entry of allowed.split(/\s+/)) {
    const denies = entry.startsWith('!')
    const fields = (denies ? entry.slice(1) : entry).split(':')
    const [host, path, useCommon, sourceCmd] = fields
    if (host === undefined || path === undefined) continue
    if (!fnmatch(scm.host, host) || !fnmatch(scm.repository, path)) continue
    if (denies) break
    return {
      allowed: true,
      useCommon: !falseWords.has((useCommon ?? '').toLowerCase()),
      sourceCmd: sourceCmd === undefined ? ['make', 'sources'] : sourceCmd === '' ? null : sourceCmd.split(','),
    }
  }
  return { allowed: false, place: `${scm.host}:${scm.repository}` }
}
