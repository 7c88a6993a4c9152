import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import type { WriteDef, WriteItem, WriteTest } from '../../grammar/write-types.ts'
import { bareWord, quotedWord, singleQuotedWord } from '../ast/quoted-word.ts'
import type { OptionValue } from '../check/checked.ts'
import { truthy, type Values } from '../check/line.ts'
import { keyOf } from '../check/resolve.ts'

/** How the values of one command are put into words. */
export interface LineContext {
  readonly release: ReleaseName
  /** With defaults. */
  readonly values: Values
  /** Key of a value that is text of the source, blanks and quotes included. */
  readonly raw?: string
  /** Keys that a line must have. */
  readonly required: ReadonlySet<string>
  /** Keys whose value is several words with a blank between. */
  readonly joined: ReadonlySet<string>
}

type Quote = '' | '"' | "'"

/** A piece of the line; `dashed` is a word that would be read as an option. */
interface Piece {
  readonly text: string
  readonly dashed?: boolean
  readonly word?: boolean
}

function nameKey(name: string): string {
  return name.startsWith('--') ? keyOf(name) : name
}

function holds(test: WriteTest, values: Values): boolean {
  if (typeof test !== 'string') return test.some((each) => holds(each, values))
  if (test.startsWith('!')) return !holds(test.slice(1), values)
  const [name = '', is] = test.split('=', 2)
  const value = values[nameKey(name)]
  return is === undefined ? truthy(value) : value !== undefined && String(value) === is
}

function holdsAll(tests: readonly WriteTest[] | undefined, values: Values): boolean {
  return tests === undefined || tests.every((test) => holds(test, values))
}

const quoters: Readonly<Record<Quote, (value: string) => string>> = {
  '': bareWord,
  '"': quotedWord,
  "'": singleQuotedWord,
}

/** `eth0`, or `eth0'{"json": …}'` as `--teamslaves` has it. */
function partText(part: string | readonly string[]): string {
  if (typeof part === 'string') return part
  const [name = '', config = ''] = part
  return config ? `${name}'${config}'` : name
}

function optionText(value: OptionValue, quote: Quote): string {
  // Nothing behind `=` is an empty value already.
  if (value === '' && quote === '') return ''
  if (typeof value !== 'object') return quoters[quote](String(value))
  const parts = value.map(partText)
  return quote === "'" ? parts.map(singleQuotedWord).join(',') : quoters[quote](parts.join(','))
}

/** Words with one blank between may stand bare, since they are joined in the same way when read. */
function joinedWords(value: string, quote: Quote): string {
  const bare = quote === '' && value.split(' ').every((word) => word !== '' && bareWord(word) === word)
  return bare ? value : quoters[quote === '' ? '"' : quote](value)
}

const numeric = /^-(?:\d+|\d*\.\d+)$/

function wordPieces(value: OptionValue, key: string, quote: Quote, context: LineContext): Piece[] {
  if (key === context.raw) return [{ text: String(value) }]
  const words = typeof value === 'object' ? value.map(partText) : [String(value)]
  return words.map((word) => ({
    text: context.joined.has(key) ? joinedWords(word, quote) : quoters[quote](word),
    word: true,
    dashed: word.length > 1 && word.startsWith('-') && !numeric.test(word),
  }))
}

/** An item's text taken apart. */
interface ItemForm {
  readonly name: string
  readonly key: string
  readonly quote: Quote
  /** An option with a value, not a flag. */
  readonly valued: boolean
}

const forms = new Map<string, ItemForm>()

/** The form of `--flag`, `--option=""`, `'name'` and so on. */
function formOf(item: string): ItemForm {
  const known = forms.get(item)
  if (known) return known
  const [, wordQuote, name = item, equals, quotes] = /^(["']?)(--[^=]+|[^"'=]+)\1(=?)(["']{2})?$/.exec(item) ?? []
  const form: ItemForm = {
    name,
    key: nameKey(name),
    quote: (wordQuote || quotes?.charAt(0) || '') as Quote,
    valued: equals === '=',
  }
  forms.set(item, form)
  return form
}

/** The pieces of an item given as text; `value` stands for the item's own. */
function textItem(item: string, value: OptionValue | undefined, context: LineContext): Piece[] {
  const { name, key, quote, valued } = formOf(item)
  if (value === undefined) return []
  if (!name.startsWith('--')) return wordPieces(value, key, quote, context)
  return [{ text: value === true && !valued ? name : `${name}=${optionText(value, quote)}` }]
}

/** A list that joins to nothing. */
function isEmptyPart(value: OptionValue | undefined): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === ''
}

function pieces(item: WriteItem, context: LineContext): Piece[] {
  if (typeof item === 'string') {
    const { key, valued } = formOf(item)
    const value = context.values[key]
    const said = truthy(value) && !(valued && isEmptyPart(value))
    return said || context.required.has(key) ? textItem(item, value, context) : []
  }
  if ('text' in item) return [{ text: item.text }]
  if ('given' in item) return textItem(item.given, context.values[formOf(item.given).key], context)
  if ('each' in item) {
    const value = context.values[formOf(item.each).key]
    const each = typeof value === 'object' ? value.map(partText) : []
    return each.flatMap((part) => textItem(item.each, part, context))
  }
  if ('first' in item) {
    for (const candidate of item.first) {
      const found = pieces(candidate, context)
      if (found.length > 0) return found
    }
    return []
  }
  if (!inLanes(context.release, item.lanes) || !holdsAll(item.when, context.values)) return []
  return item.write.flatMap((each) => pieces(each, context))
}

/** The definition with what differs in a release. */
export function writeDefIn(def: WriteDef, release: ReleaseName): WriteDef {
  const variant = def.variants?.find((each) => inLanes(release, each.lanes))
  return variant ? { ...def, ...variant } : def
}

/**
 * One line in canonical form, with its newline; empty when the command writes nothing.
 * @param word what the line starts with
 * @param def as `writeDefIn` gives it
 */
export function writeLine(word: string, def: WriteDef, context: LineContext): string {
  if (!holdsAll(def.when, context.values)) return ''
  const line = def.items.flatMap((item) => pieces(item, context))
  const ordered =
    !def.dashWords && line.some((piece) => piece.dashed)
      ? [...line.filter((piece) => !piece.word), { text: '--' }, ...line.filter((piece) => piece.word)]
      : line
  return `${[word, ...ordered.map((piece) => piece.text)].join(' ')}\n`
}
