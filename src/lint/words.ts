/** `a, b or c` */
export function joined(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}` : (words[0] ?? '')
}
