import type { Vector } from './write-vectors.ts'

/** A kind of text that we write in another way than the reference, on purpose. */
export interface WriteException {
  readonly reason: string
  readonly covers: (vector: Vector) => boolean
}

export const writeExceptions: readonly WriteException[] = [
  {
    reason:
      'A file without `lilo` is given a second `bootloader` line that stands for it; read back it overrides the first one',
    covers: ({ kind, version, output }) =>
      kind === 'sequence' && ['RHEL3', 'FC3', 'RHEL4'].includes(version) && output.split('\nbootloader ').length > 2,
  },
]
