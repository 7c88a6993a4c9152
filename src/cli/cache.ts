import { usageError } from './cli-error.ts'
import type { CliIo } from './cli-io.ts'
import type { Arguments } from './command-spec.ts'
import { exitCodes } from './exit-codes.ts'

export const spec = {
  name: 'cache',
  summary: 'List or remove the copies of repositories that --ksurl keeps',
  description:
    'Lists or removes the copies of repositories that --ksurl keeps, in $XDG_CACHE_HOME/kickstart-toolkit ' +
    '(~/.cache/kickstart-toolkit). Nothing else is kept there; what is removed is fetched again when it is wanted.',
  positionals: [
    { name: 'ACTION', describe: 'list or clean', required: true },
    { name: 'URL', describe: 'Only this repository, as list shows it', repeatable: true },
  ],
  options: { json: { type: 'boolean', describe: 'Write the list as JSON' } },
  examples: [
    ['ks cache list', 'See what is there, the last used first'],
    ['ks cache clean', 'Remove all of it'],
  ],
} as const

export async function run({ options, positionals }: Arguments<typeof spec>, io: CliIo): Promise<number> {
  const [action, ...wanted] = positionals
  if (action !== 'list' && action !== 'clean') {
    throw usageError(`Unexpected ${JSON.stringify(action)}, expected list or clean`, 'see: ks cache --help')
  }
  const { cacheFolder } = await import('../io/scm/cache-folder.ts')
  const { cachedCopies, removeCopies } = await import('../io/scm/cached-copies.ts')
  const all = cachedCopies(cacheFolder(io.env))
  const unknown = wanted.find((url) => !all.some(({ repository }) => repository === url))
  if (unknown !== undefined) {
    throw usageError(`There is no copy of ${JSON.stringify(unknown)} in the cache`, 'see: ks cache list')
  }
  const copies = wanted.length > 0 ? all.filter(({ repository }) => wanted.includes(repository)) : all
  if (action === 'clean') {
    const freed = await removeCopies(copies)
    io.stdout.write(`removed ${count(copies.length)}, ${size(freed)}\n`)
    return exitCodes.clean
  }
  if (options.json) {
    const listed = copies.map((copy) => ({ ...copy, used: new Date(copy.used).toISOString() }))
    io.stdout.write(`${JSON.stringify({ version: 1, copies: listed }, null, 2)}\n`)
    return exitCodes.clean
  }
  const rows = copies.map(({ system, repository, folder, bytes, used }) => {
    const day = new Date(used).toISOString().slice(0, 10)
    return `${system}  ${size(bytes).padStart(10)}  ${day}  ${repository}\n                           ${folder}\n`
  })
  const sum = copies.reduce((bytes, copy) => bytes + copy.bytes, 0)
  io.stdout.write(`${rows.join('')}${count(copies.length)}, ${size(sum)}\n`)
  return exitCodes.clean
}

function count(copies: number): string {
  return copies === 1 ? '1 copy' : `${copies} copies`
}

function size(bytes: number): string {
  const kib = bytes / 1024
  return kib < 1024 ? `${Math.ceil(kib)} KiB` : `${(kib / 1024).toFixed(1)} MiB`
}
