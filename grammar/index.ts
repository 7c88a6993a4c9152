/** What kickstart is, as data: `kickstart-toolkit/grammar`. */
export { type CommandName, commands } from './commands/index.ts'
export * from './releases.ts'
export { endRequiredFrom, groupOptions, type SectionDef, sectionEnd, sections } from './sections.ts'
export type * from './types.ts'
export type * from './write-types.ts'
