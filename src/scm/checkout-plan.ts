import { baseName, dirName } from './posix-path.ts'
import type { ScmUrl } from './scm-url.ts'

/** One command of a checkout; never a shell string. */
export interface CheckoutCommand {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  /** Variables it needs beside the usual ones. */
  readonly env?: Readonly<Record<string, string>>
}

/** What Koji's builder runs to get at the files of an SCM url. */
export interface CheckoutPlan {
  /** In order; the first that fails ends the checkout, unless `recovery` is there and it is not the first one. */
  readonly commands: readonly CheckoutCommand[]
  /** git only: tried once when a command behind the clone fails; it succeeds for what the clone alone can resolve. */
  readonly recovery?: CheckoutCommand
  /** The checkout of the sibling `common`, where the builder is configured to want it; its failure is fatal. */
  readonly common: CheckoutCommand
  /** The folder that holds the files: the module inside the checkout. */
  readonly resultDir: string
}

/** Raised where Koji refuses a checkout of an url that parses: the three `+ssh` types want a user. */
export class CheckoutError extends Error {
  readonly code = 'user-missing'

  constructor(scheme: string) {
    super(`Unexpected ${scheme} url without a user, expected ${scheme}user@host`)
    this.name = 'CheckoutError'
  }
}

/** The ref that Koji fetches the wanted revision into. */
const fetchHead = 'KOJI_FETCH_HEAD'

/**
 * The commands of Koji's builder for an SCM url, in `workdir` (koji 1.35.3, `koji/daemon.py`, `SCM.checkout`).
 * A statement of what results, not the way this tool takes: user text stands where git could read it as an option.
 * @throws CheckoutError where Koji raises
 */
export function checkoutPlan(scm: ScmUrl, options: { readonly workdir: string }): CheckoutPlan {
  if (scm.scmtype.endsWith('+SSH') && scm.user === null) throw new CheckoutError(scm.scheme)
  switch (scm.scmtype) {
    case 'GIT':
    case 'GIT+SSH':
      return gitPlan(scm, options.workdir)
    case 'SVN':
    case 'SVN+SSH':
      return svnPlan(scm, options.workdir)
    case 'CVS':
    case 'CVS+SSH':
      return cvsPlan(scm, options.workdir)
  }
}

function gitPlan(scm: ScmUrl, workdir: string): CheckoutPlan {
  const scheme = scm.scmtype === 'GIT' ? scm.scheme.replace('git+', '') : scm.scheme
  const server = `${scheme}${scm.user === null ? '' : `${scm.user}@`}${scm.host}`
  const { name, common } = gitNames(scm.repository)
  const cwd = `${workdir}/${name}`
  const wanted = scm.revision.replace(/^origin\//, '')
  return {
    commands: [
      { argv: ['git', 'clone', '-n', server + scm.repository, cwd], cwd: workdir },
      { argv: ['git', 'fetch', 'origin', `${wanted}:${fetchHead}`], cwd },
      { argv: ['git', 'reset', '--hard', fetchHead], cwd },
    ],
    recovery: { argv: ['git', 'reset', '--hard', scm.revision], cwd },
    common: { argv: ['git', 'clone', server + common, 'common'], cwd: workdir },
    resultDir: scm.module === '' ? cwd : `${cwd}/${scm.module}`,
  }
}

/** The folder a clone lands in, and the path of the sibling `common` in the same spelling. */
function gitNames(repository: string): { name: string; common: string } {
  if (repository.endsWith('/.git')) {
    const tree = dirName(repository)
    return { name: baseName(tree), common: sibling(tree, 'common/.git') }
  }
  if (repository.endsWith('.git')) {
    return { name: baseName(repository).slice(0, -'.git'.length), common: sibling(repository, 'common.git') }
  }
  return { name: baseName(repository), common: sibling(repository, 'common') }
}

function sibling(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name
}

/** Plain Subversion drops the user; an empty module leaves an empty word behind. */
function svnPlan(scm: ScmUrl, workdir: string): CheckoutPlan {
  const server =
    scm.scmtype === 'SVN' ? scm.scheme.replace('svn+', '') + scm.host : `${scm.scheme}${scm.user}@${scm.host}`
  const repository = server + scm.repository
  return {
    commands: [
      { argv: ['svn', 'checkout', '-r', scm.revision, `${repository}/${scm.module}`, scm.module], cwd: workdir },
    ],
    common: { argv: ['svn', 'checkout', `${repository}/common`], cwd: workdir },
    resultDir: `${workdir}/${scm.module}`,
  }
}

function cvsPlan(scm: ScmUrl, workdir: string): CheckoutPlan {
  const ssh = scm.scmtype === 'CVS+SSH'
  const root = `${ssh ? ':ext' : ':pserver'}:${scm.user ?? 'anonymous'}@${scm.host}:${scm.repository}`
  const env = ssh && { env: { CVS_RSH: 'ssh' } }
  return {
    commands: [{ argv: ['cvs', '-d', root, 'checkout', '-r', scm.revision, scm.module], cwd: workdir, ...env }],
    common: { argv: ['cvs', '-d', root, 'checkout', 'common'], cwd: workdir, ...env },
    resultDir: `${workdir}/${scm.module}`,
  }
}
