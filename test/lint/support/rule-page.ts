import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts'
import { gradesOf, judgedAs } from '../../../src/explain/rule-page.ts'
import type { RuleMeta } from '../../../src/lint/rule.ts'
import { targets } from '../../../src/lint/targets.ts'
import { joined } from '../../../src/lint/words.ts'
import { lintExample, of } from './lint-text.ts'

/** The page of a rule: everything from its `meta`, findings and fixed texts by running it. */
export function rulePage(meta: RuleMeta): string {
  const { id, summary, why, sources, severity, fixable, since, scope = 'file' } = meta
  const named = gradesOf(meta, targets).map(([grade, names]) => `${grade} for ${joined(names, 'and')}`)
  const where = meta.optIn
    ? `Off by default. By target: ${named.join('; ')}.`
    : `Default severity: ${severity}.${named.length > 0 ? ` By target: ${named.join('; ')}.` : ''}`
  const scopes = {
    file: '',
    'top-level': ' Fragments are not told.',
    followed: ' Fragments are not told, nor kickstarts with an include that could not be followed.',
    resolved: ' Fragments are not told, nor kickstarts with an include left, one that %pre makes among them.',
    listed: ' Fragments are not told, nor kickstarts with an include left, in %packages or outside.',
  }
  return [
    `# ${id}`,
    summary,
    `${where}${scopes[scope]} ${fixable ? `Fixable: ${fixable}.` : 'Not fixable.'} Since ${since}.`,
    '## Why',
    why,
    sources.map((source) => `- ${source}`).join('\n'),
    `## Wrong${judgedAs(meta)}`,
    ...meta.bad.flatMap((text) => wrong(text, meta)),
    '## Right',
    ...meta.ok.map(block),
    '## Grade it down',
    `In \`.ks.yaml\`: \`rules: { ${id}: info }\`, or \`off\`. For one line, \`# ks-disable-next-line ${id} -- reason\` before it; for one file, \`# ks-disable-file ${id} -- reason\`.`,
  ]
    .join('\n\n')
    .concat('\n')
}

function wrong(text: string, meta: RuleMeta): readonly string[] {
  const found = of(meta.id, lintExample(text, meta))
  const messages = [...new Set(found.map(({ message }) => `> ${message}`))].join('\n>\n')
  const fixed = applyFixes(text, found, { unsafe: true })
  if (!fixed.changed) return [block(text), messages]
  const unsafe = found.some(({ fix }) => fix?.safety === 'unsafe')
  return [block(text), messages, `Fixed${unsafe ? ' (unsafe)' : ''}:`, block(fixed.text)]
}

function block(text: string): string {
  return `\`\`\`ks\n${text.replaceAll('\r', '␍')}\`\`\``
}
