import type { Probe } from './probe.ts'

export const anacondaProbes: readonly Probe[] = []
