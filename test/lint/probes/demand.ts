import type { Probe } from './probe.ts'

export const demandProbes: readonly Probe[] = []
