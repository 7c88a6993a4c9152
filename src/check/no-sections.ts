import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Checked } from './checked.ts'

/** Stands in for `sections.ts`. */
export function checkSections(
  _file: KickstartFile,
): Pick<Checked, 'sections' | 'scripts' | 'packages'> & { diagnostics: readonly Diagnostic[] } {
  const packages = { seen: false, groups: [], excludedGroups: [], packages: [], excluded: [], options: {} }
  return { sections: [], scripts: [], packages, diagnostics: [] }
}
