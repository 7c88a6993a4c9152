import type { ShellPart } from './shell-line.ts'

/** What one command writes: lines of a here-document, or the words of an `echo`. */
export type Content =
  | {
      readonly kind: 'lines'
      readonly start: number
      readonly end: number
      /** True: the shell replaces nothing in it. */
      readonly literal: boolean
      /** True: tabs at the start of its lines are dropped. */
      readonly tabs: boolean
    }
  | {
      readonly kind: 'words'
      readonly words: readonly (readonly ShellPart[])[]
      /** A line end follows. */
      readonly line?: true
    }

/** What a file may hold: the contents written to it, in order. */
export interface WrittenVariant {
  readonly contents: readonly Content[]
}

/** A chain, so that branches share what was written before them. */
interface Link {
  readonly content: Content
  readonly before: Link | undefined
}

interface Variant {
  readonly last: Link | undefined
  /** False: not written yet, as before the script. */
  readonly there: boolean
}

type Files = Map<string, readonly Variant[]>

interface Branching {
  readonly kind: 'if' | 'case' | 'loop'
  readonly entry: Files
  readonly ends: Files[]
  /** An `else` or `*)` was there: one of the branches is taken. */
  exhaustive: boolean
  /** Something stands in the branch that is open. */
  begun: boolean
}

/** Branches double what a file may hold; of more than this, the first and the last are kept. */
const MOST_VARIANTS = 8
/** Blocks within blocks; scripts of people have a few. */
const MOST_DEPTH = 200

const notThere: readonly Variant[] = [{ last: undefined, there: false }]

/** What files hold at a place of a script, whichever way the script came there. */
export class ScriptState {
  #files: Files = new Map()
  readonly #branchings: Branching[] = []
  readonly #incomplete = new Set<string>()
  #tooDeep = 0

  write(path: string, content: Content, append: boolean): void {
    const old = append ? (this.#files.get(path) ?? notThere) : [{ last: undefined, there: false }]
    this.#files.set(
      path,
      old.map(({ last }) => ({ last: { content, before: last }, there: true })),
    )
    if (this.#branchings.some(({ kind }) => kind === 'loop')) this.#incomplete.add(path)
    this.#begin()
  }

  /** Something unknown is written to it. */
  opaque(path: string): void {
    this.#incomplete.add(path)
  }

  /** What was written to it is changed in a way that is not known. */
  forget(path: string): void {
    this.#incomplete.add(path)
    this.remove(path)
  }

  remove(path: string): void {
    this.#files.delete(path)
    this.#begin()
  }

  enter(kind: Branching['kind']): void {
    if (this.#branchings.length >= MOST_DEPTH) {
      this.#tooDeep++
      return
    }
    this.#branchings.push({ kind, entry: new Map(this.#files), ends: [], exhaustive: false, begun: false })
  }

  nextBranch(isTheRest = false): void {
    const open = this.#branchings.at(-1)
    if (!open || this.#tooDeep > 0) return
    open.ends.push(this.#files)
    this.#files = new Map(open.entry)
    open.begun = false
    if (isTheRest) open.exhaustive = true
  }

  /** The branch that begins now is taken when no other is. */
  nextBranchIsTheRest(): void {
    const open = this.#branchings.at(-1)
    if (open?.kind === 'case') open.exhaustive = true
  }

  leave(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const open = this.#branchings.pop()
    if (!open || open.kind === 'loop') return
    // The last branch of a `case` may end in `;;`; what follows is none.
    const states = open.kind === 'if' || open.begun || open.ends.length === 0 ? [...open.ends, this.#files] : open.ends
    this.#files = this.#merge(open.exhaustive ? states : [...states, open.entry])
    this.#begin()
  }

  /** What is known of a file at the end of the script. */
  result(path: string): { readonly complete: boolean; readonly variants: readonly WrittenVariant[] } {
    const written = (this.#files.get(path) ?? []).filter(({ there }) => there)
    const variants = written.map(({ last }) => {
      const contents: Content[] = []
      for (let link = last; link; link = link.before) contents.push(link.content)
      return { contents: contents.reverse() }
    })
    return { complete: variants.length > 0 && !this.#incomplete.has(path), variants }
  }

  #begin(): void {
    const open = this.#branchings.at(-1)
    if (open) open.begun = true
  }

  #merge(states: readonly Files[]): Files {
    const merged: Files = new Map()
    for (const path of new Set(states.flatMap((files) => [...files.keys()]))) {
      const links = new Map<Link | undefined, Variant>()
      for (const files of states) for (const one of files.get(path) ?? notThere) links.set(one.last, one)
      const all = [...links.values()]
      if (all.length > MOST_VARIANTS) this.#incomplete.add(path)
      merged.set(path, all.length > MOST_VARIANTS ? [...all.slice(0, MOST_VARIANTS - 1), all.at(-1)!] : all)
    }
    return merged
  }
}
