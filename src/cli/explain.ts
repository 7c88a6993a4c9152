import { nearestTargets, targetNames } from '../lint/targets.ts'
import { type CliError, usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { formatOption } from './format-option.ts'
import { chosenRelease } from './release-option.ts'

export const spec = {
  name: 'explain',
  summary: 'Tell about a command, an option, a section, or what a finding means',
  description:
    'Tells about a command of the language (network), one of its options (network --bootproto), a section (%packages), ' +
    'the code of a finding (check/unknown-option) or a rule (koji/no-url): what it is for, in which releases it lives, ' +
    'what it demands, and an example to copy.',
  positionals: [
    {
      name: 'TOPIC',
      describe: 'A command, a section, or what stands in brackets behind a finding; without one: what there is',
    },
    { name: '--OPTION', describe: 'One option of that command or section' },
  ],
  options: {
    release: {
      type: 'string',
      value: 'RELEASE',
      describe: 'Tell only what holds in this release, such as F42, rocky-9 or el8; see ks releases',
    },
    for: {
      type: 'string',
      value: 'TARGET',
      choices: targetNames,
      near: nearestTargets,
      describe: 'List all that ks lint --for TARGET asks of kickstarts',
    },
    format: formatOption,
  },
  foreignOptions: true,
  examples: [
    ['ks explain part --release rocky-9', 'Read about a command as one release has it'],
    ['ks explain network --bootproto', 'Read about one option'],
    ['ks explain koji/require-clearpart', 'Read about one rule'],
    ['ks explain --for koji-image', 'List what kickstarts for one build tool must have'],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, { stdout }: CliIo): Promise<number> {
  const release = chosenRelease(options.release)
  const width = Math.max(60, Math.min(stdout.columns ?? 80, 100))
  const found =
    options.for === undefined
      ? await explain(positionals, release, width)
      : await explainTarget(options.for, positionals, width)
  stdout.write(options.format === 'json' ? `${JSON.stringify({ version: 1, ...found.data }, null, 2)}\n` : found.text)
  return exitCodes.clean
}

/** What there is to tell, as text and as data. */
interface Explained {
  readonly text: string
  readonly data: object
}

async function explain(
  [topic, flag]: readonly string[],
  release: ReturnType<typeof chosenRelease>,
  width: number,
): Promise<Explained> {
  if (topic === undefined) {
    const { contentsOf, contentsText } = await import('../explain/contents.ts')
    const contents = contentsOf(release)
    return { text: contentsText(contents, width), data: { topic: 'contents', ...contents } }
  }
  if (topic.includes('/')) return explainCode(topic, flag, width)
  return explainLanguage(topic, flag?.replace(/=.*$/s, ''), release, width)
}

async function explainTarget(name: string, [topic]: readonly string[], width: number): Promise<Explained> {
  if (topic !== undefined) throw usageError(`Unexpected argument "${topic}", expected --for alone`)
  const { findTarget } = await import('../lint/targets.ts')
  const { rules } = await import('../lint/rules/index.ts')
  const { targetPage, targetText } = await import('../explain/target-page.ts')
  const page = targetPage(
    findTarget(name),
    rules.map(({ meta }) => meta),
  )
  return { text: targetText(page, width), data: { topic: 'target', ...page } }
}

async function explainLanguage(
  name: string,
  flag: string | undefined,
  release: ReturnType<typeof chosenRelease>,
  width: number,
): Promise<Explained> {
  const { languagePage, optionOf } = await import('../explain/topics.ts')
  const { pageText, optionText } = await import('../explain/page-text.ts')
  if (name.startsWith('--')) return explainOwners(name, flag, width)
  const page = languagePage(name, release)
  if (!page) throw await unknownTopic(name)
  if (flag === undefined) return { text: pageText(page, width), data: page }
  const elsewhere = optionOf(languagePage(name, undefined)!, flag)
  const option = optionOf(page, flag) ?? (elsewhere && { ...elsewhere, known: false })
  if (!option) {
    const { didYouMean } = await import('./closest.ts')
    const flags = page.options.map((each) => each.flag)
    const hint = didYouMean(flag, flags) ?? `ks explain ${page.name} lists its options`
    throw usageError(`Unknown option "${flag}" of ${page.name}`, hint)
  }
  return { text: optionText(page, option, width), data: { topic: 'option', of: page.name, ...option } }
}

/** An option without its command: which ones have it. */
async function explainOwners(given: string, second: string | undefined, width: number): Promise<Explained> {
  const { ownersOf, languagePage, optionOf } = await import('../explain/topics.ts')
  const { definitions } = await import('../explain/prose.ts')
  const flag = given.replace(/=.*$/s, '')
  const owners = second === undefined ? ownersOf(flag) : []
  if (owners.length === 0)
    throw usageError(`Unknown topic "${given}"`, 'name the command first: ks explain part --size')
  const rows = owners.map((name) => [name, optionOf(languagePage(name, undefined)!, flag)?.help ?? ''] as const)
  const text = `${flag} is an option of\n${definitions(rows, width, 20)}\n\nks explain ${owners[0]} ${flag} tells more.\n`
  return { text, data: { topic: 'flag', name: flag, of: owners } }
}

async function explainCode(code: string, second: string | undefined, width: number): Promise<Explained> {
  if (second !== undefined) throw usageError(`Unexpected argument "${second}", expected ${code} alone`)
  const { rules } = await import('../lint/rules/index.ts')
  const rule = rules.find(({ meta }) => meta.id === code)
  if (rule) {
    const { targets } = await import('../lint/targets.ts')
    const { ruleText } = await import('../explain/rule-page.ts')
    const { id, ...meta } = rule.meta
    return { text: ruleText(rule.meta, targets, width), data: { topic: 'rule', name: id, ...meta } }
  }
  const { codePage, codeText } = await import('../explain/stage-codes.ts')
  const page = codePage(code)
  if (!page) throw await unknownTopic(code)
  return { text: codeText(page, width), data: page }
}

async function unknownTopic(topic: string): Promise<CliError> {
  const { didYouMean } = await import('./closest.ts')
  const { languageNames } = await import('../explain/topics.ts')
  const { rules } = await import('../lint/rules/index.ts')
  const { stageCodes } = await import('../explain/stage-codes.ts')
  const codes = [...rules.map(({ meta }) => meta.id), ...stageCodes]
  const what = topic.includes('/') ? 'code' : 'topic'
  const known = topic.includes('/') ? codes : languageNames
  // A code is often remembered without its group.
  const named = topic.includes('/') ? [] : codes.filter((code) => code.endsWith(`/${topic}`))
  const hint = named.length > 0 ? `did you mean ${named.join(' or ')}?` : didYouMean(topic, known)
  return usageError(`Unknown ${what} "${topic}"`, hint ?? 'ks explain lists commands and sections, ks rules the rules')
}
