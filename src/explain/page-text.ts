import type { LanguagePage } from './command-page.ts'
import { type Life, laneTitles, lifeText, releasesOf } from './lives.ts'
import type { OptionPage } from './option-page.ts'
import { capital, definitions, joined, paragraph } from './prose.ts'
import type { RuleInWords } from './rules-in-words.ts'
import { typeNames } from './shape-changes.ts'

const column = 26

/** A command or section for a terminal of `width` columns. */
export function pageText(page: LanguagePage, width: number): string {
  const { name, aliases, description, usage, options, words, instead, example, release, asked } = page
  const spelt = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''
  const known = options.filter((option) => option.known)
  const old = options.filter((option) => !option.known)
  const parts = [
    `${name}${spelt}\n${paragraph(description, width, 2, '  ')}`,
    `Usage\n${paragraph(usage, width, 4, '  ')}`,
    livesText('Releases', page.lives, page.topic, width),
    ...(asked ? [`In ${release}\n${paragraph(statusText(page), width, 2, '  ')}`] : []),
    ...(instead && !(asked && page.status === 'active')
      ? [`Instead\n${paragraph(`use ${instead}`, width, 2, '  ')}`]
      : []),
    ...(words.length > 0 ? [`Words\n${definitions(words.map(wordRow), width, column)}`] : []),
    ...optionsPart(`Options${asked ? ` in ${release}` : ''}`, known, asked, width),
    ...optionsPart(`Options of other releases than ${release}`, old, asked, width),
    ...notesPart(page, width),
    ...(example === undefined ? [] : [exampleText(example)]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** One option of a command or section. */
export function optionText(page: LanguagePage, option: OptionPage, width: number): string {
  const { usage, aliases, help, type, choices, required, secret, rules, changes, lives, example } = option
  const spelt = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''
  const facts = [
    [
      'value',
      type === 'keyword'
        ? `${choices.join(', ')}; in any letter case`
        : choices.length > 0
          ? choices.join(', ')
          : typeNames[type],
    ],
    ...(required ? [['required', 'yes']] : []),
    ...(option.optionalValue ? [['alone', 'it may stand without its value']] : []),
    ...(hasDefault(option) ? [['default', String(option.default)]] : []),
    ...(option.repeat === 'last' ? [] : [['repeated', 'several uses on a line add up']]),
    ...(option.instead === undefined ? [] : [['instead', `use ${option.instead}`]]),
    ...(secret ? [['secret', 'its value is never shown in reports']] : []),
  ] as [string, string][]
  const shown = example ?? (page.example?.includes(option.flag) ? page.example : undefined)
  const parts = [
    `${page.name} ${usage}${spelt}\n${paragraph(capital(help), width, 2, '  ')}`,
    definitions(facts, width, 14),
    livesText('Releases', lives, 'option', width),
    ...(option.known || !page.asked ? [] : [`In ${page.release}\n  not an option of ${page.name}`]),
    ...(changes.length > 0
      ? [
          `Changes\n${definitions(
            changes.map(({ from, text }) => [from.join(', '), text]),
            width,
            16,
          )}`,
        ]
      : []),
    ...(rules.length > 0 ? [`Rules\n${rules.map((rule) => ruleLine(rule, width)).join('\n')}`] : []),
    ...(shown === undefined ? [] : [exampleText(shown)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function livesText(
  title: string,
  lives: readonly Life[],
  kind: 'command' | 'option' | 'section',
  width: number,
): string {
  const rows = lives.map((life) => [laneTitles[life.lane], lifeText(life, kind)] as const)
  return `${title}\n${definitions(rows, width, 10)}`
}

function statusText({ status, name }: LanguagePage): string {
  const texts = {
    active: `${name} may be used`,
    discouraged: `${name} still works, with a warning`,
    deprecated: `${name} is deprecated`,
    removed: `${name} is refused by name`,
    unknown: `${name} is not known`,
  }
  return texts[status]
}

function wordRow({ name, help, count, choices }: LanguagePage['words'][number]): readonly [string, string] {
  const many = { '1': '', '?': 'may be left out', '*': 'any number' }[count]
  const extra = [...(choices.length > 0 ? [choices.join(', ')] : []), ...(many ? [many] : [])]
  return [name, extra.length > 0 ? `${help} (${extra.join('; ')})` : help]
}

function optionsPart(title: string, options: readonly OptionPage[], asked: boolean, width: number): readonly string[] {
  if (options.length === 0) return []
  const rows = options.map((option) => [option.usage, optionSummary(option, asked)] as const)
  return [`${title}\n${definitions(rows, width, column)}`]
}

function optionSummary(option: OptionPage, asked: boolean): string {
  const { help, choices, usage, aliases, required, lives, ownLife, status } = option
  const facts = [
    ...(required ? ['required'] : []),
    ...(choices.length > 0 && !usage.includes(choices.join('|')) ? [choices.join(', ')] : []),
    ...(hasDefault(option) ? [`default ${option.default}`] : []),
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
    ...(status === 'active' || !asked ? [] : ['with a warning']),
  ]
  const life = ownLife && !asked ? ` [${lives.map(shortLife).join(', ')}]` : ''
  return `${help}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}${life}`
}

/** `F16+`, `F9 to F31`, `RHEL7+, deprecated RHEL10`. */
function shortLife({ lane, since, deprecated, removed, gone }: Life): string {
  const end = removed ?? gone
  const all = releasesOf(lane)
  if (end) return `${since} to ${all[all.indexOf(end) - 1]}`
  return deprecated && deprecated !== since ? `${since}+, deprecated ${deprecated}` : `${since}+`
}

function hasDefault({ default: value, type }: OptionPage): boolean {
  return value !== null && value !== '' && value !== 0 && type !== 'flag'
}

function notesPart({ repeats, rules, shares, name, topic }: LanguagePage, width: number): readonly string[] {
  if (topic === 'section') return []
  const notes: RuleInWords[] = repeats.map((text) => ({ text, about: [] }))
  if (shares.length > 0)
    notes.push({ text: `${name}, ${joined(shares, 'and')} set the same thing: the last of them counts`, about: [] })
  return [
    `Repeated\n${notes.map((rule) => ruleLine(rule, width)).join('\n')}`,
    ...(rules.length > 0 ? [`Rules\n${rules.map((rule) => ruleLine(rule, width)).join('\n')}`] : []),
  ]
}

function ruleLine({ text, where }: RuleInWords, width: number): string {
  return paragraph(`${text}${where ? ` (${where})` : ''}`, width, 4, '  -')
}

/** Whole lines, never wrapped, since they are meant to be copied. */
function exampleText(example: string): string {
  const lines = example.replace(/\n$/, '').split('\n')
  return `Example\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`
}
