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

export function isSectionName(name: string): name is SectionName {
  return known.has(name)
}
