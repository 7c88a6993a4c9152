import { type Paint, plainPaint } from '../report/paint.ts'
import type { CliIo, CliStream } from './cli-io.ts'

/** Colours for a stream: on a terminal only, and not where `--no-color` or NO_COLOR forbids them. */
export function paintFor(stream: CliStream, io: CliIo, noColor: boolean): Paint {
  if (noColor || (io.env.NO_COLOR ?? '') !== '' || io.env.TERM === 'dumb' || !stream.isTTY) return plainPaint
  return terminalPaint
}

/** Seven sequences need no library, and none has to be loaded. */
const terminalPaint: Paint = {
  error: sequence('1;31', '22;39'),
  warning: sequence('1;33', '22;39'),
  info: sequence('36', '39'),
  strong: sequence('1', '22'),
  dim: sequence('2', '22'),
  added: sequence('32', '39'),
  removed: sequence('31', '39'),
}

/** Select Graphic Rendition (ECMA-48, 8.3.117): what switches a look on, and off again. */
function sequence(on: string, off: string): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`
}
