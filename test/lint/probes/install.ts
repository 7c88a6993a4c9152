import type { Probe } from './probe.ts'

export const installProbes: readonly Probe[] = []
