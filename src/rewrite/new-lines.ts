import { repo } from '../../grammar/commands/repo.ts'
import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import { bareWord, quotedWord } from '../ast/quoted-word.ts'
import { firstWord, keepsRepositories } from './missing-options.ts'
import type { RewriteRequest } from './request.ts'

/** The install tree a task puts in; undefined when it leaves the kickstart's own. Only image tasks replace `$arch`. */
export function installTree(request: RewriteRequest): string | undefined {
  if (!request.installTree) return undefined
  return request.target === 'koji-image' ? replaceArch(request.installTree, request.arch) : request.installTree
}

/** The `url` line for a kickstart that has none. */
export function urlLine(tree: string, verifies: boolean): string {
  return `url --url=${quotedWord(tree)}${verifies ? '' : ' --noverifyssl'}`
}

/** True when the task asks for `--noverifyssl` and the release has that option (it came to `repo` and `url` at once). */
export function skipsVerification(request: RewriteRequest, release: ReleaseName): boolean {
  return (
    request.target === 'koji-image' &&
    request.noVerifySsl === true &&
    inLanes(release, repo.options['--noverifyssl'].lanes)
  )
}

/**
 * The `repo` lines of a complete request, without line ends; undefined when the kickstart keeps its own.
 * Names and URLs are those of koji 1.35.3, `builder/kojid`, `prepareKickstart` of the two kinds of image tasks; an
 * URL that is given twice counts once there, and the order, which is arbitrary there, is the order given here.
 */
export function repoLines(request: RewriteRequest, release: ReleaseName): readonly string[] | undefined {
  if (keepsRepositories(request)) return undefined
  const suffix = skipsVerification(request, release) ? ' --noverifyssl' : ''
  return repositories(request).map(
    ({ name, url }) => `repo --name=${quotedWord(name)} --baseurl=${bareWord(url)}${suffix}`,
  )
}

function repositories(request: RewriteRequest): { name: string; url: string }[] {
  const image = request.target === 'koji-image'
  const { repos, buildTag, repoId, arch } = request
  if (repos?.length) {
    return [...new Set(repos)].map((url, index) => ({
      name: `koji-override-${index}`,
      url: image ? replaceArch(url, arch) : url,
    }))
  }
  return [
    {
      name: image ? 'koji-override-0' : `koji-${buildTag}-${repoId}`,
      url: `${firstWord(request.topurl)}/repos/${buildTag}/${repoId}/${arch}`,
    },
  ]
}

function replaceArch(url: string, arch: string): string {
  return url.replaceAll('$arch', () => arch)
}
