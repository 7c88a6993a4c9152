import { endProbes } from './install-end.ts'
import { packageProbes } from './install-packages.ts'
import { sourceProbes } from './install-source.ts'
import type { Probe } from './probe.ts'
import { semanticsProbes } from './semantics.ts'
import { unenforcedProbes } from './unenforced.ts'

/** anaconda.md 7 to 9, and what kickstart-semantics.md 7 and 7.1 add. */
export const installProbes: readonly Probe[] = [
  ...sourceProbes,
  ...packageProbes,
  ...endProbes,
  ...semanticsProbes,
  ...unenforcedProbes,
]
