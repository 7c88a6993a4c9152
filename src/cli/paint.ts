import pico from 'picocolors'
import { type Paint, plainPaint } from '../report/paint.ts'
import type { CliIo, CliStream } from './cli-io.ts'

/** Colours for a stream: on a terminal only, and not where `--no-color` or NO_COLOR forbids them. */
export function paintFor(stream: CliStream, io: CliIo, noColor: boolean): Paint {
  const forbidden = noColor || (io.env.NO_COLOR ?? '') !== '' || io.env.TERM === 'dumb'
  return stream.isTTY && !forbidden ? terminalPaint : plainPaint
}

const colors = pico.createColors(true)

const terminalPaint: Paint = {
  error: (text) => colors.bold(colors.red(text)),
  warning: (text) => colors.bold(colors.yellow(text)),
  info: (text) => colors.cyan(text),
  strong: colors.bold,
  dim: colors.dim,
  added: colors.green,
  removed: colors.red,
}
