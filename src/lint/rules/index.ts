import type { Rule } from '../rule.ts'
import { kojiRules } from './koji.ts'
import { loginRules } from './login.ts'
import { networkRules } from './network.ts'
import { packagesRules } from './packages.ts'
import { releaseRules } from './release.ts'
import { scriptsRules } from './scripts.ts'
import { securityRules } from './security.ts'
import { storageRules } from './storage.ts'
import { styleRules } from './style.ts'
import { textRules } from './text.ts'

/** Every rule, by group and name. Findings do not depend on the order. */
export const rules: readonly Rule[] = [
  ...kojiRules,
  ...loginRules,
  ...networkRules,
  ...packagesRules,
  ...releaseRules,
  ...scriptsRules,
  ...securityRules,
  ...storageRules,
  ...styleRules,
  ...textRules,
]
