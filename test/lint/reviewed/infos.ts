import type { Reviewed } from './reviewed.ts'

/**
 * Kinds of information that working kickstarts get, with what it gives their makers. They are kinds, not single places: advice is
 * true of every place it names, or it is a mistake of the rule.
 */
const kinds: Readonly<Record<string, string>> = {
  'check/duplicate': 'an outer layer overrides what it includes, and the line that lost is named',
  'style/repeated-command': 'an outer layer overrides what it includes, and the value that is lost is named',
  'include/made-in-pre': '%pre writes it: its lines are known, or said not to be',
  'packages/duplicate': 'the same twice: one can go',
  'packages/ignoremissing': 'a misspelt package would not be missed',
  'scripts/empty': 'a section that does nothing can go',
  'scripts/require-erroronfail': 'Koji recommends it: an image with half a script looks like a good one',
  'scripts/erroronfail-waits': 'meant so or not, the machine stands still with an error on its console',
  'packages/reserved-repo-name': 'works, since Anaconda takes the address as it is; another name would say what it is',
  'packages/url-list': 'nothing in an image task or from an ISO; fatal when somebody boots it over the network',
  'text/crlf': 'line ends as Windows has them: works here, fails in scripts',
  'login/not-a-hash': 'means that nobody can log in by password, works up to F43: --lock says it, and works later too',
  'security/plaintext-password': 'the password that all Vagrant boxes have: no secret, but the box is open to all',
  'network/require-network':
    'works where DHCP answers on the first try; the facts grade it a warning, the tool does not',
  'storage/require-swap': 'Anaconda of EL recommends swap and goes on without it',
  'storage/clears-every-disk': 'right in a machine with one disk; the facts grade it a warning, the tool does not',
  'storage/hard-coded-disk': 'right in one kind of machine; the facts grade it a warning, the tool does not',
  'koji/ignored-repo': 'the task brings repositories of its own',
  'koji/no-url': 'the task brings an install tree of its own when it is given one',
  'koji/network-dhcp': 'Koji recommends it',
  'koji/post-interpreter': 'Koji recommends it',
  'koji/post-log': 'Koji recommends it',
  'koji/post-relabel': 'Koji recommends it, though Anaconda relabels much by itself',
  'koji/post-trace': 'Koji recommends it',
  'koji/root-primary': 'Koji recommends it',
  'koji/ssh-enabled': 'Koji recommends it',
  'koji/require-clearpart': 'demanded for images, harmless for live media: nothing is cleared there',
  'koji/require-reboot': 'demanded for images, harmless for live media',
}

export const infos: readonly Reviewed[] = Object.entries(kinds).map(([code, reason]) => ({
  code,
  severity: 'info',
  reason,
}))
