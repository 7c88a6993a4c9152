/** Name and version of this tool; a test holds them to package.json. */
export const tool = { name: 'kickstart-toolkit', version: '0.1.0' } as const
