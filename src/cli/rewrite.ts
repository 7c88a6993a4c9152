import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { hasErrors, printFindings, reportOptions } from './findings.ts'
import { flattenForBuild } from './flatten-for-build.ts'
import { judgingOptions, readingOptions } from './options.ts'
import { writeOutputs } from './output.ts'
import { askedRelease, chosenRelease } from './release-option.ts'
import { rewriteOptions } from './rewrite-options.ts'
import { rewriteRequest } from './rewrite-request.ts'
import { scmOptions } from './scm-options.ts'

export const spec = {
  name: 'rewrite',
  summary: "Flatten a kickstart and put in a build's repositories and install tree, as the build tool would",
  description:
    "Flattens a kickstart, then makes the changes that Koji's builder would make: other repositories, another install " +
    'tree. Only those lines change; everything else stays byte for byte.',
  positionals: [{ name: 'FILE', describe: 'The kickstart, or - for standard input', required: true }],
  options: {
    ...rewriteOptions,
    output: {
      type: 'string',
      alias: 'o',
      value: 'OUT',
      describe: 'Write the result to OUT instead of standard output',
    },
    diff: { type: 'boolean', describe: 'Write what changes in the flattened kickstart, as a unified diff' },
    ...judgingOptions,
    ...readingOptions,
    ...scmOptions,
  },
  examples: [
    [
      'ks rewrite live.ks --for koji-livemedia --arch x86_64 --repo https://example.com/os/',
      'Install from a repository of yours',
    ],
    [
      'ks rewrite live.ks --for koji-livemedia --arch x86_64 --build-tag f42-build --repo-id 6144021 --topurl https://kojipkgs.fedoraproject.org --diff',
      'See what a Koji build would change',
    ],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const request = rewriteRequest(spec.name, options)
  const option = chosenRelease(options.release)
  const ready = await flattenForBuild(positionals[0]!, request.target, options, io)
  if (!ready) return exitCodes.findings
  const { flattened, config, input } = ready
  const { rewriteFlattened } = await import('./rewrite-flattened.ts')
  const { before, after, diagnostics } = rewriteFlattened(flattened, request, askedRelease(option, config.release))
  printFindings(diagnostics, flattened.sources, io, options['no-color'])
  if (hasErrors(diagnostics)) return exitCodes.findings
  await writeOutputs([{ path: options.output, text: options.diff ? await difference() : after }], io)
  return exitCodes.clean

  async function difference(): Promise<string> {
    const { unifiedDiff } = await import('../report/unified-diff.ts')
    const { paint } = reportOptions(io.stdout, io, options['no-color'] || options.output !== undefined)
    return unifiedDiff(before, after, { before: input.path, after: `${input.path} (rewritten)` }, paint)
  }
}
