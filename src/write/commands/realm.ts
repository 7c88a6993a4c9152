import type { Values } from '../../check/line.ts'

/** The line is split once more and each word quoted as a POSIX shell needs it, which is how the reference writes it. */
export function realm(values: Values): Values {
  const { args } = values
  return typeof args === 'string' ? { ...values, args: shellWords(args).map(shellQuote).join(' ') } : values
}

/** Characters that mean nothing to a shell. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/

function shellQuote(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`
}

const blanks = ' \t\r\n'

/** The words of a text by the tokeniser's rules (kickstart semantics §1.5), without comments; quotes are closed. */
function shellWords(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const next = text.charAt(at + 1)
    if (quote) {
      if (char === quote) quote = ''
      else if (quote === '"' && char === '\\' && (next === '"' || next === '\\')) {
        word += next
        at++
      } else word += char
    } else if (blanks.includes(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else {
      word ??= ''
      if (char === '"' || char === "'") quote = char
      else if (char === '\\') {
        word += next
        at++
      } else word += char
    }
  }
  return word === undefined ? words : [...words, word]
}
