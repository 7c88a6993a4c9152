import type { Probe } from './probe.ts'

export const toolProbes: readonly Probe[] = []
