/** Every section name the reference registers; it knows all of them in every release (pykickstart 3.74). */
export const sectionNames = [
  '%pre',
  '%pre-install',
  '%post',
  '%onerror',
  '%traceback',
  '%packages',
  '%certificate',
  '%addon',
  '%anaconda',
] as const

export type SectionName = (typeof sectionNames)[number]

const known: ReadonlySet<string> = new Set(sectionNames)

const longest = Math.max(...sectionNames.map((name) => name.length))

export function isSectionName(name: string): name is SectionName {
  // A word can be megabytes long: not worth hashing.
  return name.length <= longest && known.has(name)
}
