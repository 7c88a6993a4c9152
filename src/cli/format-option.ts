/** `--format` of commands that print text, or one JSON value. */
export const formatOption = {
  type: 'string',
  value: 'FORMAT',
  choices: ['text', 'json'],
  default: 'text',
  describe: 'Text to read, or JSON for programs',
} as const
