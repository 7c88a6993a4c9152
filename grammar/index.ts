/** What kickstart is, as data: `kickstart-toolkit/grammar`. */
export { type CommandName, commands } from './commands/index.ts'
export * from './releases.ts'
export type * from './types.ts'
