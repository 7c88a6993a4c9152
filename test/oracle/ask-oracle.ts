import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Vector } from './agreement.ts'
import type { RandomLine } from './random-lines.ts'

/** A running oracle: asks the reference about one line after the other. */
export class Oracle {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #waiting: ((line: string) => void)[] = []

  /** `script` is the oracle's path, `pykickstart` the folder of a checkout. */
  constructor(script: string, pykickstart: string) {
    this.#process = spawn('python3', [script, '--pykickstart', pykickstart], { stdio: ['pipe', 'pipe', 'inherit'] })
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()?.(line))
  }

  /** The reference's answer to one command line; classes of warnings, each once. */
  async ask({ release, text }: RandomLine): Promise<Vector> {
    const line = await new Promise<string>((resolve) => {
      this.#waiting.push(resolve)
      this.#process.stdin.write(`${JSON.stringify({ id: 0, version: release, kind: 'command', text })}\n`)
    })
    const answer = JSON.parse(line) as Omit<Vector, 'warnings'> & {
      readonly warnings?: readonly (readonly [string, string])[]
    }
    const warnings = [...new Set((answer.warnings ?? []).map(([name]) => name))].filter((name) =>
      name.startsWith('Kickstart'),
    )
    return { ...answer, kind: 'command', version: release, text, warnings }
  }

  close(): void {
    this.#process.stdin.end()
  }
}
