import type { Rule } from '../rule.ts'
import { abbreviatedOption } from './style/abbreviated-option.ts'
import { bareCommand } from './style/bare-command.ts'
import { haltWaits } from './style/halt-waits.ts'
import { repeatedCommand } from './style/repeated-command.ts'
import { requireEndAction } from './style/require-end-action.ts'
import { requireLanguage } from './style/require-language.ts'
import { requireTimezone } from './style/require-timezone.ts'
import { serviceConflict } from './style/service-conflict.ts'
import { unusedDisable } from './style/unused-disable.ts'
import { weakerOption } from './style/weaker-option.ts'

export const styleRules: readonly Rule[] = [
  abbreviatedOption,
  bareCommand,
  haltWaits,
  repeatedCommand,
  requireEndAction,
  requireLanguage,
  requireTimezone,
  serviceConflict,
  unusedDisable,
  weakerOption,
]
