import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { type RemoteOptions, remoteLoader } from '../../src/io/remote-loader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A server on loopback; the requests it got are kept. */
async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** Files by path, as plain text. */
const files =
  (texts: Readonly<Record<string, string>>): RequestListener =>
  ({ url = '' }, response) => {
    const text = texts[decodeURIComponent(url)]
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(text)
  }

async function flattenRemote(main: string, options: RemoteOptions = {}) {
  const cwd = temporaryFolder({ 'main.ks': main, 'local.ks': 'text\n' })
  const cacheFolder = options.cacheFolder ?? `${cwd}/cache`
  return splice('main.ks', { loader: remoteLoader({ ...options, cacheFolder })(folderLoader({ cwd })) })
}

describe('remoteLoader', () => {
  it('reads what is included by URL, and beside it', async () => {
    const { url } = await serve(
      files({ '/a/base.ks': '%include ../b/more%20ks.ks\nlang C\n', '/b/more%20ks.ks': 'skipx\n' }),
    )
    const { text, diagnostics, sources } = await flattenRemote(`%include ${url}/a/base.ks\n%include local.ks\n`)
    expect(diagnostics).toEqual([])
    expect(text).toBe('skipx\nlang C\ntext\n')
    expect([...sources].map(({ path }) => path)).toEqual([
      'main.ks',
      `${url}/a/base.ks`,
      `${url}/b/more%2520ks.ks`,
      'local.ks',
    ])
  })

  it('keeps files of this machine from what was fetched', async () => {
    const { url } = await serve(files({ '/a.ks': '%include /etc/hostname\n%include file:///etc/hostname\n' }))
    const { diagnostics } = await flattenRemote(`%include ${url}/a.ks\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/outside', 'include/remote'])
  })

  it('finds a ring of files', async () => {
    const { url } = await serve(files({ '/a.ks': '%include b.ks\n', '/b.ks': '%include a.ks\n' }))
    const { diagnostics } = await flattenRemote(`%include ${url}/a.ks\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/cycle'])
  })

  it('asks for each file once', async () => {
    const { url, asked } = await serve(files({ '/a.ks': 'text\n' }))
    await flattenRemote(`%include ${url}/a.ks\n%include ${url}/a.ks\n`)
    expect(asked).toHaveLength(1)
  })

  it('takes relative includes from where a file moved to', async () => {
    const { url } = await serve(({ url: path }, response) => {
      if (path === '/old.ks') response.writeHead(302, { location: '/new/base.ks' }).end()
      else if (path === '/new/base.ks') response.end('%include part.ks\n')
      else if (path === '/new/part.ks') response.end('text\n')
      else response.writeHead(404).end()
    })
    const { text, diagnostics } = await flattenRemote(`%include ${url}/old.ks\n`)
    expect([text, diagnostics]).toEqual(['text\n', []])
  })

  it.each<[string, RequestListener, RemoteOptions, string, RegExp]>([
    ['a missing file', (_, response) => response.writeHead(404).end(), {}, 'include/missing', /HTTP 404/],
    ['a server that fails', (_, response) => response.writeHead(503).end(), {}, 'include/unreachable', /HTTP 503/],
    [
      'a redirect loop',
      (_, response) => response.writeHead(302, { location: '/x.ks' }).end(),
      { maxRedirects: 3 },
      'include/unreachable',
      /moved more than 3 times/,
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      {},
      'include/unreachable',
      /moved to file:/,
    ],
    [
      'a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
      {},
      'include/wrong-type',
      /text\/html/,
    ],
    [
      'too much, as announced',
      (_, response) => response.writeHead(200, { 'content-length': '2000' }).end('x'.repeat(2000)),
      { maxBytes: 1000 },
      'include/too-large',
      /1000 bytes/,
    ],
    [
      'too much, never ending',
      (_, response) => {
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
        }
        response.on('drain', pour)
        pour()
      },
      { maxBytes: 100_000 },
      'include/too-large',
      /100000 bytes/,
    ],
    ['no answer', () => {}, { timeout: 100 }, 'include/unreachable', /no answer within 0.1 s/],
    [
      'an answer that never ends',
      (_, response) => {
        response.write('text\n')
      },
      { timeout: 100 },
      'include/unreachable',
      /no answer within 0.1 s/,
    ],
    ['a cut connection', ({ socket }) => socket.destroy(), {}, 'include/unreachable', /ERR|closed|ECONN/i],
    ['what is no UTF-8', (_, response) => response.end(Buffer.from([0x61, 0xff])), {}, 'include/not-utf8', /byte 1/],
    ['what is no text', (_, response) => response.end(Buffer.from([0x61, 0])), {}, 'include/binary', /byte 1/],
  ])('refuses %s', async (_, answer, options, code, message) => {
    const { url } = await serve(answer)
    const { text, diagnostics } = await flattenRemote(`%include ${url}/x.ks\n`, options)
    expect(diagnostics).toMatchObject([{ code, severity: 'error', span: { source: 'main.ks', start: 9 } }])
    expect(diagnostics[0]!.message).toMatch(message)
    expect(text).toBe(`%include ${url}/x.ks\n`)
  })

  it('refuses a host that is not there, and what is no URL', async () => {
    const { diagnostics } = await flattenRemote('%include http://127.0.0.1:1/a.ks\n%include http://[x/a.ks\n')
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/unreachable', 'include/unreachable'])
  })

  describe('the cache', () => {
    const tagged =
      (etag: string, text: string): RequestListener =>
      ({ headers }, response) => {
        if (headers['if-none-match'] === etag) response.writeHead(304).end()
        else response.writeHead(200, { etag }).end(text)
      }

    it('asks again by ETag', async () => {
      const cacheFolder = temporaryFolder()
      const { url, asked } = await serve(tagged('"1"', 'text\n'))
      for (const _ of [1, 2]) {
        const { text } = await flattenRemote(`%include ${url}/a.ks\n`, { cacheFolder })
        expect(text).toBe('text\n')
      }
      expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"'])
    })

    it('takes a new answer when the file changed', async () => {
      const cacheFolder = temporaryFolder()
      let etag = '"1"'
      const { url } = await serve((request, response) => tagged(etag, `# ${etag}\n`)(request, response))
      await flattenRemote(`%include ${url}/a.ks\n`, { cacheFolder })
      etag = '"2"'
      expect((await flattenRemote(`%include ${url}/a.ks\n`, { cacheFolder })).text).toBe('# "2"\n')
    })

    it('survives what is no entry, and a folder that cannot be', async () => {
      const { url } = await serve(tagged('"1"', 'text\n'))
      const cacheFolder = temporaryFolder({ file: '' })
      expect((await flattenRemote(`%include ${url}/a.ks\n`, { cacheFolder: `${cacheFolder}/file/x` })).text).toBe(
        'text\n',
      )
    })

    it('lies below XDG_CACHE_HOME', async () => {
      const home = temporaryFolder()
      const cwd = temporaryFolder({ 'main.ks': '' })
      const { url } = await serve(tagged('"1"', 'text\n'))
      const loader = remoteLoader({ env: { XDG_CACHE_HOME: home } })(folderLoader({ cwd }))
      expect(await loader.main(`${url}/a.ks`)).toMatchObject({ ok: true, file: { text: 'text\n' } })
      expect(readdirSync(`${home}/kickstart-toolkit/http`)).toHaveLength(1)
    })
  })

  describe('credentials', () => {
    it('are sent, and are nowhere else', async () => {
      const cacheFolder = temporaryFolder()
      const { url, asked } = await serve(({ url: path, headers }, response) => {
        if (!headers.authorization) response.writeHead(401).end()
        else
          response.writeHead(200, { etag: '"1"' }).end(path === '/a.ks' ? '%include b.ks\n%include c.ks\n' : 'text\n')
      })
      const secret = url.replace('//', '//jo:s3cr%40t@')
      const { text, sources, diagnostics } = await flattenRemote(`%include ${secret}/a.ks\n`, { cacheFolder })
      expect(text).toBe('text\ntext\n')
      expect(asked.map(({ headers }) => headers.authorization)).toEqual(
        asked.map(() => `Basic ${Buffer.from('jo:s3cr@t').toString('base64')}`),
      )
      expect(JSON.stringify([[...sources].slice(1), diagnostics])).not.toMatch(/s3cr/)
      expect(readdirSync(cacheFolder).map((name) => readFileSync(`${cacheFolder}/${name}`, 'utf8'))).toEqual([])
    })

    it('stay with their host', async () => {
      const other = await serve(files({ '/a.ks': 'text\n' }))
      const { url } = await serve((_, response) => response.writeHead(302, { location: `${other.url}/a.ks` }).end())
      await flattenRemote(`%include ${url.replace('//', '//jo:secret@')}/a.ks\n`)
      expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    })

    it('are in no message', async () => {
      const { url } = await serve((_, response) => response.writeHead(500).end())
      const { diagnostics } = await flattenRemote(`%include ${url.replace('//', '//jo:secret@')}/a.ks\n`)
      expect(JSON.stringify(diagnostics)).not.toContain('secret')
    })
  })
})
