import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { projectRoot } from '../support/source-files.ts'

// The outputs in README.md are what the commands print: `npx vitest run test/house/readme.test.ts -u` rewrites
// them; `-u` comes last, since it takes a path behind it for its value and then updates every snapshot there is.
describe.skipIf(!existsSync(join(projectRoot, 'dist/index.js')))('README.md', () => {
  const path = join(projectRoot, 'README.md')
  const folder = mkdtempSync(join(tmpdir(), 'kickstart-toolkit-readme-'))
  cpSync(join(projectRoot, 'corpus'), join(folder, 'corpus'), { recursive: true })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('shows what its commands and its script print', async () => {
    let readme = readFileSync(path, 'utf8')
    // A command with its output in one block; or a block to copy, with its results (stdout alone) in the next.
    const blocks = [
      ...readme.matchAll(/(?<head>```console\n\$ (?<command>.*)\n)[\s\S]*?```/g),
      ...readme.matchAll(/(?<head>```sh\n(?<command>.*)\n```\n\n```text(?<results> results)\n)[\s\S]*?```/g),
    ]
    const commands = blocks.flatMap(({ 0: block, groups }) => {
      const { head = '', command = '', results }: Record<string, string | undefined> = groups ?? {}
      const ks = /(?:^| )(?:ks|node bin\/ks\.js) (.*)$/.exec(command)?.[1]
      return ks === undefined ? [] : [{ block, head, command, ks, resultsOnly: results !== undefined }]
    })
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.some(({ resultsOnly }) => resultsOnly)).toBe(true)
    for (const { block, head, command, ks, resultsOnly } of commands) {
      const { code, output } = await run(ks.split(' '), resultsOnly)
      expect(code, command).toBeLessThan(2)
      readme = readme.replace(block, () => `${head}${output}\`\`\``)
    }
    const script = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectRoot,
      encoding: 'utf8',
    })
    readme = readme.replace(
      /(It prints:\n\n```text\n)[\s\S]*?```/,
      (_, start) => `${start}${printed.trimEnd()}\n\`\`\``,
    )
    await expect(readme).toMatchFileSnapshot(path)
  })

  it('names files that exist', () => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((link) => !existsSync(join(projectRoot, link)))).toEqual([])
  })

  /** What one command shows on a terminal without colours: messages and results in the order they come, or results alone. */
  async function run(argv: readonly string[], resultsOnly: boolean): Promise<{ code: number; output: string }> {
    let output = ''
    const write = (text: string) => {
      output += text
    }
    const stream = { write, isTTY: false }
    const code = await main(argv, {
      stdout: stream,
      stderr: resultsOnly ? { ...stream, write: () => {} } : stream,
      stdin: async () => new Uint8Array(),
      cwd: folder,
      env: {},
    })
    return { code, output }
  }
})
