import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import { endRequiredFrom, sections as grammar, type SectionDef, sectionEnd } from '../../grammar/sections.ts'
import type { KickstartFile, SectionNode } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { CheckedPackages, CheckedScript, CheckedSection } from './checked.ts'
import type { CheckCode } from './codes.ts'
import { readOptions } from './options.ts'
import { PackageSet } from './packages.ts'
import { resolveShape, statusIn } from './resolve.ts'
import { bodyText, checkScript } from './scripts.ts'

/** What checking the sections of a file gives. */
export interface CheckedSections {
  readonly sections: readonly CheckedSection[]
  /** In file order, all kinds mixed, blank ones left out. */
  readonly scripts: readonly CheckedScript[]
  readonly packages: CheckedPackages
  readonly diagnostics: readonly Diagnostic[]
}

/** Judges every section of a file for one release: header, terminator, the lines of `%packages`, certificates. Linear. */
export function checkSections(file: KickstartFile, release: ReleaseName): CheckedSections {
  return new SectionChecker(file, release).check()
}

/** A map, since a name fresh from the text is slow as the key of an object. */
const defs: ReadonlyMap<string, SectionDef> = new Map(Object.entries(grammar))

class SectionChecker {
  readonly #file: KickstartFile
  readonly #release: ReleaseName
  readonly #diagnostics: Diagnostic[] = []
  readonly #packages = new PackageSet()
  /** What `#crosses` found, asked once: sections and problems may both be very many. */
  #crossed: boolean | undefined

  constructor(file: KickstartFile, release: ReleaseName) {
    this.#file = file
    this.#release = release
  }

  check(): CheckedSections {
    const sections: CheckedSection[] = []
    const scripts: CheckedScript[] = []
    for (const node of this.#file.statements) {
      if (node.type !== 'section') continue
      const def = defs.get(node.name.value)
      const section = this.#checkHeader(node, def)
      // A fragment has no header: its problems are those of the file that includes it.
      if (isFragment(node)) this.#diagnostics.length = 0
      sections.push(section)
      this.#checkEnd(node)
      if (def?.body === 'script') {
        const script = checkScript(section, this.#file.source.text)
        if (script) scripts.push(script)
      } else if (def?.body === 'packages') this.#addPackages(section)
      else if (def?.body === 'certificate') this.#checkCertificate(section)
    }
    const packages = this.#packages.result(resolveShape(grammar['%packages'], this.#release))
    return { sections, scripts, packages, diagnostics: this.#diagnostics }
  }

  #report(problem: Diagnostic & { readonly code: CheckCode }): void {
    this.#diagnostics.push(problem)
  }

  #checkHeader(node: SectionNode, def: SectionDef | undefined): CheckedSection {
    const name = node.name.value
    // A section that no release knows is a problem of the file already.
    if (!def) return { name, node, ok: false, options: {}, at: {} }
    if (def.lanes && statusIn(def.lanes, this.#release) === 'deprecated') {
      this.#report({
        code: 'check/deprecated-section',
        severity: 'warning',
        message: `Unexpected ${name}, deprecated in ${this.#release}`,
        span: node.name.span,
        ...(def.instead && { hint: `use ${def.instead}` }),
      })
    }
    if (def.header === 'any') return { name, node, ok: true, options: {}, at: {} }
    const { values, at, ok } = readOptions(resolveShape(def, this.#release), node.args, {
      text: this.#file.source.text,
      name: node.name,
      report: (problem) => this.#report(problem),
    })
    return { name, node, ok: this.#checkValues(node, values, at) && ok, options: values, at }
  }

  /** What the values of a header must not be together (kickstart semantics §3.1, §3.5). */
  #checkValues(node: SectionNode, values: CheckedSection['options'], at: CheckedSection['at']): boolean {
    const name = node.name.value
    if (name === '%certificate') {
      if (values.dir || values.type) return true
      this.#report({
        code: 'check/requires',
        severity: 'error',
        message: 'Unexpected %certificate without a place, expected --dir=… or --type=…',
        span: node.name.span,
      })
      return false
    }
    const other = values.nobase ? 'nobase' : 'nocore'
    if (name !== '%packages' || !values.default || !values[other]) return true
    this.#report({
      code: 'check/excludes',
      severity: 'error',
      message: `Unexpected "--${other}" with --default, expected one of them`,
      span: at[other] ?? node.name.span,
      ...(at.default && { related: [{ message: '--default is here', span: at.default }] }),
    })
    return false
  }

  /** An include that leaves its section in the wrong place is an error already; what follows from it is not told again. */
  #crosses(): boolean {
    this.#crossed ??= this.#file.problems.some(
      ({ code, severity }) => code === 'include/section-crosses' && severity === 'error',
    )
    return this.#crossed
  }

  #checkEnd(node: SectionNode): void {
    const { source } = node.span
    if (node.end) {
      const [first] = node.end.rest
      const last = node.end.rest.at(-1)
      if (!first || !last || first.value.startsWith('#')) return
      this.#report({
        code: 'check/ignored-word',
        severity: 'warning',
        message: `Unexpected words after ${sectionEnd}, expected nothing`,
        span: { source, start: first.span.start, end: last.span.end },
        hint: 'they are ignored',
      })
      return
    }
    const required = { fedora: { since: endRequiredFrom.fedora }, rhel: { since: endRequiredFrom.rhel } }
    if (!node.known || isFragment(node) || !inLanes(this.#release, required) || this.#crosses()) return
    const { end } = node.span
    this.#report({
      code: 'check/missing-end',
      severity: 'error',
      message: `Unexpected ${node.name.value} without ${sectionEnd}, expected one in ${this.#release}`,
      span: node.name.span,
      related: [{ message: `${sectionEnd} is missing here`, span: { source, start: end, end } }],
    })
  }

  #addPackages(section: CheckedSection): void {
    this.#packages.addHeader(section.ok ? section.options : undefined)
    for (const line of section.node.body) {
      if (line.type !== 'package') continue
      const fault = this.#packages.addLine(line)
      if (fault) this.#report({ code: 'check/bad-package', severity: 'error', ...fault })
    }
  }

  #checkCertificate({ node }: CheckedSection): void {
    if (bodyText(node, this.#file.source.text).trim() !== '') return
    this.#report({
      code: 'check/empty-certificate',
      severity: 'error',
      message: 'Unexpected empty %certificate, expected a certificate',
      span: node.name.span,
    })
  }
}

/** The inside of a section on its own, as `parse` with `within` reads it. */
function isFragment({ header }: SectionNode): boolean {
  return header.start === header.end
}
