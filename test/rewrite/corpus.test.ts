import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { flatten } from '../../src/flatten/flatten.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { parse } from '../../src/parse/parse.ts'
import type { RewriteRequest } from '../../src/rewrite/request.ts'
import { rewrite } from '../../src/rewrite/rewrite.ts'
import { write } from '../../src/write/write.ts'
import { noShared, sharedPath } from '../support/shared.ts'

const requests: readonly RewriteRequest[] = [
  { target: 'koji-livemedia', arch: 'x86_64', buildTag: 'f42-build', repoId: 7, topurl: 'https://k' },
  { target: 'koji-livemedia', arch: 'x86_64', repos: ['http://b/', 'http://a/'], installTree: 'http://t/' },
  { target: 'koji-image', arch: 'aarch64', repos: ['http://a/$arch/'], installTree: 'http://t/$arch/' },
]
const repos = [
  ['repo --name="koji-f42-build-7" --baseurl=https://k/repos/f42-build/7/x86_64'],
  ['repo --name="koji-override-0" --baseurl=http://b/', 'repo --name="koji-override-1" --baseurl=http://a/'],
  ['repo --name="koji-override-0" --baseurl=http://a/aarch64/'],
]
const trees = [undefined, 'url --url="http://t/"', 'url --url="http://t/aarch64/"']

describe.skipIf(noShared())('rewrite of real kickstarts', () => {
  const paths = noShared() ? [] : (readdirSync(sharedPath('corpus'), { recursive: true }) as string[])
  const kickstarts = paths.filter((path) => /\.(?:ks|cfg)$/.test(path)).sort()
  const loader = folderLoader({ cwd: noShared() ? '/' : sharedPath('corpus'), includePath: [] })

  it.each(kickstarts)('%s: only repositories and install tree differ, and only once', async (path) => {
    const { file } = await flatten(path, { loader })
    const lines = (text: string) => write(check(parse(text).file)).split('\n')
    const before = lines(file.source.text)
    for (const [index, request] of requests.entries()) {
      const { text } = rewrite(file, request)
      const after = lines(text)
      const others = (all: readonly string[]) => all.filter((line) => !/^(?:repo|url) |^$/.test(line))
      expect(others(after)).toEqual(others(before))
      expect(after.filter((line) => line.startsWith('repo '))).toEqual(repos[index])
      const tree = trees[index] ?? before.find((line) => line.startsWith('url '))
      expect(after.find((line) => line.startsWith('url '))).toBe(tree)
      expect(rewrite(parse(text).file, request).edits).toEqual([])
    }
  })
})
