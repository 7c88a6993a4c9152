import type { CliIo, CliStream } from './cli-io.ts'

/** The streams, folder and environment of this process. */
export function processIo(): CliIo {
  return {
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    stdin: readStdin,
    cwd: process.cwd(),
    env: process.env,
  }
}

function stream(target: NodeJS.WriteStream): CliStream {
  // A reader that has seen enough (`ks lint | head`) is no failure.
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    write: (text) => {
      target.write(text)
    },
    isTTY: target.isTTY === true,
    ...(target.columns !== undefined && { columns: target.columns }),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
