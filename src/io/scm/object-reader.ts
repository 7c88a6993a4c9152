import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { GitFailure, noGit } from './git.ts'

/** An object of a git repository, its bytes as git keeps them. */
export interface GitObject {
  readonly id: string
  readonly type: string
  /** In bytes. */
  readonly size: number
  /** Empty where there are more than `maxBytes` of the reader. */
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
  readonly #maxBytes: number
  #child: ChildProcessWithoutNullStreams | undefined
  #chunks: Buffer[] = []
  #length = 0
  #header: Omit<GitObject, 'bytes'> | undefined
  /** Bytes to come that nobody wants. */
  #skip = 0
  readonly #waiting: Waiting[] = []

  /** @param maxBytes largest object that is kept; what is in a larger one is passed over */
  constructor(repository: string, env: Readonly<Record<string, string>>, maxBytes: number) {
    this.#repository = repository
    this.#env = env
    this.#maxBytes = maxBytes
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
    child.on('error', (error: NodeJS.ErrnoException) => this.#fail(error.code === 'ENOENT' ? noGit() : error))
    child.on('close', () => this.#fail(new GitFailure(said.trim() || 'git cat-file ended early')))
    this.#child = child
    return child
  }

  #fail(error: Error): void {
    this.#child = undefined
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  #take(chunk: Buffer): void {
    const rest = chunk.subarray(this.#skip)
    this.#skip -= chunk.length - rest.length
    if (rest.length === 0) return
    this.#chunks.push(rest)
    this.#length += rest.length
    while (this.#step()) {}
  }

  /** Takes a header or a body off what has come; false when more has to come. */
  #step(): boolean {
    if (!this.#header) {
      const all = this.#all()
      const end = all.indexOf(10)
      if (end < 0) return false
      const [id = '', type = '', size] = all.toString('utf8', 0, end).split(' ')
      this.#keep(all.subarray(end + 1))
      if (size === undefined) this.#answer(undefined)
      else this.#header = { id, type, size: Number(size) }
      return true
    }
    const header = this.#header
    const whole = header.size + 1
    if (header.size > this.#maxBytes) {
      const rest = this.#all().subarray(whole)
      this.#skip = Math.max(0, whole - this.#length)
      this.#keep(rest)
      this.#answer({ ...header, bytes: Buffer.alloc(0) })
      return true
    }
    if (this.#length < whole) return false
    const all = this.#all()
    this.#keep(all.subarray(whole))
    this.#answer({ ...header, bytes: all.subarray(0, header.size) })
    return true
  }

  #answer(object: GitObject | undefined): void {
    this.#header = undefined
    this.#waiting.shift()?.resolve(object)
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
