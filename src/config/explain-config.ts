import type { Config, Override, RuleSetting } from './config.ts'
import { configFor, matches } from './config-for.ts'

/** A setting, and who said so, for people: a file, or an override by its place in one. */
export interface Said<Value> {
  readonly value: Value
  readonly from: string
}

/** What holds for one file, setting by setting; those that nobody made are left out. */
export interface ExplainedConfig {
  /** All configuration files: what is extended first. */
  readonly files: readonly string[]
  /** Every override, in order: later ones win. */
  readonly overrides: readonly {
    readonly label: string
    readonly files: readonly string[]
    readonly matches: boolean
  }[]
  readonly release?: Said<string>
  readonly for?: Said<readonly string[]>
  readonly fragment?: Said<boolean>
  readonly failOn?: Said<string>
  readonly includePath?: Said<readonly string[]>
  readonly diskSize?: Said<number>
  readonly rules: Readonly<Record<string, Said<RuleSetting>>>
}

/** As `configFor`, with where each setting is from. */
export function explainConfig(config: Config, path: string): ExplainedConfig {
  const effective = configFor(config, path)
  const matching = config.overrides.filter((override) => matches(override, path))
  const from = (key: string, inOverride: (override: Config['overrides'][number]) => boolean) =>
    placeIn(matching.findLast(inOverride), key) ?? config.saidBy?.[key] ?? config.path
  const said = <Value>(
    value: Value | undefined,
    key: Exclude<keyof ExplainedConfig, 'files' | 'overrides' | 'rules'>,
  ) =>
    value === undefined
      ? {}
      : { [key]: { value, from: from(key, (one) => key in one && one[key as 'release'] !== undefined) } }
  return {
    files: config.paths,
    overrides: config.overrides.map((one) => ({
      label: placeOf(one),
      files: one.files,
      matches: matching.includes(one),
    })),
    ...said(effective.release, 'release'),
    ...said(effective.for.length > 0 ? effective.for : undefined, 'for'),
    ...said(effective.fragment, 'fragment'),
    ...said(effective.failOn, 'failOn'),
    ...said(effective.includePath.length > 0 ? effective.includePath : undefined, 'includePath'),
    ...said(effective.diskSize, 'diskSize'),
    rules: Object.fromEntries(
      Object.entries(effective.rules).map(([rule, value]) => [
        rule,
        { value, from: from(`rules.${rule}`, (one) => one.rules?.[rule] !== undefined) },
      ]),
    ),
  }
}

/** `.ks.yaml:7, overrides[0]`. */
function placeOf({ label, line }: Override): string {
  return line === undefined ? label : label.replace(/: (?=overrides\[\d+\]$)/, `:${line}, `)
}

function placeIn(override: Override | undefined, key: string): string | undefined {
  return override && placeOf({ ...override, ...(override.lines?.[key] && { line: override.lines[key] }) })
}
