import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sources } from '../source/source-file.ts'
import type { TemplateSyntax } from '../template/placeholders.ts'

/** What each language is told by, the surest first. */
const marks: readonly (readonly [TemplateSyntax, RegExp])[] = [
  ['erb', /<%.*%>/],
  ['jinja', /\{\{[^{}]*\}\}|\{%-?[ \t]*[a-z]\w*.*%\}/],
  ['hcl', /(?<!\$)\$\{[\w.()", -]+\}|%\{~?[ \t]*(?:if|for)\b/],
  ['cheetah', /\$(?:SNIPPET|getVar)\(|\$(?:yum_repo|kickstart)_\w/],
  ['at', /@[A-Z][A-Z0-9_]+@/],
]

/** The language of the placeholders in lines that the language of kickstarts refuses; undefined when there are none. */
export function templateLanguage(diagnostics: readonly Diagnostic[], sources: Sources): TemplateSyntax | undefined {
  const lines = diagnostics
    .filter(({ severity, code }) => severity === 'error' && /^(?:parse|include|check)\//.test(code))
    .map(({ span: { source, start } }) => lineAt(sources.get(source)?.text ?? '', start))
  return marks.find(([, mark]) => lines.some((line) => mark.test(line)))?.[0]
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end)
}
