import type { Rule } from '../rule.ts'
import { httpSource } from './security/http-source.ts'
import { noGpgcheck } from './security/no-gpgcheck.ts'
import { noVerifySsl } from './security/no-verify-ssl.ts'
import { passwordInScript } from './security/password-in-script.ts'
import { plaintextPassword } from './security/plaintext-password.ts'
import { plaintextSecret } from './security/plaintext-secret.ts'
import { privateKey } from './security/private-key.ts'
import { urlCredentials } from './security/url-credentials.ts'
import { weakHash } from './security/weak-hash.ts'

export const securityRules: readonly Rule[] = [
  httpSource,
  noGpgcheck,
  noVerifySsl,
  passwordInScript,
  plaintextPassword,
  plaintextSecret,
  privateKey,
  urlCredentials,
  weakHash,
]
