import type { RewriteRequest, RewriteTarget } from '../rewrite/request.ts'
import type { BuildNames } from './build-names.ts'

export interface KojiCommand {
  /** For a run in the folder that holds the kickstart. */
  readonly argv: readonly [string, ...string[]]
  /** What stands in for an option that nobody gave, by option; image builds may lack `--distro` too. */
  readonly placeholders: readonly { readonly option: string; readonly word: string }[]
  /** Options of the request that this command does not have. */
  readonly unsupported: readonly string[]
}

export interface KojiCommandInput {
  readonly request: RewriteRequest
  readonly names: BuildNames
  /** Name of the ready kickstart in its folder. */
  readonly kickstart: string
  /** The kickstart release somebody chose; without one Koji reads kickstarts by its newest. */
  readonly ksversion?: string
}

const subcommands: Readonly<Record<RewriteTarget, string>> = {
  'koji-image': 'image-build',
  'koji-livemedia': 'spin-livemedia',
  'koji-livecd': 'spin-livecd',
  'koji-appliance': 'spin-appliance',
}

/**
 * The command line that hands a kickstart to Koji (koji 1.35.3, `cli/koji_cli/commands.py`). Values stand behind `=`,
 * so that none is read as an option. The repository of the build tag is no option there: Koji takes the one of the
 * target at the time of the build.
 */
export function kojiCommand(input: KojiCommandInput): KojiCommand {
  const { request, names } = input
  const image = request.target === 'koji-image'
  const placeholders: { option: string; word: string }[] = []
  const or = (value: string | undefined, option: string, word: string) => {
    if (value !== undefined && value !== '') return value
    placeholders.push({ option, word })
    return word
  }
  const named = [
    or(names.name, '--name', 'NAME'),
    or(names.imageVersion, '--image-version', 'VERSION'),
    or(names.buildTarget, '--build-target', 'TARGET'),
  ]
  const arguments_ = image
    ? [...named, request.installTree ?? '', request.arch]
    : [...named, request.arch, input.kickstart]
  const options = [
    ...(image ? [`--kickstart=${input.kickstart}`] : []),
    ...(image ? [`--distro=${or(names.distro ?? distroOf(input.ksversion), '--distro', 'DISTRO')}`] : []),
    ...(input.ksversion ? [`--ksversion=${input.ksversion}`] : []),
    ...(names.imageRelease ? [`--release=${names.imageRelease}`] : []),
    ...repositoryOptions(request),
  ]
  return {
    argv: ['koji', subcommands[request.target], ...arguments_, ...options],
    placeholders,
    unsupported: unsupportedOptions(request),
  }
}

function repositoryOptions({ target, repos, ksrepo, installTree, noVerifySsl }: RewriteRequest): string[] {
  const media = target === 'koji-livemedia'
  return [
    ...[...new Set(repos)].map((url) => `--repo=${url}`),
    ...(media && ksrepo ? ['--ksrepo'] : []),
    ...(media && installTree ? [`--install-tree-url=${installTree}`] : []),
    ...(target === 'koji-image' && noVerifySsl ? ['--noverifyssl'] : []),
  ]
}

/** The builder would honour them, but these two commands cannot send them. */
function unsupportedOptions({ target, ksrepo, installTree }: RewriteRequest): string[] {
  if (target === 'koji-livemedia' || target === 'koji-image') return []
  return [...(ksrepo ? ['--ksrepo'] : []), ...(installTree ? ['--install-tree'] : [])]
}

/** Fedora's name follows from the release; a RHEL release has no minor number, which Koji wants. */
function distroOf(ksversion: string | undefined): string | undefined {
  const fedora = /^FC?(\d+)$/.exec(ksversion ?? '')
  return fedora ? `Fedora-${fedora[1]}` : undefined
}
