import type { TemplateSyntax } from '../template/placeholders.ts'

/** What each language is told by, the surest first. */
const marks: readonly (readonly [TemplateSyntax, RegExp])[] = [
  ['erb', /<%[^\n]*%>/],
  ['jinja', /\{\{[^{}\n]*\}\}|\{%-?[ \t]*[a-z]\w*[^\n]*%\}/],
  ['hcl', /(?<!\$)\$\{[\w.()", -]+\}|%\{~?[ \t]*(?:if|for)\b/],
  ['at', /@[A-Z][A-Z0-9_]+@/],
]

/** Scripts have brackets and variables of their own. */
const scripts = /^%(?:pre|post|pre-install|onerror|traceback)\b[\s\S]*?^%end\b/gm

/** The language of placeholders that a kickstart has among its commands and packages; undefined when it has none. */
export function templateLanguage(text: string): TemplateSyntax | undefined {
  const outside = text.replace(scripts, '')
  return marks.find(([, mark]) => mark.test(outside))?.[0]
}
