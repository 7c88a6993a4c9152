import type { ReleaseName } from '../../grammar/releases.ts'
import { resolveShape, type ShapeDef } from '../check/resolve.ts'

/** True when a release warns of an option or refuses it. */
export function isDropped(def: ShapeDef, flag: string, release: ReleaseName): boolean {
  return resolveShape(def, release).byFlag.get(flag)?.status !== 'active'
}
