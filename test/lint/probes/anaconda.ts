import { accountProbes } from './anaconda-accounts.ts'
import { bootProbes } from './anaconda-boot.ts'
import { deviceProbes } from './anaconda-devices.ts'
import { diskProbes } from './anaconda-disks.ts'
import { languageProbes } from './anaconda-language.ts'
import { mountProbes } from './anaconda-mounts.ts'
import { parseProbes } from './anaconda-parse.ts'
import type { Probe } from './probe.ts'

/** Mistakes of anaconda.md §2 to §6: a probe for each row, and for each release it tells apart. */
export const anacondaProbes: readonly Probe[] = [
  ...parseProbes,
  ...accountProbes,
  ...languageProbes,
  ...diskProbes,
  ...bootProbes,
  ...mountProbes,
  ...deviceProbes,
]
