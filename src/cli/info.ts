import type { ReleaseFrom } from '../lint/lint-result.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { Configuration } from './configuration.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { formatOption } from './format-option.ts'
import { openInput, readingInput } from './input.ts'
import { judgingOptions, readingOptions } from './options.ts'
import { readingOf } from './reading.ts'
import { askedRelease, chosenRelease } from './release-option.ts'

export const spec = {
  name: 'info',
  summary: 'Sum up what a kickstart makes: disks, logins, network, sources, packages, scripts, image sizes',
  description:
    'Sums up what a kickstart makes: disks and their sizes in MiB, who can log in, network, sources, packages, scripts, ' +
    'and how large the image is with each build tool. Includes are followed. Secrets are never shown.',
  positionals: [{ name: 'FILE', describe: 'The kickstart, or - for standard input', required: true }],
  options: {
    format: formatOption,
    ...judgingOptions,
    ...readingOptions,
  },
  examples: [
    ['ks info live.ks', 'See what it comes to'],
    ['ks info live.ks --format json', 'The same for programs'],
  ],
} as const

const reasons: Readonly<Record<ReleaseFrom, string>> = {
  option: 'as --release asks',
  config: 'as the configuration says',
  target: 'as the target reads',
  'version-comment': 'as its #version= line says',
  default: 'the newest, since nothing names one',
}

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const asked = chosenRelease(options.release)
  const path = positionals[0]!
  const config = await new Configuration(io, options).for(path)
  const reading = await readingOf(options, io)
  const input = await openInput(path, { reading, include: [...options.include, ...config.includePath] }, io)
  const { flatten } = await import('../flatten/flatten.ts')
  const outcome = await readingInput(input, () => flatten(input.path, { loader: input.loader, ...reading.template }))
  if (!outcome.ok) {
    printFindings(outcome.diagnostics, outcome.sources, io, options['no-color'])
    return exitCodes.findings
  }
  const { file, diagnostics, sources } = outcome.value
  printFindings(
    diagnostics.filter(({ severity }) => severity !== 'info'),
    sources,
    io,
    options['no-color'],
  )
  const { chooseRelease } = await import('../lint/choose-release.ts')
  const { check } = await import('../check/check.ts')
  const { kickstartInfo } = await import('../model/info.ts')
  const { release, from } = chooseRelease(file, [], askedRelease(asked, config.release))
  // Files that %pre is known to make are followed when there is but one way in which they may be made.
  const whole = file.expanded?.length === 1 ? file.expanded[0]! : file
  const checked = check(whole, { release })
  const info = kickstartInfo(checked)
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) {
    const found = errors === 1 ? '1 error, which ks lint shows' : `${errors} errors, which ks lint shows`
    io.stderr.write(`ks: ${JSON.stringify(input.path)} has ${found}: what is wrong may be missing here\n`)
  }
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify({ version: 1, path: input.path, releaseFrom: from, ...info }, null, 2)}\n`)
  } else {
    const { infoText } = await import('../explain/info-text.ts')
    const { showText } = await import('../report/display-text.ts')
    const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120))
    io.stdout.write(infoText(input.path, info, reasons[from], width).split('\n').map(showText).join('\n'))
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean
}
