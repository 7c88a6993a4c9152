/** What stands where a secret stood. */
export const redactedMark = '[redacted]'

/** A line that can be shown, and where its columns went. */
export interface RedactedLine {
  readonly text: string
  /** The 0-based column in `text` of a 0-based column of the original line; inside a secret: the start of its mark. */
  column(original: number): number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Removes passwords, hashes, passphrases, keys and the credentials of URLs from a message or from one line or several
 * of a kickstart. Works on looks, since it also serves text that was never parsed; linear in its input.
 */
export function redact(text: string): string {
  if (!text.includes('\n')) return redactLine(text).text
  return text.replace(/[^\n]+/g, (line) => redactLine(line).text)
}

/** As `redact` for one line, so that an excerpt can still be underlined at the right words. */
export function redactLine(line: string): RedactedLine {
  const secrets = findSecrets(line)
  if (secrets.length === 0) return { text: line, column: (original) => original }
  let text = ''
  let at = 0
  for (const { start, end } of secrets) {
    text += line.slice(at, start) + redactedMark
    at = end
  }
  text += line.slice(at)
  return { text, column: (original) => shift(original, secrets) }
}

function shift(original: number, secrets: readonly Stretch[]): number {
  let moved = 0
  for (const { start, end } of secrets) {
    if (original <= start) break
    if (original < end) return start + moved
    moved += redactedMark.length - (end - start)
  }
  return original + moved
}

/** Secrets of a line, sorted, without overlap. */
function findSecrets(line: string): readonly Stretch[] {
  const found: Stretch[] = []
  findOptions(line, found)
  findPositional(line, found)
  findHashes(line, found)
  findCredentials(line, found)
  findAssignments(line, found)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Stretch[] = []
  for (const one of found) {
    const last = apart.at(-1)
    if (one.start === one.end) continue
    if (last && one.start < last.end) {
      if (one.end > last.end) apart[apart.length - 1] = { start: last.start, end: one.end }
    } else apart.push(one)
  }
  return apart
}

/** `--password=…`, `--passphrase …`, `--activation-key=…` and their abbreviations, which the reference accepts. */
function findOptions(line: string, found: Stretch[]): void {
  let end = 0
  for (let at = line.indexOf('--'); at >= 0; at = line.indexOf('--', end)) {
    end = at + 2
    while (isNameUnit(line.charCodeAt(end))) end++
    if (!isSecretOption(line.slice(at + 2, Math.min(end, at + 42)))) continue
    if (line[end] === '=') found.push({ start: end + 1, end: wordEnd(line, end + 1) })
    else if (isBlank(line.charCodeAt(end))) {
      const start = skipBlanks(line, end)
      if (line[start] !== '-' && line[start] !== '#') found.push({ start, end: wordEnd(line, start) })
    }
  }
}

function isSecretOption(name: string): boolean {
  const key = name.toLowerCase()
  if (key === 'passalgo' || key.startsWith('no-') || key === 'nopassword') return false
  return (
    /pass(?:word|wd|phrase|wor|wo|w|phras|phra|phr|ph|p)?$/.test(key) ||
    /(?:secret|token|wepkey|wpakey|wpapsk)$/.test(key) ||
    key.startsWith('activ') ||
    key === 'md5pass' ||
    key === 'key'
  )
}

/** The password that `rootpw` and `sshpw` take without an option, and the `key` of old releases. */
function findPositional(line: string, found: Stretch[]): void {
  const start = skipBlanks(line, 0)
  const nameEnd = wordEnd(line, start)
  const name = line.slice(start, nameEnd)
  if (name !== 'rootpw' && name !== 'sshpw' && name !== 'key') return
  for (let at = skipBlanks(line, nameEnd); at < line.length && line[at] !== '#'; ) {
    const end = Math.max(wordEnd(line, at), at + 1)
    const word = line.slice(at, end)
    if (word === '--username') at = skipBlanks(line, end)
    else if (!word.startsWith('-')) found.push({ start: at, end })
    at = skipBlanks(line, Math.max(wordEnd(line, at), end))
  }
}

/** crypt(3) hashes (`$6$…`, `$y$…`, `$2b$…`) and GRUB's. */
function findHashes(line: string, found: Stretch[]): void {
  for (let at = line.indexOf('$'); at >= 0; at = line.indexOf('$', at + 1)) {
    const last = found.at(-1)
    if (last && at < last.end && at >= last.start) continue
    const head = /^\$(?:1|2[abxy]?|5|6|7|y|gy|sha1|md5)\$/.exec(line.slice(at, at + 8))
    if (!head) continue
    let end = at + head[0].length
    while (isHashUnit(line.charCodeAt(end))) end++
    if (end - at > head[0].length) found.push({ start: at, end })
  }
  const grub = 'grub.pbkdf2.'
  for (let at = line.indexOf(grub); at >= 0; at = line.indexOf(grub, at + 1)) {
    let end = at + grub.length
    while (isHashUnit(line.charCodeAt(end))) end++
    found.push({ start: at, end })
  }
}

/** `user:password@` of a URL; without a colon, what stands there may be a token, so it goes too where no login name is usual. */
function findCredentials(line: string, found: Stretch[]): void {
  for (let at = line.indexOf('://'); at >= 0; at = line.indexOf('://', at + 3)) {
    let end = at + 3
    let lastAt = -1
    for (; end < line.length; end++) {
      const unit = line[end]!
      if (unit === '@') lastAt = end
      else if (
        unit === '/' ||
        unit === '"' ||
        unit === "'" ||
        unit === '?' ||
        unit === '#' ||
        isBlank(unit.charCodeAt(0))
      )
        break
    }
    if (lastAt < 0) continue
    const colon = line.indexOf(':', at + 3)
    if (colon >= 0 && colon < lastAt) found.push({ start: at + 3, end: lastAt })
    else if (/(?:https?|ftp)$/i.test(line.slice(Math.max(0, at - 5), at))) found.push({ start: at + 3, end: lastAt })
  }
}

/** `ROOT_PASSWORD=…` in scripts. */
function findAssignments(line: string, found: Stretch[]): void {
  for (let at = line.indexOf('='); at >= 0; at = line.indexOf('=', at + 1)) {
    let start = at
    while (start > 0 && isNameUnit(line.charCodeAt(start - 1))) start--
    const name = line.slice(start, at)
    if (name.startsWith('-') || name.length > 60) continue
    if (/(?:passw(?:or)?d|passphrase|secret|token|api_?key)$/i.test(name))
      found.push({ start: at + 1, end: wordEnd(line, at + 1) })
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13 || unit === 10
}

function skipBlanks(line: string, at: number): number {
  let i = at
  while (isBlank(line.charCodeAt(i))) i++
  return i
}

/** Where a word ends that starts at `at`: quotes may hold blanks, as in the reference's tokeniser. */
function wordEnd(line: string, at: number): number {
  let quote = ''
  let i = at
  for (; i < line.length; i++) {
    const unit = line[i]!
    if (quote) {
      if (unit === '\\' && quote === '"') i++
      else if (unit === quote) quote = ''
    } else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '\\') i++
    else if (isBlank(unit.charCodeAt(0))) break
  }
  return Math.min(i, line.length)
}

function isNameUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 45 ||
    unit === 95
  )
}

/** Letters, digits, `.` `/` `$` `,` `=` `+` `-`: what hashes are written with. */
function isHashUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 46 && unit <= 57) ||
    unit === 36 ||
    unit === 44 ||
    unit === 61 ||
    unit === 43 ||
    unit === 45
  )
}
