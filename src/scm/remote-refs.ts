/** The refs of a git repository as its server lists them. */
export interface RemoteRefs {
  /** Object of each ref by its full name, `HEAD` too: a tag object for an annotated tag. */
  readonly refs: ReadonlyMap<string, string>
  /** What annotated tags lead to in the end, by the name of the tag's ref. */
  readonly peeled: ReadonlyMap<string, string>
  /** The branch that `HEAD` stands for; undefined when it is gone, or `HEAD` names a commit by itself. */
  readonly head: string | undefined
}

/** Reads what `git ls-remote --symref` prints. */
export function parseRemoteRefs(listing: string): RemoteRefs {
  const refs = new Map<string, string>()
  const peeled = new Map<string, string>()
  let head: string | undefined
  for (const line of listing.split('\n')) {
    const [value = '', name] = line.split('\t')
    if (name === undefined) continue
    if (value.startsWith('ref: ')) {
      if (name === 'HEAD') head = value.slice('ref: '.length)
    } else if (name.endsWith('^{}')) peeled.set(name.slice(0, -'^{}'.length), value)
    else refs.set(name, value)
  }
  return { refs, peeled, head: refs.has('HEAD') ? head : undefined }
}

/** The short forms of a ref's name, in the order in which git looks (gitrevisions(7)); a tag comes before a branch. */
const forms: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `refs/${name}`,
  (name) => `refs/tags/${name}`,
  (name) => `refs/heads/${name}`,
  (name) => `refs/remotes/${name}`,
  (name) => `refs/remotes/${name}/HEAD`,
]

/**
 * The ref that `git fetch origin REVISION:…` takes, as Koji runs it: without a leading `origin/`, then as git finds refs
 * on a server; undefined when there is none, and the clone alone has to know the revision.
 */
export function findRemoteRef({ refs, peeled }: RemoteRefs, revision: string): { ref: string; id: string } | undefined {
  const bare = revision.replace(/^origin\//, '').replace(/^\+/, '')
  const name = bare === '' || bare === '@' ? 'HEAD' : bare
  for (const form of forms) {
    const ref = form(name)
    const id = peeled.get(ref) ?? refs.get(ref)
    if (id !== undefined) return { ref, id }
  }
  return undefined
}

/** The whole name of a commit in lowercase, when a revision is one. */
export function wholeCommitId(revision: string): string | undefined {
  return /^(?:origin\/)?[0-9a-f]{40}$/i.test(revision) ? revision.slice(-40).toLowerCase() : undefined
}
