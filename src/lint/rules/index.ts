import type { Rule } from '../rule.ts'
import { ignoredRepo } from './koji/ignored-repo.ts'
import { noInclude } from './koji/no-include.ts'
import { noUrl } from './koji/no-url.ts'
import { requireClearpart } from './koji/require-clearpart.ts'
import { requireLockedRoot } from './koji/require-locked-root.ts'
import { requireReboot } from './koji/require-reboot.ts'
import { requireZerombr } from './koji/require-zerombr.ts'
import { hashAsPassword } from './login/hash-as-password.ts'
import { requireAccount } from './login/require-account.ts'
import { requireAdmin } from './login/require-admin.ts'
import { sshkeyWithoutUser } from './login/sshkey-without-user.ts'
import { atInclude } from './packages/at-include.ts'
import { commandInPackages } from './packages/command-in-packages.ts'
import { listedAndExcluded } from './packages/listed-and-excluded.ts'
import { onePerLine } from './packages/one-per-line.ts'
import { assumedDevel } from './release/assumed-devel.ts'
import { versionMismatch } from './release/version-mismatch.ts'
import { sectionWordInBody } from './scripts/section-word-in-body.ts'
import { plaintextPassword } from './security/plaintext-password.ts'
import { clearpartWithoutEffect } from './storage/clearpart-without-effect.ts'
import { duplicateMount } from './storage/duplicate-mount.ts'
import { encryptedWithoutPassphrase } from './storage/encrypted-without-passphrase.ts'
import { requireLayout } from './storage/require-layout.ts'
import { requireRoot } from './storage/require-root.ts'
import { undefinedMember } from './storage/undefined-member.ts'
import { unusedDisable } from './style/unused-disable.ts'
import { crlf } from './text/crlf.ts'
import { cutAtHash } from './text/cut-at-hash.ts'

/** Every rule, by group and name. Findings do not depend on the order. */
export const rules: readonly Rule[] = [
  ignoredRepo,
  noInclude,
  noUrl,
  requireClearpart,
  requireLockedRoot,
  requireReboot,
  requireZerombr,
  hashAsPassword,
  requireAccount,
  requireAdmin,
  sshkeyWithoutUser,
  atInclude,
  commandInPackages,
  listedAndExcluded,
  onePerLine,
  assumedDevel,
  versionMismatch,
  sectionWordInBody,
  plaintextPassword,
  clearpartWithoutEffect,
  duplicateMount,
  encryptedWithoutPassphrase,
  requireLayout,
  requireRoot,
  undefinedMember,
  unusedDisable,
  crlf,
  cutAtHash,
]
