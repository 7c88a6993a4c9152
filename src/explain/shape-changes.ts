import type { OptionShape, ValueType } from '../../grammar/types.ts'

/** What an option or word is read as, in a few words. */
export const typeNames: Readonly<Record<ValueType, string>> = {
  flag: 'no value',
  word: 'text',
  url: 'a URL',
  int: 'a whole number',
  bool: 'on or off',
  list: 'a list, separated by commas',
  mountpoint: 'a mount point',
  device: 'a device, whose /dev/ is dropped',
  md: 'a name, whose leading md is dropped',
  keyword: 'one of its choices, in any letter case',
  ports: 'a list of PORT:PROTOCOL, separated by commas',
  teamslaves: "a list of DEVICE['JSON'], separated by commas",
}

/** One thing in which two shapes of an option differ; `null` stands for none. */
export interface Facet {
  readonly facet: 'type' | 'choices' | 'required' | 'optionalValue' | 'default' | 'aliases' | 'repeat'
  readonly was: string | number | boolean | readonly string[] | null
  readonly now: string | number | boolean | readonly string[] | null
}

/** Everything in which `now` differs from `was` that somebody who writes a kickstart can see. */
export function facetsBetween(was: OptionShape, now: OptionShape): readonly Facet[] {
  const facets: Facet[] = []
  const compare = (facet: Facet['facet'], before: Facet['was'], after: Facet['now']) => {
    if (JSON.stringify(before) !== JSON.stringify(after)) facets.push({ facet, was: before, now: after })
  }
  // A URL is text that nothing judges.
  const typeOf = ({ type = 'word' }: OptionShape) => (type === 'url' ? 'word' : type)
  compare('type', typeOf(was), typeOf(now))
  compare('choices', choicesOf(was), choicesOf(now))
  compare('required', was.required === true, now.required === true)
  compare('optionalValue', was.optionalValue === true, now.optionalValue === true)
  compare('default', was.default || null, now.default || null)
  compare('aliases', was.aliases ?? [], now.aliases ?? [])
  compare('repeat', was.repeat ?? 'last', now.repeat ?? 'last')
  return facets
}

function choicesOf({ choices = [], synonyms = {} }: OptionShape): readonly string[] {
  return [...choices, ...Object.keys(synonyms)]
}

/** A difference in words: `takes a whole number, once text`. */
export function facetText({ facet, was, now }: Facet): string {
  switch (facet) {
    case 'type':
      return `takes ${typeNames[now as ValueType]}, not ${typeNames[was as ValueType]}`
    case 'choices':
      return choicesText(was as readonly string[], now as readonly string[])
    case 'required':
      return now ? 'may no longer be left out' : 'may be left out'
    case 'optionalValue':
      return now ? 'may stand without a value' : 'may no longer stand without a value'
    case 'default':
      return `default ${shownDefault(now)}, not ${shownDefault(was)}`
    case 'aliases': {
      const more = missingFrom(was as readonly string[], now as readonly string[])
      const fewer = missingFrom(now as readonly string[], was as readonly string[])
      return [
        ...(more.length > 0 ? [`also spelt ${more.join(', ')}`] : []),
        ...(fewer.length > 0 ? [`no longer spelt ${fewer.join(', ')}`] : []),
      ].join('; ')
    }
    case 'repeat':
      return now === 'last' ? 'of several uses on a line the last counts' : 'several uses on a line add up'
  }
}

/** Those of `right` that `left` lacks. */
export function missingFrom(left: readonly string[], right: readonly string[]): readonly string[] {
  return right.filter((each) => !left.includes(each))
}

function choicesText(was: readonly string[], now: readonly string[]): string {
  if (now.length === 0) return 'any value is taken'
  if (was.length === 0) return `only ${now.join(', ')} are taken`
  const more = missingFrom(was, now)
  const fewer = missingFrom(now, was)
  return [
    ...(more.length > 0 ? [`${more.join(', ')} ${more.length > 1 ? 'are' : 'is'} allowed too`] : []),
    ...(fewer.length > 0 ? [`${fewer.join(', ')} ${fewer.length > 1 ? 'are' : 'is'} no longer allowed`] : []),
    ...(more.length + fewer.length === 0 ? [`its choices are ${now.join(', ')}`] : []),
  ].join('; ')
}

function shownDefault(value: Facet['now']): string {
  return value === null ? 'none' : String(value)
}
