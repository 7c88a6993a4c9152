import { lintedCodes, type StageCode } from '../diagnostics/stage-codes.ts'
import { type CodeExample, codeExamples } from './code-examples.ts'
import { buildTexts } from './codes/build.ts'
import { checkTexts } from './codes/check.ts'
import type { CodeText, CodeTexts } from './codes/code-text.ts'
import { configTexts } from './codes/config.ts'
import { includeTexts } from './codes/include.ts'
import { migrateTexts } from './codes/migrate.ts'
import { parseTexts } from './codes/parse.ts'
import { scmTexts } from './codes/scm.ts'
import { verdiffTexts } from './codes/verdiff.ts'
import { definitions, paragraph } from './prose.ts'

const texts: CodeTexts<StageCode> = {
  ...parseTexts,
  ...includeTexts,
  ...checkTexts,
  ...scmTexts,
  ...configTexts,
  ...buildTexts,
  ...verdiffTexts,
  ...migrateTexts,
}

/** Every code that is no rule, stage by stage. */
export const stageCodes = Object.keys(texts) as readonly StageCode[]

/** What was going on, by the first part of a code. */
const stages: Readonly<Record<string, string>> = {
  parse: 'reading the text',
  include: 'following includes',
  check: 'checking against the kickstart release',
  scm: 'taking a kickstart out of a repository',
  config: 'reading the configuration',
  build: 'preparing a build',
  verdiff: 'comparing two releases',
  migrate: 'going from one release to another',
}

/** A code of a stage as `ks explain` tells it, also as JSON. */
export interface CodePage {
  readonly topic: 'code'
  readonly name: StageCode
  /** What is reported, without a full stop. */
  readonly description: string
  readonly why: string
  readonly todo: string
  /** What was going on. */
  readonly found: string
  /** Whether `--rule` and `.ks.yaml` can give it another severity. */
  readonly gradable: boolean
  readonly example?: CodeExample
}

/** Undefined for what is no code of a stage. */
export function codePage(code: string): CodePage | undefined {
  if (!isStageCode(code)) return undefined
  const { what: description, why, todo }: CodeText = texts[code]
  const stage = stageOf(code)
  const example = codeExamples[code]
  return {
    topic: 'code',
    name: code,
    description,
    why,
    todo,
    found: stages[stage]!,
    gradable: isGradable(code),
    ...(example && { example }),
  }
}

function isStageCode(code: string): code is StageCode {
  return Object.hasOwn(texts, code)
}

function isGradable(code: StageCode): boolean {
  return lintedCodes.includes(code)
}

function stageOf(code: string): string {
  return code.slice(0, code.indexOf('/'))
}

/** A code for a terminal. */
export function codeText({ name, description, why, todo, found, gradable, example }: CodePage, width: number): string {
  const graded = gradable ? ` Grade it with --rule ${name}=SEVERITY, or in .ks.yaml.` : ''
  const parts = [
    name,
    paragraph(`${description}.`, width),
    paragraph(why, width),
    paragraph(todo, width),
    ...(example ? [exampleText(`${wrong(example)}:`, example.text)] : []),
    ...(example?.better === undefined ? [] : [exampleText('Right:', example.better)]),
    paragraph(`Found while ${found}.${graded}`, width),
  ]
  return `${parts.join('\n\n')}\n`
}

function wrong({ from, release }: CodeExample): string {
  if (from) return `From ${from} to ${release}`
  return release ? `Wrong in ${release}` : 'Wrong'
}

function exampleText(title: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return `${title}\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`
}

/** A code in a list. */
export interface CodeEntry {
  readonly code: StageCode
  readonly found: string
  readonly description: string
  readonly gradable: boolean
}

/** All codes, in the order of the stages. */
export function codeList(): readonly CodeEntry[] {
  return stageCodes.map((code) => ({
    code,
    found: stages[stageOf(code)]!,
    description: texts[code].what,
    gradable: isGradable(code),
  }))
}

/** The list for a terminal. */
export function codeListText(list: readonly CodeEntry[], width: number): string {
  return Object.values(stages)
    .map((stage) => {
      const rows = list.flatMap(({ code, found, description }) =>
        found === stage ? [[code, description] as const] : [],
      )
      return `Found while ${stage}\n${definitions(rows, width, 30)}\n`
    })
    .join('\n')
}
