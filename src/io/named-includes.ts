import type { Loader, NamedInclude } from '../flatten/loader.ts'

/** Files that the user names for includes, by the operand of the include line. */
export interface NamedFiles {
  /** `--include-map`: read instead. */
  readonly map: ReadonlyMap<string, string>
  /** `--define-include`: what %pre will make is like. */
  readonly stubs: ReadonlyMap<string, string>
}

/**
 * A loader that asks what the user said about an include first.
 * @param read how the named files are read: relative to the current folder
 */
export function namedIncludes(loader: Loader, { map, stubs }: NamedFiles, read: Loader['main']): Loader {
  if (map.size === 0 && stubs.size === 0) return loader
  const of = (kind: NamedInclude['kind'], path: string) => read(path).then((result): NamedInclude => ({ kind, result }))
  return {
    ...loader,
    named: async (target) => {
      const [file, stub] = [map.get(target), stubs.get(target)]
      if (file !== undefined) return of('instead', file)
      return stub === undefined ? loader.named?.(target) : of('stub', stub)
    },
  }
}
