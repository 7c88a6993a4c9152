/**
 * Languages that kickstarts are generated from; `at` is `@NAME@`, `hcl` what Packer and Terraform replace, `cheetah` what Cobbler
 * does: `$name`, `$SNIPPET('x')`; its `#if` lines are comments to a kickstart.
 */
export type TemplateSyntax = 'at' | 'jinja' | 'erb' | 'hcl' | 'cheetah'

/** What `auto` looks for: the variables of Cheetah are those of DNF and of shells too, so that it has to be named. */
export const templateSyntaxes: readonly TemplateSyntax[] = ['at', 'jinja', 'erb', 'hcl']

/** A construct of a template language: `[start, end)` in the text. */
export interface Placeholder {
  readonly start: number
  readonly end: number
  readonly syntax: TemplateSyntax
  /** `value` prints something; `control` (statements, comments) does not. */
  readonly kind: 'value' | 'control'
  /** The names that a simple one goes by: `name` of `@name@`, `{{ name }}`, `${name}`; none where something is computed. */
  readonly names: readonly string[]
}

interface Bracket {
  readonly syntax: TemplateSyntax
  readonly open: string
  readonly close: string
}

/** Longer openers first. */
const brackets: readonly Bracket[] = [
  { syntax: 'jinja', open: '{{', close: '}}' },
  { syntax: 'jinja', open: '{%', close: '%}' },
  { syntax: 'jinja', open: '{#', close: '#}' },
  { syntax: 'erb', open: '<%', close: '%>' },
  { syntax: 'hcl', open: '${', close: '}' },
  { syntax: 'hcl', open: '%{', close: '}' },
]

/** The constructs of a text, in order, without overlap. Linear. What is opened and not closed is text. */
export function findPlaceholders(text: string, syntaxes: readonly TemplateSyntax[]): readonly Placeholder[] {
  const wanted = brackets.filter(({ syntax }) => syntaxes.includes(syntax))
  const closers = new Map<string, number>()
  const found: Placeholder[] = []
  const opener = /[{<$%@]/g
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const at = match.index
    const one =
      match[0] === '@'
        ? syntaxes.includes('at')
          ? atSigns(text, at)
          : undefined
        : (bracketed(text, at) ?? (match[0] === '$' && syntaxes.includes('cheetah') ? variable(text, at) : undefined))
    if (!one) continue
    found.push(one)
    opener.lastIndex = one.end
  }
  return found

  function bracketed(text: string, at: number): Placeholder | undefined {
    const bracket = wanted.find(({ open }) => text.startsWith(open, at))
    if (!bracket) return undefined
    const { syntax, open, close } = bracket
    // `$${` and `%%{` are text, and so is `${` over several lines.
    if (syntax === 'hcl' && text[at - 1] === text[at]) return undefined
    const from = at + open.length
    let end = closers.get(close) ?? -2
    if (end !== -1 && end < from) {
      end = text.indexOf(close, from)
      closers.set(close, end)
    }
    if (end < 0) return undefined
    const inner = text.slice(from, end)
    if (syntax === 'hcl' && inner.includes('\n')) return undefined
    const prints = open === '{{' || open === '${' || (syntax === 'erb' && inner.startsWith('='))
    return {
      start: at,
      end: end + close.length,
      syntax,
      kind: prints ? 'value' : 'control',
      names: prints ? namesOf(inner) : [],
    }
  }
}

/** `$name.part`, `${name}`, `$SNIPPET('x')`; not the parts of a hash, `$y$j9T$salt`. */
const cheetah = /(?<![\w.$])\$(?:\{([^}\n]+)\}|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(\([^()\n]*\))?(?![\w$]))/y

function variable(text: string, at: number): Placeholder | undefined {
  cheetah.lastIndex = at
  const match = cheetah.exec(text)
  if (!match) return undefined
  const called = match[3] !== undefined
  const own = match[1] ?? match[2]!
  return { start: at, end: at + match[0].length, syntax: 'cheetah', kind: 'value', names: called ? [] : [own] }
}

const name = /@([A-Za-z_]\w*)@/y

function atSigns(text: string, at: number): Placeholder | undefined {
  name.lastIndex = at
  const match = name.exec(text)
  return match ? { start: at, end: at + match[0].length, syntax: 'at', kind: 'value', names: [match[1]!] } : undefined
}

/** `= @host.name -`, `var.disk`: as written, and without `@` or `var.`. */
function namesOf(inner: string): readonly string[] {
  const match = /^[=~-]?\s*((?:@|var\.)?)([A-Za-z_][\w.]*)\s*-?$/.exec(inner)
  return match ? [match[1]! + match[2]!, match[2]!] : []
}
