import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Whether a program can be started; says once that its tests are skipped when not. */
export function has(program: 'git' | 'svn' | 'svnserve' | 'svnadmin'): boolean {
  const there = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
  if (!there) console.warn(`skipped: ${program} is not installed`)
  return there
}

/** An environment in which git knows nobody's configuration. */
export function environment(home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
    ...more,
  }
}

/** Runs git and returns what it prints, without the last newline. */
export function git(folder: string, home: string, ...words: readonly string[]): string {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  return execFileSync('git', words, { cwd: folder, env: environment(home), encoding: 'utf8', stdio }).trim()
}

/**
 * Makes a bare repository out of what `git fast-import` reads, at `root/NAME`. Its server allows fetches without blobs.
 * @param commands the stream; branches `refs/heads/…`, the default branch is `main`
 */
export function importRepository(root: string, home: string, name: string, commands: string): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  git(folder, home, 'init', '--quiet', '--bare', '-b', 'main', '.')
  git(folder, home, 'config', 'uploadpack.allowFilter', 'true')
  git(folder, home, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, env: environment(home), input: commands })
  return folder
}

/** A file in a commit of a stream for `git fast-import`. */
export function entry(path: string, text: string, mode = '100644'): string {
  return `M ${mode} inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

/** A commit of such a stream. */
export function commit(branch: string, mark: number, message: string, entries: string, from?: string): string {
  const parent = from === undefined ? '' : `from ${from}\n`
  const who = `committer A <a@example.org> ${1_700_000_000 + mark} +0000\n`
  return `commit ${branch}\nmark :${mark}\n${who}data ${Buffer.byteLength(message)}\n${message}\n${parent}${entries}\n`
}

/** How to end what runs; all of it ends with the tests of the file. Not registered by a hook, where it would be too late. */
const running: (() => void)[] = []

afterAll(() => {
  for (const end of running.splice(0)) end()
})

/** Ends with the tests of the file. */
function started(child: ChildProcess): void {
  running.push(() => child.kill())
}

/** `git daemon` for all repositories below a folder; returns its port. */
export async function gitDaemon(root: string, home: string): Promise<number> {
  const port = await freePort()
  const words = ['--reuseaddr', '--export-all', '--listen=127.0.0.1', `--port=${port}`, `--base-path=${root}`, root]
  // Not by `git daemon`, which would leave the daemon behind when it is ended.
  const program = join(git(root, home, '--exec-path'), 'git-daemon')
  started(spawn(program, words, { env: environment(home), stdio: 'ignore' }))
  await answering(port)
  return port
}

/** `svnserve` for all repositories below a folder; returns its port. */
export async function svnServer(root: string, home: string): Promise<number> {
  const port = await freePort()
  const words = ['-d', '--foreground', '-r', root, '--listen-host', '127.0.0.1', '--listen-port', String(port)]
  started(spawn('svnserve', words, { env: environment(home), stdio: 'ignore' }))
  await answering(port)
  return port
}

/** git's CGI behind a small web server; returns its port. */
export async function gitOverHttp(root: string, home: string): Promise<number> {
  return webServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const child = spawn('git', ['http-backend'], {
      env: environment(home, {
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      }),
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    child.stdin.on('error', () => {})
    request.pipe(child.stdin)
    let head: Buffer | undefined = Buffer.alloc(0)
    child.stdout.on('data', (chunk: Buffer) => {
      if (head === undefined) {
        response.write(chunk)
        return
      }
      head = Buffer.concat([head, chunk])
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      for (const line of head.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(/: (.*)/s)
        if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10)
        else response.setHeader(name, value)
      }
      response.write(head.subarray(end + 4))
      head = undefined
    })
    child.on('close', () => response.end())
  })
}

/** A web server that ends with the tests of the file; returns its port. */
export function webServer(listener: RequestListener): Promise<number> {
  return listening(createServer(listener))
}

/** A server that does to each connection what it is told; returns its port. */
export function tcpServer(meet: (socket: Socket) => void): Promise<number> {
  return listening(
    createTcpServer((socket) => {
      socket.on('error', () => {})
      meet(socket)
    }),
  )
}

/** A way to a server that can be narrowed while tests run. */
export interface Proxy {
  readonly port: number
  /** How many bytes of the server each connection lets through. */
  limit: number
  /** What happens then: the connection is cut, or nothing any more. */
  after: 'cut' | 'hang'
  /** Called when a connection has come to that. */
  reached: () => void
}

/** Passes bytes on to a port. */
export async function proxyTo(port: number): Promise<Proxy> {
  const proxy = { port: 0, limit: Number.POSITIVE_INFINITY, after: 'cut' as Proxy['after'], reached: () => {} }
  proxy.port = await tcpServer((socket) => {
    const beyond = connect(port, '127.0.0.1')
    let left = proxy.limit
    beyond.on('error', () => socket.destroy())
    beyond.on('data', (chunk) => {
      if (left > 0) socket.write(chunk.subarray(0, left))
      left -= chunk.length
      if (left > 0) return
      proxy.reached()
      if (proxy.after === 'hang') return
      socket.destroy()
      beyond.destroy()
    })
    beyond.on('end', () => left > 0 && socket.end())
    socket.on('data', (chunk) => beyond.write(chunk))
    socket.on('close', () => beyond.destroy())
  })
  return proxy
}

async function listening(server: Server): Promise<number> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.push(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until somebody listens. */
async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      })
      socket.on('error', () => resolve(false))
    })
    if (there) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`nobody listens on port ${port}`)
}
