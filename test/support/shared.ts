import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(process.env.KS_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared'))

/** Path of the shared material, or undefined where it is not there (users, a clone of its own). */
export const shared: string | undefined = existsSync(join(root, 'corpus')) ? root : undefined

let told = false

/** For `describe.skipIf(noShared())`: says once per test file why its tests are skipped. */
export function noShared(): boolean {
  if (!shared && !told) {
    told = true
    console.warn(`skipped: no shared material at ${root} (set KS_SHARED)`)
  }
  return !shared
}

/** A path below the shared material; only for tests that `noShared` guards. */
export function sharedPath(...parts: string[]): string {
  return join(root, ...parts)
}
