import { basename, resolve } from 'node:path'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { printFindings } from './findings.ts'
import { flattenForBuild } from './flatten-for-build.ts'
import { judgingOptions, readingOptions } from './options.ts'
import { writeFailure } from './output.ts'
import { askedRelease, chosenRelease } from './release-option.ts'
import { rewriteOptions } from './rewrite-options.ts'
import { rewriteRequest } from './rewrite-request.ts'
import { scmOptions } from './scm-options.ts'

export const spec = {
  name: 'build',
  summary: 'Make a kickstart ready for an image build: flatten, lint, rewrite, and lay out what the build needs',
  description:
    'Makes a kickstart ready for an image build: flattens it, lints it for the build tool (an error stops here), puts in ' +
    "the build's repositories and install tree, checks the result, and hands it to a backend.\n\n" +
    'The backend "plan" starts nothing. It writes a folder: the ready kickstart, the files it was made of, ' +
    'origins.json, manifest.json, and koji-command.txt, the command line that would build it.',
  positionals: [{ name: 'FILE', describe: 'The kickstart, or - for standard input', required: true }],
  options: {
    ...rewriteOptions,
    output: { type: 'string', alias: 'o', value: 'DIR', describe: 'The folder to write; default: ./NAME-build' },
    name: { type: 'string', value: 'NAME', describe: 'Name of the image' },
    'image-version': { type: 'string', value: 'VERSION', describe: 'Version of the image' },
    'image-release': {
      type: 'string',
      value: 'RELEASE',
      describe: 'Release of the image; Koji counts it up when not given',
    },
    'build-target': { type: 'string', value: 'TARGET', describe: 'Koji build target, such as f42' },
    distro: {
      type: 'string',
      value: 'DISTRO',
      describe: 'What koji-image calls the system, such as Fedora-42 or RHEL-9.4',
    },
    backend: {
      type: 'string',
      value: 'NAME',
      choices: ['plan'],
      default: 'plan',
      describe: 'Who gets the ready kickstart',
    },
    ...judgingOptions,
    ...readingOptions,
    ...scmOptions,
  },
  examples: [
    [
      'ks build live.ks --for koji-livemedia --arch x86_64 --repo https://example.com/os/ --name Live --image-version 1 --build-target f42',
      'Prepare a live image for Koji',
    ],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const request = rewriteRequest(spec.name, options)
  const release = chosenRelease(options.release)
  const ready = await flattenForBuild(positionals[0]!, request.target, options, io)
  if (!ready) return exitCodes.findings
  const { flattened, config, input } = ready
  const { planFor } = await import('./plan-for.ts')
  const plan = planFor(flattened, {
    request,
    ...(input.scm && { source: input.scm }),
    names: {
      ...(options.name !== undefined && { name: options.name }),
      ...(options['image-version'] !== undefined && { imageVersion: options['image-version'] }),
      ...(options['image-release'] !== undefined && { imageRelease: options['image-release'] }),
      ...(options['build-target'] !== undefined && { buildTarget: options['build-target'] }),
      ...(options.distro !== undefined && { distro: options.distro }),
    },
    lint: {
      ...askedRelease(release, config.release),
      rules: config.rules,
      ...(config.diskSize !== undefined && { diskSize: config.diskSize }),
    },
  })
  printFindings(plan.diagnostics, flattened.sources, io, options['no-color'])
  const { summary } = plan
  if (!plan.ok || !summary) {
    io.stderr.write(`ks: ${input.path} is not ready for ${request.target}, nothing was written\n`)
    return exitCodes.findings
  }
  const folder = options.output ?? `${basename(summary.kickstart, '.ks')}-build`
  const files = plan.steps.flatMap((step) => (step.do === 'write' ? [step] : []))
  await writeFolder(folder, files, io)
  const done = [...summary.done, `wrote ${files.length} files`]
  io.stdout.write(
    `${input.path} for ${request.target} (${request.arch}):\n` +
      done.map((sentence) => `  ${sentence}\n`).join('') +
      `The ready kickstart is ${folder}/${summary.kickstart}\n` +
      `To build it, in ${folder}: ${summary.command}\n`,
  )
  return exitCodes.clean
}

async function writeFolder(folder: string, files: readonly { path: string; text: string }[], io: CliIo): Promise<void> {
  const { writeFolderAtomic } = await import('../io/write-folder.ts')
  const place = resolve(io.cwd, folder)
  try {
    writeFolderAtomic(place, files)
  } catch (error) {
    throw writeFailure(error, place, folder)
  }
}
