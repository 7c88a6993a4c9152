import type { Flattened, Spliced } from '../flatten/flattened.ts'
import { splice } from '../flatten/splice.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { readingInput } from './input.ts'
import { judgingOptions, readingOptions } from './options.ts'
import { type Output, writeOutputs } from './output.ts'
import { readingOf } from './reading.ts'
import { askedRelease, chosenRelease } from './release-option.ts'
import { openKickstart } from './scm-input.ts'
import { scmOptions } from './scm-options.ts'

export const spec = {
  name: 'flatten',
  summary: 'Put a kickstart and everything it includes into one text',
  description:
    'Puts a kickstart and everything it includes into one text. Nothing is lost: comments, order and quoting stay.\n\n' +
    'Includes of files below /tmp stay as they are, since %pre makes those files during the installation.\n\n' +
    'With --check it compares: each word is a pair IN=OUT, and the result is how OUT differs from what IN flattens to. ' +
    'Without words the pairs are those of flatten in .ks.yaml.',
  positionals: [
    {
      name: 'FILE',
      describe: 'The kickstart, or - for standard input; with --check IN=OUT, as many as you like',
      repeatable: true,
    },
  ],
  options: {
    output: { type: 'string', alias: 'o', value: 'OUT', describe: 'Write the text to OUT instead of standard output' },
    origins: {
      type: 'string',
      value: 'FILE',
      describe: 'Write to FILE, as JSON, which line of which file each stretch of the text came from',
    },
    annotate: {
      type: 'boolean',
      describe: 'Put a comment in front of and behind what came from an include, wherever a comment changes nothing',
    },
    style: {
      type: 'string',
      value: 'STYLE',
      choices: ['source', 'reference'],
      default: 'source',
      describe: 'Lines as they are written, or in the canonical form of pykickstart for --release, without comments',
    },
    check: { type: 'boolean', describe: 'Print how flattened copies differ from what they should be; write nothing' },
    ...judgingOptions,
    release: {
      ...judgingOptions.release,
      describe: 'The release for --style reference; otherwise flattening is the same for all',
    },
    ...readingOptions,
    ...scmOptions,
  },
  examples: [
    ['ks flatten fedora-live-kde.ks -o flat.ks', 'Make one file to hand on'],
    [
      'ks flatten site.ks -I ../common --origins flat.json',
      'Take fragments from another folder, and note where lines come from',
    ],
    [
      "ks flatten --ksurl 'git+https://pagure.io/fedora-kickstarts.git#f42' fedora-live-kde.ks",
      'Flatten what Koji would take from git',
    ],
    ['ks flatten --check live.ks=flat/live.ks', 'Fail when a flattened copy is not up to date'],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  refuseTogether(options)
  chosenRelease(options.release)
  if (options.check) return checkCopies(options, positionals, io)
  const [path, ...more] = positionals
  if (path === undefined)
    throw usageError('Missing FILE, expected the kickstart, or - for standard input', 'see: ks flatten --help')
  if (more.length > 0) {
    throw usageError(`Unexpected argument ${JSON.stringify(more[0])}, expected FILE`, 'see: ks flatten --help')
  }
  const made = await flattened(path, options, io)
  if (!made) return exitCodes.findings
  const { origins } = options
  await writeOutputs(
    [
      ...(origins === undefined ? [] : [await originsOutput(origins, made.spliced)]),
      { path: options.output, text: made.text },
    ],
    io,
  )
  return exitCodes.clean
}

type Options = Arguments<typeof spec>['options']

/** @throws CliError for options that contradict each other */
function refuseTogether({ annotate, check, origins, output, style }: Options): void {
  const [what, other] =
    style === 'reference' && annotate
      ? ['--annotate', '--style reference']
      : style === 'reference' && origins !== undefined
        ? ['--origins', '--style reference']
        : check && output !== undefined
          ? ['--output', '--check']
          : check && origins !== undefined
            ? ['--origins', '--check']
            : []
  if (what !== undefined) throw usageError(`Unexpected ${what} with ${other}, expected one of them`)
}

/** A kickstart put together as asked; undefined when it cannot be, which has been told. */
async function flattened(
  path: string,
  options: Options,
  io: CliIo,
): Promise<{ readonly text: string; readonly spliced: Spliced } | undefined> {
  const noColor = options['no-color']
  const { includePath, release } = await new Configuration(io, options).for(path)
  const reading = await readingOf(options, io)
  const input = await openKickstart(path, { reading, include: [...options.include, ...includePath] }, options, io)
  const how = { loader: input.loader, ...reading.template }
  const outcome = await readingInput<Spliced & Partial<Pick<Flattened, 'file'>>>(input, () =>
    options.style === 'reference' ? withTree(input.path, how) : splice(input.path, how),
  )
  if (!outcome.ok) {
    printFindings(outcome.diagnostics, outcome.sources, io, noColor)
    return undefined
  }
  const { value } = outcome
  if (value.file) {
    const { referenceStyle } = await import('./flatten-reference.ts')
    const { text, diagnostics } = referenceStyle(
      value,
      value.file,
      askedRelease(chosenRelease(options.release), release),
    )
    return printFindings(diagnostics, value.sources, io, noColor) ? undefined : { text, spliced: value }
  }
  if (printFindings(value.diagnostics, value.sources, io, noColor)) return undefined
  const spliced = options.annotate ? (await import('../flatten/annotate.ts')).annotate(value) : value
  return { text: spliced.text, spliced }
}

async function withTree(path: string, how: Parameters<typeof splice>[1]): Promise<Flattened> {
  const { flatten } = await import('../flatten/flatten.ts')
  return flatten(path, how)
}

async function originsOutput(path: string, spliced: Spliced): Promise<Output> {
  const { originsJson } = await import('../flatten/origins-json.ts')
  const { sha256 } = await import('../io/sha256.ts')
  const json = originsJson(spliced)
  const text = { ...json.text, sha256: sha256(spliced.text) }
  return { path, text: `${JSON.stringify({ ...json, text }, null, 2)}\n` }
}

/** `--check`: pairs of the command line, else those of the configuration. */
async function checkCopies(options: Options, words: readonly string[], io: CliIo): Promise<number> {
  const { checkPairs, readPair } = await import('./flatten-check.ts')
  const pairs =
    words.length > 0 ? words.map((word) => readPair(word, io)) : await new Configuration(io, options).flattenPairs()
  if (pairs.length === 0) {
    throw usageError(
      'Unexpected --check without pairs, expected IN=OUT',
      'or a list of from and to under flatten in .ks.yaml',
    )
  }
  const text = async (from: string) => (await flattened(from, options, io))?.text
  return checkPairs(pairs, text, options['no-color'], io)
}
