import type { ShellCommand, ShellWord } from '../model/scripts-scan.ts'

type Words = readonly ShellWord[]

/** True for a word that is an option, such as `-A`. */
export const isOption = ({ value }: ShellWord): boolean => value.startsWith('-')

/** Which words of a command name what it makes, by its name; `-Z` of coreutils sets the label. */
const made: Readonly<Record<string, (words: Words) => readonly (ShellWord | undefined)[]>> = {
  tee: (words) => words.slice(1),
  touch: (words) => words.slice(1),
  mkdir: withoutLabel((words) => words.slice(1)),
  cp: withoutLabel(target),
  mv: withoutLabel(target),
  ln: withoutLabel(target),
  install: withoutLabel((words) => (words.some(({ value }) => value === '-d') ? words.slice(1) : target(words))),
  sed: (words) => (words.some(({ value }) => /^-\w*i|^--in-place/.test(value)) ? [words.at(-1)] : []),
  curl: (words) => [behind(words, /^(?:-\w*o|--output)$/)],
  wget: (words) => [behind(words, /^(?:-\w*[OP]|--output-document|--directory-prefix)$/)],
  tar: (words) => (words[1] && /x/.test(words[1].value) ? [behind(words, /^(?:-\w*C|--directory)$/)] : []),
  unzip: (words) => [behind(words, /^-d$/)],
  'ssh-keygen': (words) => [behind(words, /^-f$/)],
}

/** Files and folders that a command of a script makes without an SELinux label of its own, by its words and redirections. */
export function filesMade({ name, words, redirects }: ShellCommand): Words {
  const named = Object.hasOwn(made, name) ? made[name]!(words) : []
  const into = redirects.filter(({ operator }) => operator.includes('>')).map((redirect) => redirect.target)
  return [...named, ...into].filter((word): word is ShellWord => word !== undefined && !isOption(word))
}

function withoutLabel(names: (words: Words) => readonly (ShellWord | undefined)[]): typeof names {
  return (words) => (words.some(({ value }) => /^-\w*Z|^--context/.test(value)) ? [] : names(words))
}

/** Where `cp` and its like put things: behind `-t`, or the last word. */
function target(words: Words): readonly (ShellWord | undefined)[] {
  return [behind(words, /^(?:-t|--target-directory)$/) ?? words.slice(2).findLast((word) => !isOption(word))]
}

/** The word behind an option, or what follows its `=`. */
function behind(words: Words, option: RegExp): ShellWord | undefined {
  for (const [index, word] of words.entries()) {
    if (option.test(word.value)) return words[index + 1]
    const equals = word.value.indexOf('=')
    if (equals > 0 && option.test(word.value.slice(0, equals))) {
      return { ...word, value: word.value.slice(equals + 1) }
    }
  }
  return undefined
}
