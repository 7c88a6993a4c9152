import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ks } from '../cli/run-ks.ts'
import { projectRoot } from '../support/source-files.ts'

const kickstarts = (folder: string) =>
  readdirSync(join(projectRoot, 'corpus', folder)).filter((name) => name.endsWith('.ks'))

/** What `ks lint` says about one of our kickstarts, release and target from `#version=` and `.ks.yaml`. */
async function lint(path: string, ...options: string[]) {
  const { code, stdout } = await ks(['lint', `corpus/${path}`, '--format', 'json', ...options], { cwd: projectRoot })
  const [file] = JSON.parse(stdout).files
  const found = file.diagnostics as { code: string; severity: string }[]
  return {
    code,
    release: file.release,
    errors: found.filter(({ severity }) => severity === 'error').map((one) => one.code),
  }
}

/** Those that only a build target refuses. */
const targets: Record<string, string> = { 'koji-image.ks': 'koji-image', 'livemedia-nobody.ks': 'koji-livemedia' }

describe('corpus/', () => {
  it.each(kickstarts('valid'))('valid/%s has no error', async (name) => {
    expect(await lint(`valid/${name}`)).toMatchObject({ code: 0, errors: [] })
  })

  it.each(kickstarts('layered'))('layered/%s has no error for its target', async (name) => {
    const release = name.endsWith('-el9.ks') ? 'RHEL9' : 'F42'
    expect(await lint(`layered/${name}`)).toEqual({ code: 0, release, errors: [] })
  })

  it.each([
    ['unknown-command.ks', ['check/unknown-command', 'check/unknown-command']],
    ['unknown-option.ks', ['check/unknown-option', 'check/ambiguous-option', 'check/unknown-option']],
    ['wrong-release.ks', ['check/unknown-option', 'check/unknown-command', 'check/unknown-command']],
    ['missing-include.ks', ['include/missing']],
    ['cycle.ks', ['include/cycle']],
  ])('invalid/%s is refused for %j', async (name, codes) => {
    const { code, errors } = await lint(`invalid/${name}`)
    expect(code).toBe(1)
    expect(errors).toEqual(expect.arrayContaining(codes))
  })

  it.each(kickstarts('invalid'))('invalid/%s has an error, if only for a target', async (name) => {
    const { code, errors } = await lint(`invalid/${name}`, '--for', targets[name] ?? 'anaconda')
    expect(code).toBe(1)
    expect(errors).not.toEqual([])
  })
})
