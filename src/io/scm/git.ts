import type { SimpleGitProgressEvent } from 'simple-git'
import { redact } from '../../diagnostics/redact.ts'
import { ScmError } from '../../scm/scm-error.ts'

export interface GitOptions {
  /** Absolute path of the repository, or of a folder in a working tree. */
  readonly folder: string
  /** From `gitEnvironment`. */
  readonly env: Readonly<Record<string, string>>
  /** Silence after which git is ended, in milliseconds. */
  readonly timeout: number
  /** Told what a transfer is doing: `Receiving objects: 40 %`. */
  readonly progress?: ((what: string) => void) | undefined
}

/** Stages of a transfer in people's words, by simple-git's. */
const stages: Readonly<Record<string, string>> = {
  remote: 'Counting',
  compressing: 'Compressing',
  receiving: 'Receiving',
  resolving: 'Resolving',
}

/** What a git command is given beside its words. */
export interface GitInput {
  readonly stdin?: string
  /** `name=value`, for this command. */
  readonly config?: readonly string[]
}

/** git said no: `detail` is the line that says why. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure'
  readonly detail: string

  constructor(detail: string) {
    super(detail)
    this.detail = detail
  }
}

/**
 * Runs one git command and returns what it prints.
 * @param words the command and its words; what comes from outside stands behind `--` or `--end-of-options`, or is an object's id
 * @throws GitFailure when it ends with another status than 0; ScmError when there is no git (`scm/no-client`) or it hangs (`scm/timeout`)
 */
export async function runGit(
  words: readonly [string, ...string[]],
  { folder, env, timeout, progress }: GitOptions,
  { stdin, config = [] }: GitInput = {},
): Promise<string> {
  const { simpleGit } = await import('simple-git')
  const git = simpleGit({
    baseDir: folder,
    config: ['core.fsmonitor=false', ...config],
    timeout: { block: timeout },
    // The environment holds only what `gitEnvironment` names, from the user's own; and fsmonitor is set to nothing.
    allowEnvironment: Object.keys(env),
    unsafe: { allowUnsafeSshCommand: true, allowUnsafeFsMonitor: true },
    ...(progress && {
      progress: (at: SimpleGitProgressEvent) => progress(`${stages[at.stage] ?? at.stage} objects: ${at.progress} %`),
    }),
    ...(stdin !== undefined && { input: () => stdin }),
  }).env(env)
  try {
    return await git.raw([...words])
  } catch (error) {
    throw explain(error as Error, timeout)
  }
}

/** There is no git to start. */
export function noGit(): ScmError {
  return new ScmError('scm/no-client', 'failed', 'Unexpected failure to start git, expected it to be installed')
}

function explain(error: Error, timeout: number): Error {
  if (/\bENOENT\b/.test(error.message)) {
    return noGit()
  }
  if (/block timeout reached/.test(error.message)) {
    return new ScmError(
      'scm/timeout',
      'failed',
      `Unexpected silence of ${timeout / 1000} seconds, expected an answer of the server`,
    )
  }
  return new GitFailure(reasonOf(error.message))
}

/** The line of git's messages that says why. */
function reasonOf(said: string): string {
  const lines = said.split(/[\r\n]+/).map((line) => line.trim())
  const at = lines.findIndex((line) => /^(?:fatal|error): /.test(line))
  const found = at < 0 ? (lines.find((line) => line !== '') ?? 'no message') : lines[at]!
  const why = found.endsWith(':') ? `${found} ${lines[at + 1] ?? ''}` : found
  return redact(why.replace(/^(?:fatal|error): /, '')).slice(0, 400)
}
