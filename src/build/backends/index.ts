import { planBackend } from './plan.ts'

/** The backends a plan can be handed to, by their ids; `plan` is the default. */
export const backends = { plan: planBackend } as const

export type BackendId = keyof typeof backends
