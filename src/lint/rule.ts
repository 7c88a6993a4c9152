import type { ReleaseName } from '../../grammar/releases.ts'
import type { BlankNode, CommentNode, IncludeNode, PackageNode, RawNode } from '../ast/nodes.ts'
import type { Checked, CheckedCommand, CheckedScript, CheckedSection } from '../check/checked.ts'
import type { Fix, RelatedPlace, RuleGroup, Severity, TextEdit } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/model.ts'
import type { Located } from '../source/span.ts'
import type { Disable } from './disables.ts'
import type { ReleaseFrom } from './lint-result.ts'
import type { Replaces } from './replaced.ts'
import type { Scope } from './scope.ts'
import type { Target } from './target.ts'

/** What a rule can ask to be called for: `kickstart` is the whole file, once. */
export interface RuleNodes {
  kickstart: Checked
  command: CheckedCommand
  section: CheckedSection
  script: CheckedScript
  package: PackageNode
  include: IncludeNode
  text: CommentNode | BlankNode | RawNode
  /** A `ks-disable` comment that silenced nothing; known only when all other rules have run. */
  disable: Disable
}

export interface RuleMeta {
  /** `<group>/<name>`: the path of the rule's file below `src/lint/rules`. */
  readonly id: `${RuleGroup}/${string}`
  /** When neither target nor configuration says otherwise. */
  readonly severity: Severity
  readonly fixable: 'safe' | 'unsafe' | false
  /** The version of this tool that brought it. */
  readonly since: string
  /** "Disallow …" or "Require …", one sentence. */
  readonly summary: string
  /** What happens otherwise, and where: one paragraph. */
  readonly why: string
  /** Where the facts are from. */
  readonly sources: readonly string[]
  /** What must be known of the kickstart; default `file`. */
  readonly scope?: Scope
  /** Findings that say less: they are not told where this rule speaks, which then weighs as much as they do. */
  readonly replaces?: Replaces
  /** True: off, except where a target or the configuration names it. */
  readonly optIn?: true
  /** The target the examples are linted for; default `anaconda`. */
  readonly target?: string
  /** The release the examples are linted for; default DEVEL. */
  readonly release?: ReleaseName
  /** Kickstarts the rule is silent on. */
  readonly ok: readonly string[]
  /** Kickstarts the rule reports. */
  readonly bad: readonly string[]
}

/** Makes the edits of a fix; each works on whole nodes or exact spans of the linted text. */
export interface FixBuilder {
  /** Remove the whole line (or lines) a node stands on. */
  removeLine(at: Located): TextEdit
  /** Replace exactly the text of a node. */
  replace(at: Located, text: string): TextEdit
  /** Put text (whole words, with the blank they need) directly behind a node. */
  insertAfter(at: Located, text: string): TextEdit
  insertBefore(at: Located, text: string): TextEdit
  /** Remove a word and the blanks in front of it. */
  removeWord(at: Located): TextEdit
  /** Put a whole line (without line end) among the commands, where a human would: after the last command before any section. */
  addCommand(line: string): TextEdit
  /** Put whole lines (without line ends) behind everything else. */
  addAtEnd(...lines: readonly string[]): TextEdit
}

export interface Report {
  /** The words; `missing` anchors at the first statement of the top-level file, with no width. */
  readonly at: Located | 'missing'
  readonly message: string
  readonly hint?: string
  readonly related?: readonly RelatedPlace[]
  /** Overrides the rule's severity for this finding where the facts differ by release; configuration still wins. */
  readonly severity?: Severity
  /** Called only when somebody wants the fix; undefined when there is none for this case. */
  readonly fix?: {
    readonly title: string
    readonly safety?: Fix['safety']
    /** True when each edit is right wherever the others lie in the file. */
    readonly apart?: boolean
    edits(edit: FixBuilder): readonly TextEdit[]
  }
}

export interface RuleContext {
  readonly checked: Checked
  readonly model: Model
  readonly release: ReleaseName
  readonly releaseFrom: ReleaseFrom
  readonly target: Target
  /** All targets of the run, `target` among them: a fix for one of them must not be wrong for another. */
  readonly targets: readonly Target[]
  /** True for a file that is installed or built as it is; false for a fragment. */
  readonly topLevel: boolean
  /** What is known of the kickstart: for a rule of which some findings ask for more than its own scope. */
  readonly scopes: ReadonlySet<Scope>
  /** The disk that is installed to, in GiB, where the caller knows it. */
  readonly diskSize: number | undefined
  /** Source text of a place, as written. */
  text(at: Located): string
  report(finding: Report): void
}

/** One rule: what it is called for, and the check. Only the engine applies severity, comments and fixability. */
export interface Rule<On extends keyof RuleNodes = keyof RuleNodes> {
  readonly meta: RuleMeta
  readonly on: On
  /** For `command`: canonical names of the commands it is about; it then sees only lines that the release acts on. */
  readonly commands?: readonly string[]
  check(node: RuleNodes[On], ctx: RuleContext): void
}
