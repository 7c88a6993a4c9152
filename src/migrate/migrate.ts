import type { ReleaseName } from '../../grammar/releases.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { sortDiagnostics } from '../diagnostics/sort.ts'
import { type Concern, concernsOf } from '../explain/concerns.ts'
import { verdiff } from '../explain/verdiff.ts'
import { fixBuilder } from '../lint/fix-builder.ts'
import { addons, anacondaSections, authLines, diskLabel, kdumpPackage } from './by-hand.ts'
import { changedOptions, deletedLines } from './lines.ts'
import type { Step, StepFinding } from './step.ts'
import { humanReasons } from './steps.ts'
import { timeServers } from './time-servers.ts'

export interface MigrateOptions {
  readonly from: ReleaseName
  readonly to: ReleaseName
}

const steps: readonly Step[] = [
  deletedLines,
  changedOptions,
  timeServers,
  authLines,
  anacondaSections,
  addons,
  diskLabel,
  kdumpPackage,
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
  const told = (start: number, end: number) => work.some(({ at }) => at.start <= start && end <= at.end)
  const concerns = concernsOf(was, now, verdiff(from, to)).filter(({ span }) => !told(span.start, span.end))
  const places = new Set(concerns.flatMap(({ kind, span }) => (severities[kind] === 'error' ? [span.start] : [])))
  // What was refused all along keeps the kickstart from its new release as well.
  const refused = [...file.problems, ...now.diagnostics].filter(
    ({ severity, span }) => severity === 'error' && !told(span.start, span.end) && !places.has(span.start),
  )
  const diagnostics = [...found.map(ofStep), ...concerns.flatMap(ofConcern), ...refused]
  const { id, text } = file.source
  const known = degradeMasked(diagnostics, { id, text, masked: file.masked ?? [] })
  return sortDiagnostics(locateAll(known, id, file.origins))
}

function ofStep({ step, at, message, fix, why, severity = 'warning' }: StepFinding): Diagnostic {
  return {
    code: `migrate/${step}`,
    severity,
    message,
    span: at,
    ...(why !== undefined && { hint: why }),
    ...(fix && { fix: { ...fix, safety: 'safe' as const } }),
  }
}

function ofConcern({ kind, about = '', message, hint, span }: Concern): readonly Diagnostic[] {
  const severity = severities[kind]
  if (!severity) return []
  const why = humanReasons[about] ?? hint
  return [{ code: `migrate/${kind}`, severity, message, span, ...(why !== undefined && { hint: why }) }]
}
