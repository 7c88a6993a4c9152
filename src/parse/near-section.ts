import { type SectionName, sectionNames } from '../ast/section-names.ts'

/** The section that a word may be meant for: it differs in capitals, and in one letter or two that changed places. */
export function nearSection(word: string): SectionName | undefined {
  const small = word.toLowerCase()
  return sectionNames.find((name) => name === small) ?? sectionNames.find((name) => isOneSlip(small, name))
}

/** True when one letter is added, left out or another one, or two neighbours are swapped. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const inA = a.slice(start, endA)
  const inB = b.slice(start, endB)
  if (inA.length <= 1 && inB.length <= 1) return true
  return inA.length === 2 && inA === [...inB].reverse().join('')
}
