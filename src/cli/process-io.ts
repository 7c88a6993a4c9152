import type { CliIo, CliStream } from './cli-io.ts'
import { exitCodes } from './exit-codes.ts'

/** The streams, folder and environment of this process. Streams are opened when they are first used, which takes a while. */
export function processIo(): CliIo {
  return {
    stdout: stream(() => process.stdout),
    stderr: stream(() => process.stderr),
    stdin: readStdin,
    cwd: process.cwd(),
    env: process.env,
  }
}

function stream(open: () => NodeJS.WriteStream): CliStream {
  let opened: NodeJS.WriteStream | undefined
  const target = () => {
    if (opened) return opened
    opened = open()
    opened.on('error', (error) => unwritable(error, opened !== process.stderr))
    return opened
  }
  return {
    write: (text) => {
      target().write(text)
    },
    get isTTY() {
      return target().isTTY === true
    },
    get columns() {
      return target().columns
    },
  }
}

/** A reader that has seen enough (`ks lint | head`) is no failure; a full disk is. */
function unwritable({ code, message }: NodeJS.ErrnoException, canTell: boolean): void {
  if (code === 'EPIPE') return
  process.once('exit', () => {
    process.exitCode = exitCodes.failed
  })
  if (canTell) process.stderr.write(`ks: Unexpected failure to write the results: ${message}\n`)
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
