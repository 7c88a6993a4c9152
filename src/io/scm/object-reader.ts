import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { GitFailure } from './git.ts'

/** An object of a git repository, its bytes as git keeps them. */
export interface GitObject {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

interface Waiting {
  resolve(object: GitObject | undefined): void
  reject(error: Error): void
}

/**
 * Reads objects of one bare repository through a single `git cat-file --batch`. Names are ids of objects, never text of
 * users, one to a line. No filter, hook or work tree has a part in it.
 */
export class ObjectReader {
  readonly #repository: string
  readonly #env: Readonly<Record<string, string>>
  #child: ChildProcessWithoutNullStreams | undefined
  #chunks: Buffer[] = []
  #length = 0
  #header: { readonly id: string; readonly type: string; readonly size: number } | undefined
  readonly #waiting: Waiting[] = []

  constructor(repository: string, env: Readonly<Record<string, string>>) {
    this.#repository = repository
    this.#env = env
  }

  /**
   * @param name 40 hexadecimal digits, perhaps followed by `^{tree}`
   * @returns undefined when there is no such object
   */
  read(name: string): Promise<GitObject | undefined> {
    if (!/^[0-9a-f]{40}(?:\^\{tree\})?$/.test(name)) throw new RangeError(`Unexpected ${name}, expected an object's id`)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#start().stdin.write(`${name}\n`)
    })
  }

  /** Ends the process; reading on starts another. */
  close(): void {
    this.#child?.stdin.end()
    this.#child = undefined
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child
    const child = spawn('git', ['cat-file', '--batch'], {
      cwd: this.#repository,
      env: { ...this.#env, GIT_DIR: this.#repository },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(0, 1000)
    })
    // A process that ends early is told by `close`.
    child.stdin.on('error', () => {})
    child.on('error', (error) => this.#fail(error))
    child.on('close', () => this.#fail(new GitFailure(said.trim() || 'git cat-file ended early')))
    this.#child = child
    return child
  }

  #fail(error: Error): void {
    this.#child = undefined
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    while (this.#step()) {}
  }

  /** Takes a header or a body off what has come; false when more has to come. */
  #step(): boolean {
    if (!this.#header) {
      const all = this.#all()
      const end = all.indexOf(10)
      if (end < 0) return false
      const words = all.toString('utf8', 0, end).split(' ')
      this.#keep(all.subarray(end + 1))
      const [id = '', type = '', size] = words
      if (size === undefined) this.#waiting.shift()?.resolve(undefined)
      else this.#header = { id, type, size: Number(size) }
      return true
    }
    const { id, type, size } = this.#header
    if (this.#length < size + 1) return false
    const all = this.#all()
    this.#header = undefined
    this.#keep(all.subarray(size + 1))
    this.#waiting.shift()?.resolve({ id, type, bytes: all.subarray(0, size) })
    return true
  }

  #all(): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks)
    this.#chunks = [all]
    return all
  }

  #keep(rest: Buffer): void {
    this.#chunks = [rest]
    this.#length = rest.length
  }
}
