import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Loader, LoadFailure, LoadResult } from '../flatten/loader.ts'
import type { SourceFile } from '../source/source-file.ts'
import { decodeText } from './read-text.ts'
import { writeFileAtomic } from './write-file.ts'

export interface RemoteOptions {
  /** For the cache folder (`XDG_CACHE_HOME`) and proxies (`http_proxy` and its like). */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Where answers are kept; default `$XDG_CACHE_HOME/kickstart-toolkit/http`. */
  readonly cacheFolder?: string
  /** For the whole of one file, in milliseconds; default 30,000. */
  readonly timeout?: number
  /** Largest size of one file in bytes; default 16 MiB. */
  readonly maxBytes?: number
  /** How often one file may have moved; default 10. */
  readonly maxRedirects?: number
}

type Failed = LoadResult & { readonly ok: false }

/**
 * A loader that also fetches `http` and `https`: what a kickstart includes by URL, what a fetched file includes beside it, and a
 * main file that is a URL. Nothing else is asked for, TLS is verified, and a redirect never leaves `https` for `http`.
 *
 * Answers with an ETag are kept in a folder and asked for again by it. What was fetched with credentials is not kept; they
 * are sent only to the host that they were written for, and are in no path, message or file.
 *
 * A fetched file may not include files of this machine. Deviation: the reference reads those, and knows no relative URL.
 */
export function remoteLoader(options: RemoteOptions = {}): (loader: Loader) => Loader {
  const fetcher = new Fetcher(options)
  return (loader) => ({
    ...loader,
    main: (path) => (isHttp(path) ? fetcher.load(path) : loader.main(path)),
    include: (target, from) => {
      if (isHttp(target)) return fetcher.load(target)
      const base = fetcher.urlOf(from)
      if (base === undefined) return loader.include(target, from)
      if (target.includes('://')) return Promise.resolve(failed('remote', target))
      if (isAbsolute(target)) {
        return Promise.resolve(failed('outside', target, 'a fetched file may include only what is beside it'))
      }
      return fetcher.load(new URL(target.split('/').map(encodeURIComponent).join('/'), base).href)
    },
  })
}

function isHttp(target: string): boolean {
  return /^https?:\/\//i.test(target)
}

function failed(reason: LoadFailure, tried: string, detail?: string): Failed {
  return { ok: false, reason, tried: [tried], ...(detail !== undefined && { detail }) }
}

/** An answer that is kept. */
interface Kept {
  readonly etag: string
  readonly body: string
}

class Fetcher {
  readonly #timeout: number
  readonly #maxBytes: number
  readonly #maxRedirects: number
  readonly #cache: string
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #results = new Map<string, Promise<LoadResult>>()
  /** The URLs of fetched files with their credentials, by id. */
  readonly #urls = new Map<string, string>()

  constructor(options: RemoteOptions) {
    const { env = {}, timeout = 30_000, maxBytes = 16 * 1024 * 1024, maxRedirects = 10 } = options
    this.#env = env
    this.#timeout = timeout
    this.#maxBytes = maxBytes
    this.#maxRedirects = maxRedirects
    const home = env.XDG_CACHE_HOME
    const cache = home !== undefined && isAbsolute(home) ? home : join(env.HOME ?? homedir(), '.cache')
    this.#cache = options.cacheFolder ?? join(cache, 'kickstart-toolkit', 'http')
  }

  urlOf({ id }: SourceFile): string | undefined {
    return this.#urls.get(id)
  }

  /** Each URL is asked for once in the life of a loader. */
  load(url: string): Promise<LoadResult> {
    const known = this.#results.get(url)
    if (known) return known
    const result = this.#load(url)
    this.#results.set(url, result)
    return result
  }

  async #load(given: string): Promise<LoadResult> {
    if (!URL.canParse(given)) return failed('unreachable', withoutCredentials(given), 'this is no URL')
    let url = new URL(given)
    const signal = AbortSignal.timeout(this.#timeout)
    try {
      for (let moves = 0; moves <= this.#maxRedirects; moves++) {
        const answer = await this.#ask(url, signal)
        if (!(answer instanceof URL)) return this.#finish(new URL(given), url, answer)
        if (url.protocol === 'https:' && answer.protocol !== 'https:') {
          return failed('unreachable', shown(url), `it moved to ${answer.protocol}, away from https`)
        }
        if (!isHttp(answer.href)) return failed('unreachable', shown(url), `it moved to ${answer.protocol}`)
        if (answer.host === url.host && answer.username === '') {
          answer.username = url.username
          answer.password = url.password
        }
        url = answer
      }
      return failed('unreachable', shown(url), `it moved more than ${this.#maxRedirects} times`)
    } catch (error) {
      return failed(
        'unreachable',
        shown(url),
        signal.aborted ? `no answer within ${this.#timeout / 1000} s` : whyNot(error),
      )
    }
  }

  /** Bytes, the place a file moved to, or why there is none. */
  async #ask(url: URL, signal: AbortSignal): Promise<Uint8Array | URL | Failed> {
    const { request, EnvHttpProxyAgent } = await import('undici')
    const secret = url.username !== '' || url.password !== ''
    const kept = secret ? undefined : this.#kept(url)
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => this.#env[name])
    const dispatcher = proxied ? new EnvHttpProxyAgent() : undefined
    const { statusCode, headers, body } = await request(shown(url), {
      signal,
      ...(dispatcher && { dispatcher }),
      headers: {
        accept: 'text/plain, */*;q=0.5',
        'user-agent': 'kickstart-toolkit',
        ...(kept && { 'if-none-match': kept.etag }),
        ...(secret && { authorization: `Basic ${credentials(url)}` }),
      },
    })
    const drop = async <Result>(result: Result): Promise<Result> => {
      // The rest of the answer is of no use, and may never end.
      body.on('error', () => {}).destroy()
      return result
    }
    const header = (name: string) => [headers[name] ?? []].flat()[0]
    if (statusCode === 304 && kept) return drop(Buffer.from(kept.body))
    const location = header('location')
    if (statusCode >= 300 && statusCode < 400 && location !== undefined && URL.canParse(location, url.href)) {
      const moved = new URL(location, shown(url))
      return drop(moved)
    }
    if (statusCode === 404 || statusCode === 410) return drop(failed('missing', shown(url), `HTTP ${statusCode}`))
    if (statusCode !== 200) return drop(failed('unreachable', shown(url), `HTTP ${statusCode}`))
    const type = header('content-type') ?? ''
    if (/^(?:text\/html|application\/xhtml|image\/|audio\/|video\/|font\/)/i.test(type)) {
      return drop(failed('wrong-type', shown(url), type))
    }
    const tooLarge = failed('too-large', shown(url), `at most ${this.#maxBytes} bytes are read`)
    if (Number(header('content-length') ?? 0) > this.#maxBytes) return drop(tooLarge)
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of body) {
      length += chunk.length
      if (length > this.#maxBytes) return drop(tooLarge)
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    const etag = header('etag')
    if (etag !== undefined && !secret) this.#keep(url, etag, bytes)
    return bytes
  }

  #finish(given: URL, url: URL, answer: Uint8Array | Failed): LoadResult {
    if ('ok' in answer) return answer
    const decoded = decodeText(answer)
    if (!decoded.ok) return { ...decoded, tried: [shown(given)] }
    // Relative includes start where the file was found, and two ways to it are one file.
    const id = shown(url)
    this.#urls.set(id, url.href)
    return { ok: true, file: { id, path: shown(given), text: decoded.text } }
  }

  #place(url: URL): string {
    return join(this.#cache, `${createHash('sha256').update(url.href).digest('hex')}.json`)
  }

  #kept(url: URL): Kept | undefined {
    try {
      const { etag, body } = JSON.parse(readFileSync(this.#place(url), 'utf8'))
      return typeof etag === 'string' && typeof body === 'string' ? { etag, body } : undefined
    } catch {
      return undefined
    }
  }

  /** A cache that cannot be written is no reason to fail. */
  #keep(url: URL, etag: string, bytes: Uint8Array): void {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return
    try {
      mkdirSync(this.#cache, { recursive: true, mode: 0o700 })
      writeFileAtomic(this.#place(url), JSON.stringify({ url: shown(url), etag, body: decoded.text }))
    } catch {}
  }
}

function credentials({ username, password }: URL): string {
  return Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
}

/** Without credentials and fragment. */
function shown(url: URL): string {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  plain.hash = ''
  return plain.href
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//')
}

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
