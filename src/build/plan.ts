import type { KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { lint } from '../lint/lint.ts'
import type { LintOptions, LintResult } from '../lint/lint-result.ts'
import type { RewriteRequest } from '../rewrite/request.ts'
import { rewriteChecked } from '../rewrite/rewrite.ts'
import { splitCheckoutPath } from '../source/checkout-path.ts'
import { LineIndex } from '../source/line-index.ts'
import type { OriginMap } from '../source/origin-map.ts'
import { type SourceFile, Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import type { BuildInput, Step } from './backend.ts'
import { kickstartName, type PlanOptions, planBackend, sourceFolder } from './backends/plan.ts'
import type { BuildNames } from './build-names.ts'
import { kojiCommand } from './koji-command.ts'
import { type ManifestEdit, type ManifestSource, manifestOptions, PlanPlaces } from './manifest.ts'
import { newErrors, originsOf, readyFile } from './ready-file.ts'
import { shellLine } from './shell-quote.ts'
import { safePart, sourceNames } from './source-names.ts'
import { type BuildSummary, summarise } from './summary.ts'

/** A composed text and what it was made of; flattening makes such, and rewriting makes another one of it. */
export interface Composed {
  readonly text: string
  readonly origins: OriginMap
  readonly sources: Sources
  readonly main: SourceFile
}

/** A real file as it was read. */
export interface Original {
  readonly file: SourceFile
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

export interface BuildPlanInput {
  /** The flattened kickstart, with its origins, or a single file. */
  readonly file: KickstartFile
  /** The real files it was made of, the top-level one first. */
  readonly originals: readonly [Original, ...Original[]]
  /** How many include lines were followed. */
  readonly includes: number
  /** Complete: see `missingOptions`. Its target is the one to lint for, its `release` is not used. */
  readonly request: RewriteRequest
  readonly names?: BuildNames
  /** Where the originals came from, when not from this machine. */
  readonly source?: ManifestSource
  /** Release, severities and facts for linting; the target and `topLevel` are set here. */
  readonly lint?: Omit<LintOptions, 'for' | 'topLevel'>
  readonly tool: { readonly name: string; readonly version: string }
  /** How origins are written down: `originsJson` of flattening. */
  readonly originsJson: (composed: Composed, name: (file: SourceFile) => string) => unknown
}

export interface BuildPlan {
  /** False when an error stopped it; then there are no steps. */
  readonly ok: boolean
  /** What makes the plan's folder: files to write, nothing to run. */
  readonly steps: readonly Step[]
  /** All findings, in the real files. */
  readonly diagnostics: readonly Diagnostic[]
  readonly lint: LintResult
  /** The ready kickstart, and where each line of it came from; undefined when an error stopped it before. */
  readonly ready?: Composed
  readonly summary?: BuildSummary
}

/**
 * Makes a kickstart ready for a target and plans its build: lints for the target, rewrites, parses and checks the
 * result, and lays out what the `plan` backend writes. An error on the way ends it. Pure: the same input gives the same steps.
 */
export function buildPlan(input: BuildPlanInput): BuildPlan {
  const { file, request } = input
  const linted = lint(file, { ...input.lint, for: [request.target], topLevel: true })
  if (hasError(linted.diagnostics)) return stopped(linted, linted.diagnostics)

  const before = linted.checked
  const { edits, ...rewritten } = rewriteChecked(before, request)
  const ready = readyFile(file, rewritten.text, edits)
  const after = check(ready, { release: before.release })
  const tree: BuildInput = {
    tree: ready,
    text: rewritten.text,
    name: safePart(input.names?.name ?? stem(mainOf(input).path)),
    arch: request.arch,
  }
  const options = planOptions(input, linted, ready, edits)
  const found = [
    ...linted.diagnostics,
    ...locateAll(rewritten.diagnostics, file.source.id, originsOf(file)),
    ...newErrors(before, after),
    ...locateAll(planBackend.check(tree, options), ready.source.id, originsOf(ready)),
  ]
  const diagnostics = sortDiagnostics(found)
  if (hasError(diagnostics)) return stopped(linted, diagnostics)

  const sources = sourcesOf(input)
  const places = new PlanPlaces(sources, folderNames(sources))
  const manifest = { ...options.manifest, diagnostics: diagnostics.map((one) => places.diagnostic(one)) }
  const command = kojiCommand({ ...options, kickstart: kickstartName(tree) }).argv
  return {
    ok: true,
    steps: planBackend.plan(tree, { ...options, manifest }),
    diagnostics,
    lint: linted,
    ready: composedOf(input, ready),
    summary: summarise({
      kickstart: kickstartName(tree),
      files: options.originals.length,
      includes: input.includes,
      lint: linted,
      target: request.target,
      before,
      after,
      diagnostics,
      command: shellLine(command),
    }),
  }
}

function stopped(linted: LintResult, diagnostics: readonly Diagnostic[]): BuildPlan {
  return { ok: false, steps: [], diagnostics, lint: linted }
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function planOptions(
  input: BuildPlanInput,
  linted: LintResult,
  ready: KickstartFile,
  edits: readonly TextEdit[],
): PlanOptions {
  const { request, originals } = input
  const names = input.names ?? {}
  const sources = sourcesOf(input)
  const inPlan = folderNames(sources)
  const bare = sourceNames(sources)
  const places = new PlanPlaces(sources, inPlan)
  return {
    request,
    names,
    ...(linted.releaseFrom !== 'default' && { ksversion: linted.release }),
    originals: originals.map(({ file: { id, text } }) => ({ path: bare.get(id)!, text })),
    origins: input.originsJson(composedOf(input, ready), ({ id }) => inPlan.get(id)!),
    manifest: {
      version: 1,
      tool: input.tool,
      target: request.target,
      release: { name: linted.release, from: linted.releaseFrom },
      ...(input.source && { source: input.source }),
      inputs: originals.map(({ file: { id }, sha256 }) => ({ path: inPlan.get(id)!, sha256 })),
      options: manifestOptions(request, names),
      edits: manifestEdits(input.file, edits, places),
      diagnostics: [],
    },
  }
}

function folderNames(sources: Sources): ReadonlyMap<SourceId, string> {
  return new Map([...sourceNames(sources)].map(([id, name]) => [id, `${sourceFolder}/${name}`]))
}

function manifestEdits(file: KickstartFile, edits: readonly TextEdit[], places: PlanPlaces): ManifestEdit[] {
  const { text } = file.source
  const lines = new LineIndex(text)
  const origins = originsOf(file)
  return edits.map(({ span, text: inserted }) => ({
    offset: span.start,
    line: lines.position(span.start).line,
    at: places.at(origins.locate(span.start, span.end)?.span ?? span),
    removed: places.text(text.slice(span.start, span.end)),
    inserted: places.text(inserted),
  }))
}

function composedOf(input: BuildPlanInput, ready: KickstartFile): Composed {
  return { text: ready.source.text, origins: originsOf(ready), sources: sourcesOf(input), main: mainOf(input) }
}

function mainOf({ originals }: BuildPlanInput): SourceFile {
  return originals[0].file
}

function sourcesOf({ originals }: BuildPlanInput): Sources {
  return new Sources(originals.map(({ file }) => file))
}

/** A file's name without folder and last suffix. */
function stem(path: string): string {
  const inside = splitCheckoutPath(path).path
  return inside.slice(inside.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '')
}
