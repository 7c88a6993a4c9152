import type { Checked } from '../check/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { redact } from '../diagnostics/redact.ts'
import type { LintResult } from '../lint/lint-result.ts'

/** What a build did, for telling a human. */
export interface BuildSummary {
  /** Name of the ready kickstart in the plan. */
  readonly kickstart: string
  /** Files read, and include lines that were followed. */
  readonly files: number
  readonly includes: number
  /** `repo` lines before, and after. */
  readonly repos: { readonly before: number; readonly after: number; readonly names: readonly string[] }
  /** What the last `url` line installs from, and whether the build said so. */
  readonly installTree: { readonly url?: string; readonly changed: boolean }
  /** The koji command line, without secrets. */
  readonly command: string
  /** The above as sentences, in the order in which it was done. */
  readonly done: readonly string[]
}

export interface SummaryInput {
  readonly kickstart: string
  readonly files: number
  readonly includes: number
  readonly lint: Pick<LintResult, 'release' | 'releaseFrom'>
  readonly target: string
  readonly before: Checked
  readonly after: Checked
  readonly diagnostics: readonly Diagnostic[]
  readonly command: string
}

export function summarise(input: SummaryInput): BuildSummary {
  const { before, after, kickstart, files, includes } = input
  const names = reposOf(after)
  const repos = { before: reposOf(before).length, after: names.length, names }
  const url = treeOf(after)
  const installTree = { ...(url !== undefined && { url: redact(url) }), changed: url !== treeOf(before) }
  const warnings = input.diagnostics.filter(({ severity }) => severity === 'warning').length
  return {
    kickstart,
    files,
    includes,
    repos,
    installTree,
    command: redact(input.command),
    done: [
      includes > 0
        ? `flattened ${count(files, 'file')} into one (${count(includes, 'include')} followed)`
        : 'read one file, which includes no other',
      `checked it for ${input.target} as ${input.lint.release}: ${warnings === 0 ? 'no' : warnings} warning${warnings === 1 ? '' : 's'}`,
      repoSentence(repos, before, after),
      installTree.changed ? `set the install tree to ${installTree.url}` : 'left the install tree as it was',
    ],
  }
}

function repoSentence({ before, after, names }: BuildSummary['repos'], old: Checked, ready: Checked): string {
  const same = old.file.source.text === ready.file.source.text || names.join() === reposOf(old).join()
  if (same) return `kept ${count(after, 'repo line')}`
  const put = `${count(after, 'repo line')} (${names.join(', ')})`
  return before === 0 ? `added ${put}` : `replaced ${count(before, 'repo line')} by ${put}`
}

function reposOf({ commands }: Checked): string[] {
  return commands.filter(({ name }) => name === 'repo').map(({ options }) => String(options.name ?? ''))
}

function treeOf({ commands }: Checked): string | undefined {
  const { options } = commands.findLast(({ name }) => name === 'url') ?? {}
  const tree = options?.url ?? options?.mirrorlist ?? options?.metalink
  return tree === undefined ? undefined : String(tree)
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
