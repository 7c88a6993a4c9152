import type { FoundOrigin } from '../flatten/find-origin.ts'
import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'
import { formatOption } from './format-option.ts'

export const spec = {
  name: 'origin',
  summary: 'Tell which line of which file a line of a flattened kickstart came from',
  description:
    'Tells which line of which file a line of a flattened kickstart came from, and the includes that led there. ' +
    'It reads what ks flatten FILE -o OUT --origins OUT.origins.json wrote; paths are relative to the folder of the ' +
    'kickstart that was flattened.',
  positionals: [
    {
      name: 'PLACES',
      describe: 'Places such as flat.ks:12 or flat.ks:12:5 (line and column, from 1)',
      required: true,
      repeatable: true,
    },
  ],
  options: {
    origins: { type: 'string', value: 'FILE', describe: 'Where the origins are; default: OUT.origins.json' },
    format: formatOption,
  },
  examples: [
    ['ks flatten live.ks -o flat.ks --origins flat.ks.origins.json', 'Flatten, and note where lines come from'],
    ['ks origin flat.ks:120', 'Look up a line of a log that speaks of the flattened file'],
  ],
} as const

/** A place of a flattened text, as it was asked. */
interface Place {
  readonly path: string
  readonly line: number
  readonly column?: number
}

interface Answer {
  readonly place: Place
  readonly origin: FoundOrigin
}

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const places = positionals.map(readPlace)
  const { readFlattened, readOrigins } = await import('./origins-file.ts')
  const { OriginFinder } = await import('../flatten/find-origin.ts')
  const { showText } = await import('../report/display-text.ts')
  const finders = new Map<string, InstanceType<typeof OriginFinder>>()
  const answers = places.map((place): Answer => {
    const { path } = place
    let finder = finders.get(path)
    if (!finder) {
      const text = readFlattened(path, io)
      finder = new OriginFinder(text, readOrigins(options.origins ?? `${path}.origins.json`, path, text, io))
      finders.set(path, finder)
    }
    refuseOutside(place, finder)
    return { place, origin: finder.find(place.line, place.column) }
  })
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, places: answers.map(({ place, origin }) => ({ ...place, origin })) }, null, 2)}\n`
      : answers.map((answer) => answerText(answer, showText)).join('')
  io.stdout.write(text)
  return exitCodes.clean
}

/** @throws CliError for a line or column that the text does not have */
function refuseOutside(
  { path, line, column = 1 }: Place,
  finder: { readonly lineCount: number; lineLength(line: number): number },
): void {
  const { lineCount } = finder
  const shown = JSON.stringify(path)
  if (lineCount === 0) throw usageError(`Unexpected line ${line} of ${shown}, which is empty`)
  if (line > lineCount) {
    throw usageError(`Unexpected line ${line} of ${shown}, expected 1${lineCount > 1 ? ` to ${lineCount}` : ''}`)
  }
  const columns = Math.max(1, finder.lineLength(line))
  if (column > columns) {
    throw usageError(`Unexpected column ${column} of line ${line}, expected 1${columns > 1 ? ` to ${columns}` : ''}`)
  }
}

function readPlace(word: string): Place {
  const match = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/s.exec(word)
  if (!match) {
    throw usageError(
      `Unexpected place ${JSON.stringify(word)}, expected OUT:LINE or OUT:LINE:COLUMN`,
      'lines count from 1',
    )
  }
  return { path: match[1]!, line: Number(match[2]), ...(match[3] !== undefined && { column: Number(match[3]) }) }
}

function answerText({ place, origin }: Answer, showText: (text: string) => string): string {
  const asked = [place.path, place.line, place.column].filter((part) => part !== undefined).join(':')
  const there = [origin.path, origin.line, origin.column].filter((part) => part !== undefined).join(':')
  const lines = [`${asked}: ${there}${origin.exact ? '' : ' (a line or line end put in by ks flatten)'}`]
  for (const { path, line } of origin.via) lines.push(`    included from ${path}:${line}`)
  return lines.map((line) => `${showText(line)}\n`).join('')
}
