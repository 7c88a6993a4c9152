import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { contents, folder, ks } from './run-ks.ts'

const tree = {
  'top.ks': '# top\n%include lib/base.ks\nreboot\n',
  'lib/base.ks': 'text\r\n%include net.ks\n',
  'lib/net.ks': 'network --bootproto=dhcp\nskipx',
}

/** The tree, flattened to flat.ks with its origins. */
async function flattened(...options: readonly string[]): Promise<string> {
  const cwd = folder(tree)
  const ran = await ks(['flatten', 'top.ks', '-o', 'flat.ks', '--origins', 'flat.ks.origins.json', ...options], { cwd })
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' })
  return cwd
}

describe('ks origin', () => {
  it('tells file, line and the includes that led there', async () => {
    const cwd = await flattened()
    expect(contents(cwd)['flat.ks']).toBe('# top\ntext\r\nnetwork --bootproto=dhcp\nskipx\nreboot\n')
    expect(await ks(['origin', 'flat.ks:1', 'flat.ks:4', 'flat.ks:3:9', 'flat.ks:5'], { cwd })).toEqual({
      code: 0,
      stdout:
        'flat.ks:1: top.ks:1:1\n' +
        'flat.ks:4: lib/net.ks:2:1\n    included from lib/base.ks:2\n    included from top.ks:2\n' +
        'flat.ks:3:9: lib/net.ks:1:9\n    included from lib/base.ks:2\n    included from top.ks:2\n' +
        'flat.ks:5: top.ks:3:1\n',
      stderr: '',
    })
  })

  it('agrees with the text of the files, line by line', async () => {
    const cwd = await flattened()
    const files = contents(cwd)
    const lines = files['flat.ks']!.split(/\r?\n/).slice(0, -1)
    const { stdout } = await ks(['origin', '--format', 'json', ...lines.map((_, i) => `flat.ks:${i + 1}`)], { cwd })
    const answer = JSON.parse(stdout)
    expect(faults(answer, readSchema('origin.schema.json'))).toEqual([])
    for (const { line, origin } of answer.places) {
      expect(files[origin.path]!.split(/\r?\n/)[origin.line - 1]).toBe(lines[line - 1])
    }
  })

  it('says of a marker that nobody wrote it, at its include line', async () => {
    const cwd = await flattened('--annotate')
    expect((await ks(['origin', 'flat.ks:2'], { cwd })).stdout).toBe(
      'flat.ks:2: top.ks:2 (a line or line end put in by ks flatten)\n',
    )
    expect((await ks(['origin', 'flat.ks:3'], { cwd })).stdout).toMatch(/^flat\.ks:3: lib\/base\.ks:1:1\n/)
  })

  it('takes origins from elsewhere', async () => {
    const cwd = await flattened()
    writeFileSync(join(cwd, 'other.json'), contents(cwd)['flat.ks.origins.json']!)
    expect(await ks(['origin', 'flat.ks:1', '--origins', 'other.json'], { cwd })).toMatchObject({ code: 0 })
  })

  it.each([
    ['flat.ks:0', 'Unexpected place "flat.ks:0"'],
    ['flat.ks', 'expected OUT:LINE'],
    ['flat.ks:6', 'Unexpected line 6 of "flat.ks", expected 1 to 5'],
    ['flat.ks:1:6', 'Unexpected column 6 of line 1, expected 1 to 5'],
    ['gone.ks:1', 'There is no file "gone.ks"'],
    ['top.ks:1', 'There are no origins "top.ks.origins.json"'],
  ])('refuses %s', async (place, message) => {
    const ran = await ks(['origin', place], { cwd: await flattened() })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  it.each([
    ['flat.ks', 'x'.repeat(46)],
    ['flat.ks', 'longer than it was\n'.repeat(9)],
  ])('refuses origins of another text', async (name, text) => {
    const cwd = await flattened()
    writeFileSync(join(cwd, name), text)
    const ran = await ks(['origin', 'flat.ks:1'], { cwd })
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    expect(ran.stderr).toContain('those of another text than "flat.ks"')
  })

  it.each(['', '{', '{}', '[]', 'null', '{"version":1,"main":"a","text":{"length":46},"files":[],"segments":[{}]}'])(
    'refuses %j for origins',
    async (json) => {
      const cwd = await flattened()
      writeFileSync(join(cwd, 'flat.ks.origins.json'), json)
      const ran = await ks(['origin', 'flat.ks:1'], { cwd })
      expect(ran).toMatchObject({ code: 3, stdout: '' })
      expect(ran.stderr).toContain('expected origins that ks flatten wrote')
    },
  )
})
