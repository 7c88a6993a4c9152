import { commandProbes } from './demand-commands.ts'
import { moreProbes } from './demand-more.ts'
import { packageProbes } from './demand-packages.ts'
import { scriptProbes } from './demand-scripts.ts'
import { storageProbes } from './demand-storage.ts'
import { moreStorageProbes } from './demand-storage-more.ts'
import { textProbes } from './demand-text.ts'
import type { Probe } from './probe.ts'

/** Mistakes of demand §3, and of the rows of §2 that lint can find. */
export const demandProbes: readonly Probe[] = [
  ...textProbes,
  ...storageProbes,
  ...commandProbes,
  ...packageProbes,
  ...scriptProbes,
  ...moreStorageProbes,
  ...moreProbes,
]
