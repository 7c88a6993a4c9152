import type { CommandNode, KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import type { Checked } from '../check/checked.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import { applyEdits } from './apply-edits.ts'
import { installTree, repoLines, skipsVerification, urlLine } from './new-lines.ts'
import { commandPlace, insertLines, replaceLines } from './place.ts'
import type { RewriteRequest, Rewritten } from './request.ts'
import { requestFindings } from './request-findings.ts'
import { urlEdits } from './url-edits.ts'

/**
 * Changes a kickstart as the builder of a target would (koji 1.35.3, `builder/kojid`, `prepareKickstart`), by edits of
 * single lines: its `repo` lines give way to the repository of the build tag or to the URLs given, and the install
 * tree is set. Everything else stays byte for byte, where Koji writes the whole file anew.
 *
 * The file should be flattened: includes that are left are not followed. With an error among the diagnostics (an
 * incomplete request) nothing is changed.
 */
export function rewrite(file: KickstartFile, request: RewriteRequest): Rewritten {
  return rewriteChecked(check(file, { ...(request.release && { release: request.release }) }), request)
}

/** As `rewrite`, for a kickstart that was checked already; its release counts. */
export function rewriteChecked(checked: Checked, request: RewriteRequest): Rewritten {
  const { file, release } = checked
  const { text } = file.source
  const diagnostics = requestFindings(file, request)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { text, edits: [], diagnostics }

  const urls = linesOf(checked, 'url')
  const repos = linesOf(checked, 'repo')
  const tree = installTree(request)
  const verify = request.target === 'koji-image' ? !skipsVerification(request, release) : undefined
  const url = urls.at(-1)
  const newUrl = tree !== undefined && !url ? [urlLine(tree, verify !== false)] : []
  const newRepos = repoLines(request, release)
  const edits = [
    ...(tree !== undefined && url ? urlEdits(text, url, tree, verify) : []),
    ...blockEdits(file, [...newUrl, ...(newRepos ?? [])], newRepos ? repos : [], urls),
  ].sort((a, b) => a.span.start - b.span.start)
  const rewritten = applyEdits(text, edits)
  return { text: rewritten, edits: rewritten === text ? [] : edits, diagnostics }
}

/** New lines stand where the first of the dropped ones stood, and those that follow it at once. */
function blockEdits(
  file: KickstartFile,
  lines: readonly string[],
  dropped: readonly CommandNode[],
  urls: readonly CommandNode[],
): TextEdit[] {
  const [first] = dropped
  if (!first) return lines.length > 0 ? [insertLines(file, commandPlace(file, urls), lines)] : []
  const apart = dropped.findIndex(({ span }, i) => i > 0 && span.start !== dropped[i - 1]!.span.end)
  const run = apart < 0 ? dropped.length : apart
  const span = { ...first.span, end: dropped[run - 1]!.span.end }
  return [replaceLines(file, span, lines), ...dropped.slice(run).map((line) => ({ span: line.span, text: '' }))]
}

/** A single command's last line decides; for `url` the values of earlier lines stick unless it gives them anew. */
function linesOf(checked: Checked, name: string): readonly CommandNode[] {
  return checked.commands.filter((command) => command.name === name).map(({ node }) => node)
}
