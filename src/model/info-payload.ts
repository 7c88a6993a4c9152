import type { CheckedCommand, CheckedPackages } from '../check/checked.ts'
import type { PayloadModel } from './payload.ts'
import { isOn, text } from './values.ts'

/** Where something comes from. */
export interface SourceInfo {
  /** The command (`url`, `nfs`), or what else the address is: `baseurl`, `mirrorlist`, `metalink`. */
  readonly kind: string
  /** Without user name, password, and values of its query that mirror lists do not have. */
  readonly from: string | null
}

export interface PayloadInfo {
  /** What Anaconda installs from. */
  readonly source: SourceInfo | null
  /** Kinds of further sources, which have no effect. */
  readonly otherSources: readonly string[]
  readonly repos: readonly (SourceInfo & { readonly name: string; readonly install: boolean })[]
  /** Counts of what %packages names. */
  readonly packages: {
    readonly section: boolean
    readonly environment: string | null
    readonly groups: number
    readonly excludedGroups: number
    readonly packages: number
    readonly excluded: number
  }
}

export function payloadInfo(
  { source, sources, repos }: PayloadModel,
  { seen, environment, groups, excludedGroups, packages, excluded }: CheckedPackages,
): PayloadInfo {
  return {
    source: source ? { kind: kindOf(source), from: placeOf(source) } : null,
    otherSources: sources.filter((one) => one !== source).map(({ name }) => name),
    repos: repos.map((repo) => {
      const kind = addressKeys.find((key) => text(repo, key)) ?? 'none'
      const from = kind === 'none' ? null : publicAddress(text(repo, kind)!)
      return { name: text(repo, 'name') ?? '', kind, from, install: isOn(repo, 'install') }
    }),
    packages: {
      section: seen,
      environment: environment?.name ?? null,
      groups: groups.length,
      excludedGroups: excludedGroups.length,
      packages: packages.length,
      excluded: excluded.length,
    },
  }
}

const addressKeys = ['baseurl', 'mirrorlist', 'metalink'] as const

function kindOf(source: CheckedCommand): string {
  return ['mirrorlist', 'metalink'].find((key) => text(source, key)) ?? source.name
}

function placeOf(source: CheckedCommand): string | null {
  const keys = ['url', 'mirrorlist', 'metalink', 'sourceImgref', 'stage2']
  const address = keys.map((key) => text(source, key)).find((each) => each)
  if (address !== undefined) return publicAddress(address)
  const folder = [text(source, source.name === 'nfs' ? 'server' : 'partition'), text(source, 'dir')].filter(Boolean)
  return folder.length > 0 ? folder.join(':') : null
}

/** What mirror lists ask: none of it is secret. */
const openKeys = /^(?:repo|arch|basearch|country|release|releasever|protocol|infra|path|content|cc|distro)$/i

/** An address without what may be secret in it: user name and password, and values of queries other than those of mirror lists. */
function publicAddress(address: string): string {
  const [, place = '', query] = /^([^?#]*)(?:\?([^#]*))?/s.exec(address) ?? []
  const asked = query?.split('&').map((pair) => {
    const [key = ''] = pair.split('=', 1)
    return openKeys.test(key) ? pair : `${key}=…`
  })
  return place.replace(/:\/\/[^/]*@/, '://') + (asked ? `?${asked.join('&')}` : '')
}
