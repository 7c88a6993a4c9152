import type { Rule } from '../rule.ts'
import { cutHash } from './login/cut-hash.ts'
import { existingAccount } from './login/existing-account.ts'
import { groupGid } from './login/group-gid.ts'
import { hashAsPassword } from './login/hash-as-password.ts'
import { invalidName } from './login/invalid-name.ts'
import { invalidSshkey } from './login/invalid-sshkey.ts'
import { negativeId } from './login/negative-id.ts'
import { nobodyCanLogIn } from './login/nobody-can-log-in.ts'
import { notAHash } from './login/not-a-hash.ts'
import { rdpCredentials } from './login/rdp-credentials.ts'
import { relativePath } from './login/relative-path.ts'
import { requireAccount } from './login/require-account.ts'
import { requireAdmin } from './login/require-admin.ts'
import { rootOverSsh } from './login/root-over-ssh.ts'
import { sshkeyWithoutUser } from './login/sshkey-without-user.ts'
import { twoPasswordKinds } from './login/two-password-kinds.ts'
import { unknownGroup } from './login/unknown-group.ts'

export const loginRules: readonly Rule[] = [
  cutHash,
  existingAccount,
  groupGid,
  hashAsPassword,
  invalidName,
  invalidSshkey,
  negativeId,
  nobodyCanLogIn,
  notAHash,
  rdpCredentials,
  relativePath,
  requireAccount,
  requireAdmin,
  rootOverSsh,
  sshkeyWithoutUser,
  twoPasswordKinds,
  unknownGroup,
]
