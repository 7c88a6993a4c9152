import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import type { RewriteRequest, Rewritten } from '../../src/rewrite/request.ts'
import { rewrite } from '../../src/rewrite/rewrite.ts'
import { write } from '../../src/write/write.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Case {
  readonly ks: string
  readonly task: string
  readonly arch: string
  readonly opts: {
    readonly repo?: string | readonly string[]
    readonly ksrepo?: boolean
    readonly install_tree_url?: string
    readonly noverifyssl?: boolean
    readonly ksversion?: ReleaseName
  }
  readonly inst_tree?: string
  readonly target_build_tag: string
  readonly repo_id: number
  readonly topurl: string
  readonly output?: string
  readonly error?: string
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(sharedPath('vectors/koji', name), 'utf8'))
}

function requestOf(one: Case): RewriteRequest {
  const image = one.task === 'createImage'
  const { repo, ksrepo, noverifyssl, ksversion } = one.opts
  // Koji itself cuts a text: at commas for the chroot tasks, into single letters for image tasks.
  const repos = typeof repo === 'string' ? repo.split(image ? '' : ',') : repo
  const tree = image ? one.inst_tree : one.opts.install_tree_url
  return {
    target: image ? 'koji-image' : 'koji-livemedia',
    arch: one.arch,
    buildTag: one.target_build_tag,
    repoId: one.repo_id,
    topurl: one.topurl,
    ...(repos && { repos }),
    ...(tree && { installTree: tree }),
    ...(ksrepo && { ksrepo }),
    ...(noverifyssl && { noVerifySsl: noverifyssl }),
    ...(ksversion && { release: ksversion }),
  }
}

function run(one: Case, inputs: Record<string, string>): Rewritten {
  return rewrite(parse(inputs[one.ks]!).file, requestOf(one))
}

/** The canonical lines; `repo` lines apart, as a set without their numbers: Koji's numbering is arbitrary. */
function canonical(text: string, release: ReleaseName | undefined) {
  const checked = check(parse(text).file, release ? { release } : {})
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  // Koji's output ends every section with a blank line more when it is read and written again; it starts with comments.
  const lines = write(checked)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const isRepo = (line: string) => line.startsWith('repo ')
  return {
    repos: lines
      .filter(isRepo)
      .map((line) => line.replace(/koji-override-\d+/, 'koji-override'))
      .sort(),
    numbers: lines
      .filter(isRepo)
      .map((line) => /koji-override-\d+/.exec(line)?.[0])
      .sort(),
    others: lines.filter((line) => !isRepo(line)),
  }
}

describe.skipIf(noShared())('rewrite agrees with koji', () => {
  const cases = noShared() ? [] : json<Case[]>('kickstarts.json')
  const inputs = noShared() ? {} : json<Record<string, string>>('kickstart-inputs.json')
  const named = cases.map((one) => [`${one.ks} ${one.task} ${JSON.stringify(one.opts)}`, one] as const)

  it.each(named.filter(([, one]) => one.output !== undefined))('%s', (_, one) => {
    const result = run(one, inputs)
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const release = one.opts.ksversion
    expect(canonical(result.text, release)).toEqual(canonical(one.output!, release))
  })

  it.each(named.filter(([, one]) => one.error !== undefined))('%s is told of', (_, one) => {
    expect(run(one, inputs).diagnostics.map(({ code }) => code)).toContain('build/noverifyssl')
  })

  it.each(named)('%s: a second time changes nothing', (_, one) => {
    const { text } = run(one, inputs)
    expect(rewrite(parse(text).file, requestOf(one)).edits).toEqual([])
  })
})
