import type { ScmCode } from '../../diagnostics/stage-codes.ts'
import type { CodeTexts } from './code-text.ts'

const kojiReads = 'Koji reads such a URL as scheme://[user@]host/path?folder#revision, and refuses others.'

export const scmTexts: CodeTexts<ScmCode> = {
  'scm/base-name': {
    what: 'A kickstart in a folder, where koji-image looks for its base name only',
    why: 'The builder joins the checkout and the name of the file without its folder.',
    todo: 'Name the folder behind the ? of the URL.',
  },
  'scm/busy': {
    what: 'Another ks that fetches the same repository and does not end',
    why: 'Two at once would spoil the copy in the cache.',
    todo: 'Wait for it, or end it.',
  },
  'scm/cache': {
    what: 'A cache folder that cannot be written to',
    why: 'Repositories are fetched into a cache, so that the next run is quick.',
    todo: 'Make room or give permission; ks cache tells where it is.',
  },
  'scm/host': {
    what: 'A repository URL with a host that cannot be read',
    why: kojiReads,
    todo: 'Write the name of the server between // and the next /.',
  },
  'scm/local': {
    what: 'A repository of this machine, which no builder can reach; --allow-local-scm allows it',
    why: 'What works here would fail in the build system.',
    todo: 'Push it to a server, or allow it with --allow-local-scm to try something out.',
  },
  'scm/no-client': {
    what: 'A client that is not installed: git or svn',
    why: 'The repository is fetched with it.',
    todo: 'Install it.',
  },
  'scm/no-kickstart': {
    what: 'A kickstart that is not in the repository',
    why: 'The checkout was made, but has no such file at this revision.',
    todo: 'Correct the path, the folder behind the ?, or the revision.',
  },
  'scm/not-cached': {
    what: 'A revision that no earlier run has left in the cache, with --offline',
    why: 'It would have to be fetched.',
    todo: 'Run once without --offline.',
  },
  'scm/option': {
    what: 'A word of a repository URL that a program could take for an option',
    why: 'git and svn read what begins with - as an option, which could run something.',
    todo: 'Take the - from its start.',
  },
  'scm/outside': {
    what: 'A kickstart outside the repository',
    why: 'A build system has the checkout alone.',
    todo: 'Name a file by its path in the checkout.',
  },
  'scm/params': {
    what: 'A repository URL with a ; in the last part of its path',
    why: 'Python cuts it off there as parameters, and Koji refuses that.',
    todo: 'Take the ; out.',
  },
  'scm/password': {
    what: 'A repository URL with a password, which Koji refuses',
    why: 'The URL of a task can be read by everybody.',
    todo: 'Take the password out; a builder is let in by other means.',
  },
  'scm/path': {
    what: 'A repository URL without a path',
    why: kojiReads,
    todo: 'Write the path of the repository behind the host.',
  },
  'scm/revision': {
    what: 'A repository URL without a revision behind #',
    why: 'Koji checks out exactly one revision.',
    todo: 'Append # and a branch, a tag, or best a commit.',
  },
  'scm/root': {
    what: 'A repository URL whose path names no repository',
    why: 'The path is / alone.',
    todo: 'Write the path of the repository behind the host.',
  },
  'scm/scheme': {
    what: 'A repository URL with a scheme that Koji does not know; https is written git+https://',
    why: 'The scheme tells Koji whether to use git, svn or cvs.',
    todo: 'Begin with git://, git+https://, git+ssh://, svn+https:// or another that the message lists.',
  },
  'scm/source': {
    what: 'A --source of another repository, or whose path is no git working tree',
    why: 'It stands in for what the URL names, and would answer for something else.',
    todo: 'Give the folder of a clone of the same repository.',
  },
  'scm/timeout': {
    what: 'A server that says nothing for too long',
    why: 'The network or the server hangs.',
    todo: 'Try git ls-remote with the URL, and try again later.',
  },
  'scm/unknown-revision': {
    what: 'A branch, tag or commit that the repository does not have',
    why: 'There is nothing to check out.',
    todo: 'Correct what stands behind #, or push it.',
  },
  'scm/unreachable': {
    what: 'A server that cannot be reached, or refused; the message is of git or svn',
    why: 'The network, a name or a right to read is missing.',
    todo: 'Try git ls-remote with the URL: it should work without asking anything.',
  },
  'scm/unsupported': {
    what: 'A repository that is neither git nor Subversion',
    why: 'Koji can check out CVS too; this tool cannot.',
    todo: 'Check it out yourself, and name the folder.',
  },
  'scm/user': {
    what: 'A repository URL with more than one @ before its path',
    why: 'Where the user ends and the host begins cannot be told.',
    todo: 'Write an @ in a name as %40.',
  },
  'scm/user-missing': {
    what: 'A repository URL by ssh without a user',
    why: 'Koji would try the user of the builder, who is nobody to the server.',
    todo: 'Write user@ before the host.',
  },
}
