import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { ScmError } from '../../scm/scm-error.ts'

/** How often a holder shows that it is alive, and how long after the last sign it counts as gone, in milliseconds. */
const HEARTBEAT = 5_000
const GONE = 60_000

/** Longest wait for another process, in milliseconds. */
const PATIENCE = 15 * 60_000

/**
 * Does something that only one process at a time should do. The lock is a file that names its holder; one whose process
 * is gone, or that shows no sign of life (another machine, another container), is taken away.
 *
 * It spares work; it need not keep anything whole: what is made under it is renamed into place, or guarded by git.
 * @param onWait called once when another process holds it
 * @throws ScmError `scm/busy` when it is not to be had
 */
export async function withLock<Value>(path: string, work: () => Promise<Value>, onWait?: () => void): Promise<Value> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomBytes(8).toString('hex') })
  const since = Date.now()
  for (let told = false; !take(path, mine); told = true) {
    if (!told) onWait?.()
    if (Date.now() - since > PATIENCE) {
      throw new ScmError('scm/busy', 'failed', 'Unexpected wait of 15 minutes for another ks, expected it to end')
    }
    await sleep(20 + Math.random() * 80)
  }
  const beat = setInterval(() => touch(path), HEARTBEAT)
  beat.unref()
  try {
    return await work()
  } finally {
    clearInterval(beat)
    if (holder(path) === mine) rmSync(path, { force: true })
  }
}

/** True when it is ours now. */
function take(path: string, mine: string): boolean {
  // Written aside and linked, so that nobody ever reads half a name.
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(aside, mine, { flag: 'wx' })
  try {
    linkSync(aside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const other = holder(path)
    if (other !== undefined && isGone(path, other)) takeAway(path, other)
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

function isGone(path: string, other: string): boolean {
  const silent = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (silent > GONE) return true
  try {
    const { pid, host } = JSON.parse(other) as { pid: number; host: string }
    return host === hostname() && !isAlive(pid)
  } catch {
    return false
  }
}

/** Moves a dead lock aside; when a living one stood there by now, it is put back. */
function takeAway(path: string, dead: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
    if (holder(aside) !== dead) linkSync(aside, path)
  } catch {
    // Somebody else was faster.
  } finally {
    rmSync(aside, { force: true })
  }
}

function holder(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Taken away: the work goes on, it is safe without.
  }
}
