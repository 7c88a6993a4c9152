import type { DiagnosticCode } from '../diagnostics/diagnostic.ts'
import type { ReportedFile } from './report.ts'

/** Advice about a run rather than a file: it is the same for each. */
const ofTheRun: readonly DiagnosticCode[] = ['release/assumed-devel']

/** For people: advice that is the same for many files is told with the first, which says for how many more it holds. */
export function foldRepeated<File extends ReportedFile>(files: readonly File[]): readonly File[] {
  const counts = new Map<string, number>()
  const keyOf = ({ code, severity, message }: ReportedFile['diagnostics'][number]) =>
    severity === 'info' && ofTheRun.includes(code) ? `${code}\0${message}` : undefined
  for (const { diagnostics } of files) {
    for (const one of diagnostics) {
      const key = keyOf(one)
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  if (![...counts.values()].some((count) => count > 1)) return files
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.flatMap((one) => {
      const key = keyOf(one)
      if (key === undefined) return [one]
      const more = (counts.get(key) ?? 0) - 1
      counts.delete(key)
      if (more < 0) return []
      const likewise = more > 0 ? [`so in ${more} more file${more === 1 ? '' : 's'}`] : []
      const hint = [...(one.hint === undefined ? [] : [one.hint]), ...likewise].join('; ')
      return [{ ...one, ...(hint !== '' && { hint }) }]
    }),
  }))
}
