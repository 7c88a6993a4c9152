import type { OptionSpec } from './command-spec.ts'

/** For kickstarts that are templates. */
export const templateTable = {
  template: {
    type: 'string',
    value: 'LANGUAGE',
    choices: ['at', 'jinja', 'erb', 'hcl', 'cheetah', 'auto'],
    describe: 'Take the kickstart for a template, such as @NAME@ (at), and judge nothing that its placeholders touch',
  },
  define: {
    type: 'string',
    value: 'NAME=VALUE',
    repeatable: true,
    describe: 'Put VALUE in the place of the placeholder NAME',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What every command that reads kickstarts takes. */
export const readingOptions = {
  include: {
    type: 'string',
    alias: 'I',
    value: 'DIR',
    repeatable: true,
    describe:
      'Look for included files in DIR too, after the folder of the file that includes them, before the current folder',
  },
  'include-map': {
    type: 'string',
    value: 'NAME=PATH',
    repeatable: true,
    describe: 'Read PATH where a file includes NAME, whatever NAME is',
  },
  'define-include': {
    type: 'string',
    value: 'PATH=FILE',
    repeatable: true,
    describe: 'Judge as if %pre made PATH with the lines of FILE; the include line stays',
  },
  'allow-remote': { type: 'boolean', describe: 'Fetch what is included by http and https' },
  ...templateTable,
  'no-color': { type: 'boolean', describe: 'Write no colours, not even on a terminal' },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** For commands that judge what they read. */
export const judgingOptions = {
  release: {
    type: 'string',
    value: 'RELEASE',
    describe:
      'Read the kickstart as this release does, such as F42, rocky-9 or el8 (ks releases); default: the one of .ks.yaml, ' +
      'else of its #version= line, else the newest',
  },
  config: {
    type: 'string',
    value: 'FILE',
    describe: 'Take the configuration from FILE instead of the nearest .ks.yaml',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>
