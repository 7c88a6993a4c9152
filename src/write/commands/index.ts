import type { Values } from '../../check/line.ts'
import { dmraid } from './dmraid.ts'
import { realm } from './realm.ts'
import { vnc } from './vnc.ts'

/** The few commands whose written values the data cannot say: what a line gives, as it is to be written. */
export const valueHooks: Readonly<Record<string, (values: Values) => Values>> = { dmraid, realm, vnc }
