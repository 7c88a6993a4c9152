import type { Checked, CheckedCommand } from '../check/checked.ts'
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
  const names = reposOf(after).map(({ name }) => name)
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
      treeSentence(installTree),
    ],
  }
}

function repoSentence({ before, after }: BuildSummary['repos'], old: Checked, ready: Checked): string {
  if (JSON.stringify(optionsOf(old)) === JSON.stringify(optionsOf(ready))) return `kept ${count(after, 'repo line')}`
  const put = `${after}: ${reposOf(ready)
    .map(({ name, url }) => `${name} at ${url}`)
    .join(', ')}`
  return before === 0 ? `added repo lines, ${put}` : `replaced ${count(before, 'repo line')} by ${put}`
}

function treeSentence({ url, changed }: BuildSummary['installTree']): string {
  if (url === undefined) return 'left the kickstart without an install tree'
  return changed ? `set the install tree to ${url}` : `left the install tree at ${url}`
}

function reposOf(checked: Checked): { name: string; url: string }[] {
  return optionsOf(checked).map(({ name, baseurl }) => ({
    name: String(name ?? ''),
    url: redact(String(baseurl ?? '')),
  }))
}

function optionsOf({ commands }: Checked): CheckedCommand['options'][] {
  return commands.filter(({ name }) => name === 'repo').map(({ options }) => options)
}

function treeOf({ commands }: Checked): string | undefined {
  const { options } = commands.findLast(({ name }) => name === 'url') ?? {}
  const tree = options?.url ?? options?.mirrorlist ?? options?.metalink
  return tree === undefined ? undefined : String(tree)
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
