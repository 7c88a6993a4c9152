import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { askReference, noReference, type Question } from './ask-reference.ts'

/**
 * Random trees of which the reference loses nothing: sections stay in one file, and a fragment of a script begins with a plain line and
 * ends with a line end. For all others `oracle.test.ts` lists what becomes of them.
 */
type Kind = 'commands' | 'packages' | 'script'
type Files = Record<string, string>

const lines: Readonly<Record<Kind, readonly string[]>> = {
  commands: [
    'text',
    'lang en_US.UTF-8 # why',
    '# comment',
    '',
    '  keyboard us',
    'repo --name="a b" --baseurl=http://h/',
    'part / --size=1',
    'nosuchcommand',
    '"%post" --nochroot\necho x\n%end',
    '%packages --nocore\n@core\n%end',
  ],
  packages: ['@core', 'vim', '-emacs', '# comment', '', 'a b', '@^env', '  x*'],
  script: ['echo 1', '# later', '', 'cat <<EOF', '\tx', "echo 'it'", '%foo'],
}

/** Two levels of fragments, each of one kind; more than one file may include one. */
const trees = fc
  .array(
    fc.tuple(
      fc.constantFrom<Kind>('commands', 'packages', 'script'),
      fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    ),
    { minLength: 4, maxLength: 8 },
  )
  .chain((parts) => fc.array(fc.nat(99), { minLength: 3, maxLength: 10 }).map((picks) => build(parts, picks)))

function build(
  parts: readonly (readonly [Kind, readonly number[], string, boolean])[],
  picks: readonly number[],
): Files {
  const files: Files = {}
  const names: Record<Kind, string[]> = { commands: [], packages: [], script: [] }
  parts.forEach(([kind, choices, end, whole], n) => {
    const inner = names[kind].at(-1)
    const body = choices.map((choice) => {
      if (inner !== undefined && choice % 5 === 0)
        return choice % 2 === 0 ? `%include ${inner}` : `  %include "${inner}" # why`
      return lines[kind][choice % lines[kind].length]!
    })
    const first = kind === 'script' ? ['true'] : []
    // Only in a script is a missing last line end a loss.
    files[`${n}.ks`] = [...first, ...body].join(end) + (whole || kind === 'script' ? end : '')
    names[kind].push(`${n}.ks`)
  })
  const main = picks.map((pick) => {
    const kind = (['commands', 'packages', 'script'] as const)[pick % 3]!
    const name = names[kind][pick % Math.max(1, names[kind].length)]
    const include = name === undefined ? lines[kind][0]! : `%include ${name}`
    if (kind === 'commands') return include
    return kind === 'packages' ? `%packages\nbefore\n${include}\n%end` : `%post\n${include}\necho after\n%end`
  })
  files['main.ks'] = `${main.join('\n')}\n`
  return files
}

describe.skipIf(noReference())('random trees', () => {
  it('mean to the reference what their flattened text means', { timeout: 300_000 }, async () => {
    const count = Number(process.env.KS_RANDOM_TREES ?? 100)
    const questions: Question[] = []
    const samples = fc.sample(trees, { seed: Number(process.env.KS_RANDOM_SEED ?? 4), numRuns: count })
    for (const [n, files] of samples.entries()) {
      const cwd = temporaryFolder(files)
      const loader = folderLoader({ cwd })
      const { text, diagnostics } = await splice('main.ks', { loader })
      expect([files, diagnostics]).toEqual([files, []])
      const again = await splice('main.ks', { loader: folderLoader({ cwd, texts: new Map([['main.ks', text]]) }) })
      expect(again.text).toBe(text)
      for (const version of ['F45', 'F7', 'RHEL9']) {
        questions.push({ id: `file ${n} ${version}`, version, kind: 'file', path: join(cwd, 'main.ks') })
        questions.push({ id: `text ${n} ${version}`, version, kind: 'sequence', text })
      }
    }
    const answers = askReference(questions)
    let read = 0
    for (const [n, files] of samples.entries()) {
      for (const version of ['F45', 'F7', 'RHEL9']) {
        const [file, text] = ['file', 'text'].map((kind) => answers.get(`${kind} ${n} ${version}`)!)
        expect([files, text!.accept, text!.output]).toEqual([files, file!.accept, file!.output])
        if (file!.accept) read++
      }
    }
    console.log(`the reference reads ${read} of ${count * 3} random trees, each as the flattened text`)
    expect(read).toBeGreaterThan(0)
  })
})
