import type { ReleaseName } from '../../../grammar/releases.ts'
import type { LintOptions } from '../../../src/lint/lint-result.ts'

/** Linted for a release. */
export const at = (release: ReleaseName): LintOptions => ({ release })

/** The same where a passphrase has to be in the file, which is a warning of its own. */
export const secret = (release: ReleaseName): LintOptions => ({
  release,
  rules: { 'security/plaintext-password': 'off' },
})
