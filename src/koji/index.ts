import { allowedScms } from '../scm/allowed-scms.ts'
import { canonArch } from './canon-arch.ts'
import { distro } from './distro.ts'
import { formatPlan } from './format-plan.ts'
import { tdl } from './tdl.ts'
import { volumeId } from './volume-id.ts'

/** Koji's own pure functions, with Koji's answers. */
export const koji = { volumeId, canonArch, distro, formatPlan, tdl, allowedScms } as const
