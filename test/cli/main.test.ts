import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { tool } from '../../src/cli/version.ts'
import { ks } from './run-ks.ts'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

describe('ks', () => {
  it('knows its name and version', async () => {
    expect(tool).toEqual({ name: manifest.name, version: manifest.version })
    expect(await ks(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('explains itself when nothing is asked', async () => {
    const ran = await ks([])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Commands:')
  })

  it('prints help for itself and for each command', async () => {
    const general = await ks(['--help'])
    expect(general).toMatchObject({ code: 0, stderr: '' })
    for (const { name, load } of commands) {
      expect(general.stdout).toContain(`ks ${name}`)
      const { spec } = await load()
      expect(spec.name).toBe(name)
      const forms = [await ks([name, '--help']), await ks([name, '-h']), await ks(['help', name])]
      for (const ran of forms) expect(ran).toEqual({ code: 0, stdout: forms[0]!.stdout, stderr: '' })
      for (const option of Object.keys(spec.options)) expect(forms[0]!.stdout).toContain(`--${option}`)
    }
  })

  it.each([
    [['flattne'], 'Unknown command "flattne"', 'did you mean flatten?'],
    [['xyzzy'], 'Unknown command "xyzzy"', 'see: ks --help'],
    [['--verison'], 'Unknown option "--verison"', 'did you mean --version?'],
    [['flatten', 'a.ks', '--orgins', 'x'], 'Unknown option "--orgins" for ks flatten', 'did you mean --origins?'],
    [['flatten', 'a.ks', '-x'], 'Unknown option "-x" for ks flatten', 'see: ks flatten --help'],
    [['flatten', 'a.ks', '-o'], 'Missing value of -o, expected a value (OUT)', 'see: ks flatten --help'],
    [
      ['flatten', 'a.ks', '--output', '--origins=x'],
      'Missing value of --output, expected a value (OUT), found "--origins=x"',
      'if "--origins=x" is meant as the value, join them: --output=--origins=x',
    ],
    [['flatten', 'a.ks', '--no-color=yes'], 'Unexpected value "yes" for --no-color, expected none', 'see: ks'],
    [['flatten'], 'Missing FILE, expected the kickstart, or - for standard input', 'see: ks flatten --help'],
    [['flatten', 'a.ks', 'b.ks'], 'Unexpected argument "b.ks", expected FILE', 'see: ks flatten --help'],
    [['releases', 'x'], 'Unexpected argument "x", expected no argument', 'see: ks releases --help'],
    [
      ['releases', '--format', 'jsn'],
      'Unexpected value "jsn" of --format, expected one of text, json',
      'did you mean json?',
    ],
  ])('refuses %j', async (argv, message, hint) => {
    const ran = await ks(argv)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(`ks: ${message}\n    ${hint}`)
  })

  it('completes commands, options and choices', async () => {
    const complete = async (...words: string[]) => (await ks(['--get-yargs-completions', 'ks', ...words])).stdout
    expect(await complete('fl')).toBe('flatten\n')
    expect(await complete('flatten', '--or')).toBe('--origins\n')
    expect(await complete('releases', '--format', '')).toBe('text\njson\n')
    expect(await complete('flatten', '')).toBe('')
    expect((await ks(['completion'])).stdout).toContain('--get-yargs-completions')
  })

  it('never shows a secret of its arguments', async () => {
    const ran = await ks(['flatten', 'https://me:hunter2@example.com/a.ks'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).not.toContain('hunter2')
  })
})
