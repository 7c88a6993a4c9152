import { ScmError, type UrlSpan } from './scm-error.ts'
import { parseScmUrl, type ScmUrl, ScmUrlError } from './scm-url.ts'

/** An SCM url that can be fetched from, as its client wants it. */
export interface ScmSource {
  readonly system: 'git' | 'svn'
  /** What the client is told: `https://user@host/path`. Its path is absolute and tidy, so it never looks like an option. */
  readonly remote: string
  /** The repository without user: names it in messages and records, and its place in a cache. */
  readonly repository: string
  /** The transport as git's `GIT_ALLOW_PROTOCOL` calls it; `svn` for all of Subversion. */
  readonly protocol: 'git' | 'http' | 'https' | 'ssh' | 'file' | 'svn'
  /** Folder in the checkout, verbatim; empty for its top. */
  readonly module: string
  /** As written; Koji takes it first without a leading `origin/`. */
  readonly revision: string
}

const local = 'file://'

/**
 * Reads an SCM url as Koji's builder does, and refuses what no client should ever see: words that git or ssh could take
 * for an option, and repositories of this machine unless `allowLocal` (`file:///path/repo?module#revision`).
 * @throws ScmError
 */
export function readScmSource(url: string, options: { readonly allowLocal?: boolean } = {}): ScmSource {
  const isLocal = url.startsWith(local)
  if (isLocal && !options.allowLocal) {
    throw new ScmError('scm/local', 'usage', 'Unexpected file:// url, expected a repository that a builder can reach', {
      span: { start: 0, end: local.length },
      hint: '--allow-local-scm allows it, for trying things out',
    })
  }
  const scm = isLocal ? parseLocal(url) : parse(url, 0)
  refuseOptions(url, scm)
  if (isLocal) return source('git', 'file', local, '', scm)
  switch (scm.scheme) {
    case 'git://':
      return source('git', 'git', 'git://', scm.host, scm)
    case 'git+http://':
      return source('git', 'http', 'http://', scm.host, scm)
    case 'git+https://':
      return source('git', 'https', 'https://', scm.host, scm)
    case 'git+ssh://':
      return source('git', 'ssh', 'ssh://', scm.host, withUser(scm))
    case 'svn://':
      // Koji drops the user of the plain Subversion types.
      return source('svn', 'svn', 'svn://', scm.host, { ...scm, user: null })
    case 'svn+http://':
      return source('svn', 'svn', 'http://', scm.host, { ...scm, user: null })
    case 'svn+https://':
      return source('svn', 'svn', 'https://', scm.host, { ...scm, user: null })
    case 'svn+ssh://':
      return source('svn', 'svn', 'svn+ssh://', scm.host, withUser(scm))
    case 'git+rsync://':
    case 'cvs://':
    case 'cvs+ssh://':
      throw new ScmError(
        'scm/unsupported',
        'usage',
        `Unexpected ${scm.scheme} url, expected one of git or Subversion`,
        {
          span: { start: 0, end: scm.scheme.length },
          hint: scm.scheme === 'git+rsync://' ? 'git itself knows rsync no longer' : 'ks does not check out from CVS',
        },
      )
  }
}

function source(
  system: ScmSource['system'],
  protocol: ScmSource['protocol'],
  scheme: string,
  host: string,
  { user, repository, module, revision }: ScmUrl,
): ScmSource {
  return {
    system,
    remote: `${scheme}${user === null ? '' : `${user}@`}${host}${repository}`,
    repository: `${scheme}${host}${repository}`,
    protocol,
    module,
    revision,
  }
}

function parse(url: string, shift: number): ScmUrl {
  try {
    return parseScmUrl(url)
  } catch (error) {
    if (!(error instanceof ScmUrlError)) throw error
    const span = { start: error.span.start + shift, end: error.span.end + shift }
    throw new ScmError(`scm/${error.code}`, 'usage', error.message, { span })
  }
}

/** Koji knows no such scheme; behind it everything is read as in the others. A host would be ignored by git. */
function parseLocal(url: string): ScmUrl {
  const stand = 'git://'
  const scm = parse(stand + url.slice(local.length), local.length - stand.length)
  if (scm.host === '' && scm.user === null) return { ...scm, url }
  const span = { start: local.length, end: url.indexOf('/', local.length) }
  throw new ScmError('scm/local', 'usage', 'Unexpected host in a file:// url, expected file:///path', { span })
}

function withUser(scm: ScmUrl): ScmUrl {
  if (scm.user !== null) return scm
  const span = { start: scm.scheme.length, end: scm.scheme.length }
  throw new ScmError('scm/user-missing', 'usage', `Unexpected ${scm.scheme} url without a user, expected user@host`, {
    span,
  })
}

/** ssh and git have read a host, a user or a revision that begins with `-` as an option before (CVE-2017-1000117). */
function refuseOptions(url: string, { user, host, revision }: ScmUrl): void {
  const words: readonly (readonly [what: string, word: string, at: number])[] = [
    ['user', user ?? '', url.indexOf('://') + 3],
    ['host', host, url.indexOf(host, url.indexOf('://') + 3)],
    ['revision', revision, url.indexOf('#') + 1],
  ]
  for (const [what, word, start] of words) {
    if (!word.startsWith('-')) continue
    const span: UrlSpan = { start, end: what === 'user' ? start + 1 : start + word.length }
    throw new ScmError('scm/option', 'usage', `Unexpected "-" at the start of the ${what}, expected no option`, {
      span,
    })
  }
}
