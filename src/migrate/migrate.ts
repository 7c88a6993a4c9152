import type { ReleaseName } from '../../grammar/releases.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { dedupeDiagnostics, sortDiagnostics } from '../diagnostics/sort.ts'
import { type Concern, concernsOf } from '../explain/concerns.ts'
import { verdiff } from '../explain/verdiff.ts'
import { fixBuilder } from '../lint/fix-builder.ts'
import { sourceOrder } from '../lint/source-order.ts'
import { authLines } from './auth.ts'
import { workFor } from './human-work.ts'
import { biosPartition, changedOptions, deletedLines } from './lines.ts'
import { defaultPackages, diskLabel, kdumpPackage, releaseInUrl, versionLine } from './notes.ts'
import { addons, anacondaSections } from './sections.ts'
import type { Step, StepFinding } from './step.ts'
import { timeServers } from './time-servers.ts'

export interface MigrateOptions {
  readonly from: ReleaseName
  readonly to: ReleaseName
}

const steps: readonly Step[] = [
  deletedLines,
  changedOptions,
  biosPartition,
  timeServers,
  authLines,
  anacondaSections,
  addons,
  versionLine,
  diskLabel,
  defaultPackages,
  kdumpPackage,
  releaseInUrl,
]

const severities: Readonly<Record<Concern['kind'], Severity | undefined>> = {
  removed: 'error',
  refused: 'error',
  deprecated: 'warning',
  changed: 'info',
  added: undefined,
}

/**
 * What a kickstart meets on its way from one release to another, in real files, by place. Each finding with a `fix` is
 * settled by it (`applyFixes`); each error or warning without one is left to a human, and its `hint` says why; an
 * info is a note. Pure. Give it the tree that `flatten` made where there are includes: a fix then lands in the
 * fragment that has the line.
 */
export function migrate(file: KickstartFile, { from, to }: MigrateOptions): readonly Diagnostic[] {
  const was = check(file, { release: from })
  const now = check(file, { release: to })
  const ctx = { from, to, was, edit: fixBuilder(file) }
  const found = steps.flatMap((step) => step(ctx))
  const work = found.filter(({ severity }) => severity !== 'info')
  const told = (start: number, end: number) =>
    work.some(({ at, covers = at }) => covers.start <= start && end <= covers.end)
  const concerns = concernsOf(was, now, verdiff(from, to)).filter(({ span }) => !told(span.start, span.end))
  const places = new Set(concerns.flatMap(({ kind, span }) => (severities[kind] === 'error' ? [span.start] : [])))
  const errors = [...file.problems, ...now.diagnostics].filter(({ severity }) => severity === 'error')
  // What was refused all along keeps the kickstart from its new release as well.
  const refused = errors.filter(({ span }) => !told(span.start, span.end) && !places.has(span.start))
  const diagnostics = [
    ...found.map((one) => ofStep(one, errors)),
    ...concerns.flatMap((one) => ofConcern(one, to)),
    ...refused,
  ]
  const { id, text } = file.source
  const masked = { id, text, masked: file.masked ?? [] }
  const located = diagnostics.flatMap((one) =>
    locateAll(degradeMasked([one], masked), id, file.origins).map((now) =>
      one.fix && !now.fix ? byHand(now, one.fix) : now,
    ),
  )
  return sortDiagnostics(dedupeDiagnostics(located), sourceOrder(file))
}

function byHand(diagnostic: Diagnostic, { title }: Fix): Diagnostic {
  const hint = `${title} by hand: the words are of several files, or partly a placeholder`
  return { ...diagnostic, hint: [hint, diagnostic.hint].flatMap((text) => text ?? []).join('; ') }
}

function ofStep(
  { code, at, covers = at, message, fix, why, severity }: StepFinding,
  errors: readonly Diagnostic[],
): Diagnostic {
  const isRefused = () => errors.some(({ span }) => covers.start <= span.start && span.end <= covers.end)
  return {
    code,
    severity: severity ?? (!fix && isRefused() ? 'error' : 'warning'),
    message,
    span: at,
    ...(why !== undefined && { hint: why }),
    ...(fix && { fix: { ...fix, safety: 'safe' as const } }),
  }
}

function ofConcern({ kind, about = '', message, hint, span }: Concern, to: ReleaseName): readonly Diagnostic[] {
  const severity = severities[kind]
  if (!severity || kind === 'added') return []
  const work = workFor(about, to)
  const why = work?.why ?? hint
  const [of, flag] = about.split(' ')
  const what = flag === undefined ? `"${of}"` : `"${flag}" of ${of}`
  const told = work?.says !== undefined && kind === 'deprecated' ? `${what} ${work.says} in ${to}` : message
  return [{ code: `migrate/${kind}`, severity, message: told, span, ...(why !== undefined && { hint: why }) }]
}
