import type { Line } from '../line.ts'
import { method } from './method.ts'
import { network } from './network.ts'
import { realm } from './realm.ts'

/** What the data of a command cannot say: reports what is wrong with a line. */
export type CommandHook = (line: Line) => void

/** The few commands that need code of their own, by name. */
export const hooks: Readonly<Record<string, CommandHook>> = { method, network, realm }
