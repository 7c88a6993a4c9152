import { spawnSync } from 'node:child_process'

/**
 * CPU time (user + system) of one run of a command and its children, in milliseconds. Node.js tells only its own, so bash's
 * `time` does it.
 * @param {number} mostStatus highest exit code that means it did its work: ours is 1 with findings, ksvalidator's their number
 */
export function cpuMilliseconds(command, mostStatus = 1) {
  const script = 'TIMEFORMAT="%3U %3S"; time { "$@" >/dev/null 2>&1; code=$?; }; exit $code'
  const { stderr, status, error } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
  })
  if (error) throw error
  if (status === null || status > mostStatus) throw new Error(`exit code ${status}: ${command.slice(0, 4).join(' ')} …`)
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number)
  if (Number.isNaN(user + system)) throw new Error(`bash's time said ${JSON.stringify(stderr)}`)
  return (user + system) * 1000
}

export function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
