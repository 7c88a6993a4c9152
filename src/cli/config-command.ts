import type { ReleaseName } from '../../grammar/releases.ts'
import type { RuleSetting } from '../config/config.ts'
import type { ExplainedConfig, Said } from '../config/explain-config.ts'
import { flatten } from '../flatten/flatten.ts'
import { FlattenError } from '../flatten/flatten-error.ts'
import { type ChosenRelease, chooseRelease } from '../lint/choose-release.ts'
import { defaultTarget, findTarget } from '../lint/targets.ts'
import { parse } from '../parse/parse.ts'
import { showText } from '../report/display-text.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import type { spec } from './config.ts'
import { Configuration } from './configuration.ts'
import { diskSizeOf } from './disk-size-option.ts'
import { exitCodes } from './exit-codes.ts'
import { openInput } from './input.ts'
import { askedRelease, chosenRelease } from './release-option.ts'

const chosenBy: Readonly<Record<ChosenRelease['from'], string>> = {
  option: '--release',
  config: 'configuration',
  target: 'its target',
  'version-comment': 'its #version line',
  default: 'default: the newest Fedora',
}

const none: ExplainedConfig = { files: [], overrides: [], rules: {} }

/** What `ks config` prints as JSON. */
interface Report extends Omit<ExplainedConfig, 'release' | 'for'> {
  readonly version: 1
  readonly path: string
  readonly release: Said<ReleaseName>
  readonly for: Said<readonly string[]>
}

/** `ks config`. */
export async function configCommand({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const path = positionals[0]!
  const option = chosenRelease(options.release)
  const said = withOptions((await new Configuration(io, options).explain(path)) ?? none, {
    targets: options.for,
    failOn: options['fail-on'],
    diskSize: diskSizeOf(options['disk-size']),
    rules: options.rule.length > 0 ? (await import('./rule-option.ts')).ruleSeverities(options.rule) : {},
  })
  const targets = said.for ?? { value: [defaultTarget], from: 'default' }
  const include = [...options.include, ...(said.includePath?.value ?? [])]
  const asked = askedRelease(option, said.release?.value)
  const chosen = chooseRelease(await fileAt(path, include, io), targets.value.map(findTarget), asked)
  const from = chosen.from === 'config' && said.release ? said.release.from : chosenBy[chosen.from]
  const report: Report = {
    version: 1,
    path,
    ...said,
    release: { value: chosen.release, from },
    for: targets,
    ...(include.length > 0 && { includePath: { value: include, from: includeFrom(said, options.include) } }),
  }
  io.stdout.write(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(report))
  return exitCodes.clean
}

interface FromOptions {
  readonly targets: readonly string[]
  readonly failOn: string | undefined
  readonly diskSize: number | undefined
  readonly rules: Readonly<Record<string, RuleSetting>>
}

function withOptions(said: ExplainedConfig, { targets, failOn, diskSize, rules }: FromOptions): ExplainedConfig {
  const graded = Object.entries(rules).map(([rule, value]) => [rule, { value, from: '--rule' }] as const)
  return {
    ...said,
    ...(targets.length > 0 && { for: { value: targets, from: '--for' } }),
    ...(failOn !== undefined && { failOn: { value: failOn, from: '--fail-on' } }),
    ...(diskSize !== undefined && { diskSize: { value: diskSize, from: '--disk-size' } }),
    rules: { ...said.rules, ...Object.fromEntries(graded) },
  }
}

function includeFrom({ includePath }: ExplainedConfig, given: readonly string[]): string {
  return [...(given.length > 0 ? ['--include'] : []), ...(includePath ? [includePath.from] : [])].join(', ')
}

/** The kickstart with what it includes, which may have its #version line; nothing when it cannot be read. */
async function fileAt(path: string, include: readonly string[], io: CliIo) {
  try {
    const { loader } = await openInput(path, { include }, io)
    return (await flatten(path, { loader })).file
  } catch (error) {
    if (error instanceof FlattenError) return parse('').file
    throw error
  }
}

function asText(report: Report): string {
  const { path, files, overrides, rules } = report
  const rows: [string, string, string?][] = [
    ['release', report.release.value, report.release.from],
    ['for', report.for.value.join(', '), report.for.from],
    ...row('fragment', report.fragment),
    ...row('fail-on', report.failOn),
    ...row('include-path', report.includePath),
    ...row('disk-size', report.diskSize),
    ...Object.entries(rules).map(([rule, { value, from }]): [string, string, string] => [rule, value, from]),
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  const values = Math.max(...rows.map(([, value]) => value.length)) + 2
  const lines = rows.map(([name, value, from = '']) => `  ${name.padEnd(width)}${value.padEnd(values)}(${from})`)
  const configured = files.length === 0 ? 'no configuration' : `configured by ${files.join(', then ')}`
  const matching = overrides.map(
    (one) => `  ${one.matches ? 'matches' : 'does not match'}: ${one.label} (${one.files.join(', ')})`,
  )
  return `${[`${path}: ${configured}`, ...lines, ...matching].map(showText).join('\n')}\n`
}

function row(name: string, said: Said<unknown> | undefined): [string, string, string][] {
  if (!said) return []
  return [[name, Array.isArray(said.value) ? said.value.join(', ') : String(said.value), said.from]]
}
