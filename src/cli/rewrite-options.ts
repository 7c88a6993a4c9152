import { rewriteTargets } from '../rewrite/request.ts'
import type { OptionSpec } from './command-spec.ts'

/** What a build asks of a rewrite. */
export const rewriteOptions = {
  for: {
    type: 'string',
    value: 'TARGET',
    choices: rewriteTargets,
    describe: 'The build tool that the kickstart is for',
  },
  arch: { type: 'string', value: 'ARCH', describe: 'Architecture of the image, such as x86_64 or aarch64' },
  repo: {
    type: 'string',
    value: 'URL',
    repeatable: true,
    describe: 'Install from this repository instead of those in the kickstart, in the order given',
  },
  'build-tag': {
    type: 'string',
    value: 'TAG',
    describe: "Install from this Koji tag's repository, when there is no --repo",
  },
  'repo-id': { type: 'string', value: 'N', describe: 'Number of that repository (koji call getRepo TAG tells it)' },
  topurl: { type: 'string', value: 'URL', describe: 'Address of the Koji file server' },
  'install-tree': { type: 'string', value: 'URL', describe: 'Address of the installation tree (koji-image needs it)' },
  ksrepo: { type: 'boolean', describe: "Keep the kickstart's own repositories (not for koji-image)" },
  noverifyssl: { type: 'boolean', describe: 'Do not verify certificates when installing (koji-image only)' },
} as const satisfies Readonly<Record<string, OptionSpec>>
