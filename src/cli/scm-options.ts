import type { OptionSpec } from './command-spec.ts'

/** For commands that can take a kickstart out of a repository. */
export const scmOptions = {
  ksurl: {
    type: 'string',
    value: 'URL',
    describe: 'Take FILE and what it includes from a repository, as Koji does: git+https://HOST/PATH?FOLDER#REVISION',
  },
  offline: { type: 'boolean', describe: 'With --ksurl: ask no server, use what an earlier run has left in the cache' },
  refresh: { type: 'boolean', describe: 'With --ksurl: fetch again, whatever is in the cache' },
  source: {
    type: 'string',
    value: 'URL=PATH',
    repeatable: true,
    describe: 'With --ksurl: read the working tree PATH, uncommitted changes too, instead of the repository URL',
  },
  'allow-local-scm': { type: 'boolean', describe: 'With --ksurl: allow file:///PATH?FOLDER#REVISION' },
  'allow-outside': {
    type: 'boolean',
    describe: 'With --ksurl: allow includes to leave the checkout by an absolute path, .. or a symbolic link',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>
