import { normalisePath, trimSlashes } from './posix-path.ts'

/** The schemes Koji's builder accepts, with the system they mean; matched case by case at offset 0. */
export const scmSchemes = {
  'git://': 'GIT',
  'git+http://': 'GIT',
  'git+https://': 'GIT',
  'git+rsync://': 'GIT',
  'git+ssh://': 'GIT+SSH',
  'cvs://': 'CVS',
  'cvs+ssh://': 'CVS+SSH',
  'svn://': 'SVN',
  'svn+http://': 'SVN',
  'svn+https://': 'SVN',
  'svn+ssh://': 'SVN+SSH',
} as const

export type ScmScheme = keyof typeof scmSchemes
export type ScmType = (typeof scmSchemes)[ScmScheme]

/** An SCM url in Koji's parts, with Koji's names and values. Nothing is percent-decoded. */
export interface ScmUrl {
  /** The input, untouched. */
  readonly url: string
  /** With its `://`. */
  readonly scheme: ScmScheme
  readonly scmtype: ScmType
  /** `user`, or `user:password` where passwords are allowed; null when there is none. */
  readonly user: string | null
  /** With its port, in the case it was written in; may be empty. */
  readonly host: string
  /** Absolute path without trailing slash, `.` and `..` resolved. */
  readonly repository: string
  /** The query, verbatim but for trailing slashes; empty when there is none. */
  readonly module: string
  /** Everything behind the first `#`; never empty. */
  readonly revision: string
}

/**
 * Why Koji would refuse an SCM url, in the order in which it looks:
 * `scheme` unknown; `host` with unbalanced brackets or characters that normalise to delimiters; `user` with more
 * than one `@`; `password` given but not allowed; `path` missing; `root` as the path; `params` behind a `;`;
 * `revision` missing.
 */
export type ScmUrlErrorCode = 'scheme' | 'host' | 'user' | 'password' | 'path' | 'root' | 'params' | 'revision'

/** Raised for an url that Koji's builder would refuse. The message never repeats user names or passwords. */
export class ScmUrlError extends Error {
  readonly code: ScmUrlErrorCode
  /** Half-open UTF-16 offsets into the url; no width where something is missing. */
  readonly span: { readonly start: number; readonly end: number }

  constructor(code: ScmUrlErrorCode, message: string, start: number, end: number) {
    super(message)
    this.name = 'ScmUrlError'
    this.code = code
    this.span = { start, end }
  }
}

/**
 * Reads an SCM url (`--ksurl`) as Koji's builder does: `scheme://[user@]host[:port]/path[?module]#revision`
 * (koji 1.35.3, `koji/daemon.py`, class SCM).
 * @throws ScmUrlError where Koji raises
 */
export function parseScmUrl(url: string, options: { readonly allowPassword?: boolean } = {}): ScmUrl {
  const scheme = (Object.keys(scmSchemes) as ScmScheme[]).find((known) => url.startsWith(known))
  if (!scheme) {
    const end = /^[^/?#@]*:\/\//.exec(url)?.[0].length ?? 0
    const found = end > 0 ? `scheme "${url.slice(0, end)}"` : 'text without a scheme'
    throw new ScmUrlError('scheme', `Unexpected ${found}, expected one of ${Object.keys(scmSchemes).join(' ')}`, 0, end)
  }
  const parts = cut(url, scheme.length)
  const { netloc, path, params, query, fragment } = parts

  const brackets = netloc.text.includes('[') !== netloc.text.includes(']')
  if (brackets) throw failure('host', 'Unexpected single bracket in the host, expected [IPv6]', parts, netloc)
  if (hidesDelimiter(netloc.text)) {
    throw failure('host', 'Unexpected character in the host that stands for a delimiter', parts, netloc)
  }
  const pieces = netloc.text.split('@')
  if (pieces.length > 2) throw failure('user', 'Unexpected second "@", expected one user@host', parts, netloc)
  const host = pieces.at(-1)!
  const userinfo = pieces.length === 2 ? pieces[0]! : ''
  const user = readUser(userinfo)
  if (user.hasPassword && !options.allowPassword) {
    const at = { at: netloc.at, text: userinfo }
    throw failure('password', 'Unexpected password, expected a user name only (user@host)', parts, at)
  }
  if (path.text === '')
    throw failure('path', 'Unexpected end of the host, expected a path to the repository', parts, path)
  const repository = trimSlashes(normalisePath(path.text)).replace(/^\/\//, '/')
  if (!repository.startsWith('/')) {
    throw failure('root', `Unexpected path "${path.text}", expected the path of a repository`, parts, path)
  }
  if (params.text !== '') {
    throw failure('params', `Unexpected ";${params.text}", expected no ";" in the last part of the path`, parts, params)
  }
  if (fragment.text === '') throw failure('revision', 'Unexpected end, expected #revision', parts, fragment)

  return {
    url,
    scheme,
    scmtype: scmSchemes[scheme],
    user: user.name,
    host,
    repository,
    module: trimSlashes(query.text),
    revision: fragment.text,
  }
}

/** A stretch of the url after tabs and line ends were dropped, and where it starts in that text. */
interface Part {
  readonly at: number
  readonly text: string
}

interface Parts {
  readonly netloc: Part
  readonly path: Part
  readonly params: Part
  readonly query: Part
  readonly fragment: Part
  /** Offset in the original url of each unit of the cleaned text, and of its end. */
  readonly offsets: readonly number[]
}

/**
 * Cuts the text behind the scheme as Python's `urlparse` cuts an http url: tabs and line ends vanish, the host
 * ends at the first `/`, `?` or `#`, the fragment at nothing, and `;` counts in the last part of the path only.
 */
function cut(url: string, from: number): Parts {
  const offsets: number[] = []
  let text = ''
  for (let i = from; i < url.length; i++) {
    const unit = url[i]!
    if (unit === '\t' || unit === '\r' || unit === '\n') continue
    text += unit
    offsets.push(i)
  }
  offsets.push(url.length)

  const found = text.search(/[/?#]/)
  const hostEnd = found < 0 ? text.length : found
  const hash = text.indexOf('#', hostEnd)
  const beforeHash = hash < 0 ? text.length : hash
  const mark = text.slice(0, beforeHash).indexOf('?', hostEnd)
  const pathEnd = mark < 0 ? beforeHash : mark
  const wholePath = text.slice(hostEnd, pathEnd)
  const semicolon = wholePath.indexOf(';', Math.max(0, wholePath.lastIndexOf('/')))
  const bare = semicolon < 0 ? wholePath : wholePath.slice(0, semicolon)
  const paramsAt = hostEnd + bare.length + (semicolon < 0 ? 0 : 1)
  const queryAt = mark < 0 ? beforeHash : mark + 1
  const fragmentAt = hash < 0 ? text.length : hash + 1
  return {
    netloc: { at: 0, text: text.slice(0, hostEnd) },
    path: { at: hostEnd, text: bare },
    params: { at: paramsAt, text: text.slice(paramsAt, pathEnd) },
    query: { at: queryAt, text: text.slice(queryAt, beforeHash) },
    fragment: { at: fragmentAt, text: text.slice(fragmentAt) },
    offsets,
  }
}

function failure(code: ScmUrlErrorCode, message: string, parts: Parts, part: Part): ScmUrlError {
  const start = parts.offsets[part.at]!
  const last = part.at + part.text.length
  return new ScmUrlError(code, message, start, part.text === '' ? start : parts.offsets[last - 1]! + 1)
}

/** Koji prints a missing name before a password as Python's `None`. */
function readUser(userinfo: string): { name: string | null; hasPassword: boolean } {
  const colon = userinfo.indexOf(':')
  const name = colon < 0 ? userinfo : userinfo.slice(0, colon)
  const password = colon < 0 ? '' : userinfo.slice(colon + 1)
  if (password !== '') return { name: `${name || 'None'}:${password}`, hasPassword: true }
  return { name: name || null, hasPassword: false }
}

/** Python refuses hosts in which a character becomes a delimiter under compatibility normalisation. */
function hidesDelimiter(netloc: string): boolean {
  const plain = netloc.replace(/[@:#?]/g, '')
  const normal = plain.normalize('NFKC')
  return normal !== plain && /[/?#@:]/.test(normal)
}
