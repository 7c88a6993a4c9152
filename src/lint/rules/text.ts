import type { Rule } from '../rule.ts'
import { crlf } from './text/crlf.ts'
import { cutAtHash } from './text/cut-at-hash.ts'
import { firewallPort } from './text/firewall-port.ts'
import { firewallService } from './text/firewall-service.ts'
import { keyboardLayout } from './text/keyboard-layout.ts'
import { locale } from './text/locale.ts'
import { localeNotInstalled } from './text/locale-not-installed.ts'
import { serviceName } from './text/service-name.ts'
import { smartQuotes } from './text/smart-quotes.ts'
import { switchWithoutLayouts } from './text/switch-without-layouts.ts'
import { timeZone } from './text/time-zone.ts'
import { trailingSemicolon } from './text/trailing-semicolon.ts'

export const textRules: readonly Rule[] = [
  crlf,
  cutAtHash,
  firewallPort,
  firewallService,
  keyboardLayout,
  locale,
  localeNotInstalled,
  serviceName,
  smartQuotes,
  switchWithoutLayouts,
  timeZone,
  trailingSemicolon,
]
