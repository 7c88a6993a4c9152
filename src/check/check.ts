import { devel, type ReleaseName, resolveRelease } from '../../grammar/releases.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { Checked, CheckedCommand } from './checked.ts'
import { checkCommand } from './command.ts'
import { FileState } from './file-state.ts'
import { findPlatform } from './platform.ts'
import { checkSections } from './sections.ts'

export interface CheckOptions {
  /** What the kickstart is for; the newest Fedora release when left out. */
  readonly release?: ReleaseName
}

/**
 * Judges a kickstart by the language of one release. Reads every command line and section, reports all problems it finds,
 * and never throws over a kickstart; time grows with the length of the text.
 *
 * @throws UnknownReleaseError where types do not hold the caller to a release
 */
export function check(file: KickstartFile, options: CheckOptions = {}): Checked {
  const release = resolveRelease(options.release ?? devel)
  const state = new FileState(file, release)
  const commands: CheckedCommand[] = []
  for (const statement of file.statements) {
    if (statement.type === 'command') commands.push(checkCommand(statement, state))
  }
  const { diagnostics, ...sections } = checkSections(file, release)
  const platform = findPlatform(file)
  return {
    file,
    release,
    commands,
    ...sections,
    ...(platform !== undefined && { platform }),
    diagnostics: state.diagnostics.concat(diagnostics).sort((a, b) => a.span.start - b.span.start),
  }
}
