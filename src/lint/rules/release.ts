import type { Rule } from '../rule.ts'
import { addonName } from './release/addon-name.ts'
import { anacondaSection } from './release/anaconda-section.ts'
import { assumedDevel } from './release/assumed-devel.ts'
import { certificateSection } from './release/certificate-section.ts'
import { kdumpMemory } from './release/kdump-memory.ts'
import { oscapContent } from './release/oscap-content.ts'
import { rhsmOnRebuild } from './release/rhsm-on-rebuild.ts'
import { urlMismatch } from './release/url-mismatch.ts'
import { versionMismatch } from './release/version-mismatch.ts'
import { vncWithoutEffect } from './release/vnc-without-effect.ts'

export const releaseRules: readonly Rule[] = [
  addonName,
  anacondaSection,
  assumedDevel,
  certificateSection,
  kdumpMemory,
  oscapContent,
  rhsmOnRebuild,
  urlMismatch,
  versionMismatch,
  vncWithoutEffect,
]
