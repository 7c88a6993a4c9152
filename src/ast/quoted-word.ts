/**
 * Words as the reference's tokeniser reads them back (kickstart semantics §1.5): its separators, quotes, backslash and `#`
 * are what a bare word cannot hold.
 */
const notBare = /[ \t\r\n'"\\#]/

/** The word bare, or in double quotes where a bare one would be read as something else. */
export function bareWord(value: string): string {
  return value === '' || notBare.test(value) ? quotedWord(value) : value
}

/**
 * The word in double quotes. There a backslash escapes only `"` and itself, so it is doubled only where it would do that;
 * everywhere else the reference's own unescaped form reads back, and ours is equal to it.
 */
export function quotedWord(value: string): string {
  return `"${value.replace(/\\(?=["\\]|$)|"/g, '\\$&')}"`
}

/** The word in single quotes, which know no escape; in double quotes when it holds one. */
export function singleQuotedWord(value: string): string {
  return value.includes("'") ? quotedWord(value) : `'${value}'`
}
