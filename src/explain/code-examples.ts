import type { ReleaseName } from '../../grammar/releases.ts'

/** A kickstart that a code is reported for. */
export interface CodeExample {
  readonly text: string
  /** The newest Fedora release when left out. */
  readonly release?: ReleaseName
  /** What to write instead. */
  readonly better?: string
}

/** By code; `test/explain/codes.test.ts` checks every one of them. */
export const codeExamples: Readonly<Record<string, CodeExample>> = {
  'parse/empty-name': { text: '"" --all\n', better: 'clearpart --all\n' },
  'parse/stray-end': { text: 'lang en_US.UTF-8\n%end\n', better: 'lang en_US.UTF-8\n' },
  'parse/trailing-backslash': { text: 'lang en_US.UTF-8 \\', better: 'lang en_US.UTF-8\n' },
  'parse/unclosed-quote': { text: 'user --name=ann --gecos="Ann Lee\n', better: 'user --name=ann --gecos="Ann Lee"\n' },
  'parse/unknown-section': { text: '%package\nbash\n%end\n', better: '%packages\nbash\n%end\n' },
  'parse/no-operand': { text: '%include\n', better: '%include common.ks\n' },
  'check/unknown-command': { text: 'keybord us\n', better: 'keyboard us\n' },
  'check/removed-command': { text: 'install\n', release: 'RHEL9', better: '(leave the line out)\n' },
  'check/deprecated-command': { text: 'install\n', release: 'RHEL8', better: '(leave the line out)\n' },
  'check/discouraged-command': { text: 'auth --enableshadow\n', release: 'RHEL8', better: 'authselect select sssd\n' },
  'check/indented-command': { text: '  authselect select sssd\n', better: 'authselect select sssd\n' },
  'check/unusable-command': { text: 'method\n', release: 'RHEL8', better: 'cdrom\n' },
  'check/unknown-option': {
    text: 'repo --name=a --metalnk=https://example.org/a\n',
    better: 'repo --name=a --metalink=https://example.org/a\n',
  },
  'check/deprecated-option': {
    text: 'timezone --isUtc Europe/Prague\n',
    better: 'timezone --utc Europe/Prague\n',
  },
  'check/ambiguous-option': { text: 'part / --size=4096 --on=sda\n', better: 'part / --size=4096 --ondisk=sda\n' },
  'check/missing-value': { text: 'part / --size\n', better: 'part / --size=4096\n' },
  'check/unexpected-value': { text: 'rootpw --lock=yes\n', better: 'rootpw --lock\n' },
  'check/bad-value': { text: 'part / --size=4GB\n', better: 'part / --size=4096\n' },
  'check/missing-option': { text: 'group --gid=5000\n', better: 'group --name=ops --gid=5000\n' },
  'check/missing-word': { text: 'lang\n', better: 'lang en_US.UTF-8\n' },
  'check/unexpected-word': {
    text: 'lang en_US.UTF-8 cs_CZ.UTF-8\n',
    better: 'lang en_US.UTF-8 --addsupport=cs_CZ.UTF-8\n',
  },
  'check/ignored-word': { text: '%packages\nbash\n%end of packages\n', better: '%packages\nbash\n%end\n' },
  'check/excludes': {
    text: 'url --url=https://example.org/os/ --metalink=https://example.org/meta\n',
    better: 'url --metalink=https://example.org/meta\n',
  },
  'check/requires': {
    text: 'raid / --level=1 --device=md0\n',
    better: 'raid / --level=1 --device=md0 raid.1 raid.2\n',
  },
  'check/conflict': { text: 'autopart\npart /data --size=1024\n', better: 'autopart\n' },
  'check/duplicate': {
    text: 'user --name=ann\nuser --name=ann --groups=wheel\n',
    better: 'user --name=ann --groups=wheel\n',
  },
  'check/line-continuation': {
    text: 'repo --name=a \\\n  --baseurl=https://example.org/a/\n',
    better: 'repo --name=a --baseurl=https://example.org/a/\n',
  },
  'check/deprecated-section': { text: '%traceback\necho broken\n%end\n', better: '%onerror\necho broken\n%end\n' },
  'check/missing-end': { text: '%packages\nbash\n', better: '%packages\nbash\n%end\n' },
  'check/bad-package': { text: '%packages\n-\n%end\n', better: '%packages\n-sendmail\n%end\n' },
  'check/empty-certificate': {
    text: '%certificate --filename=site.pem --type=anchor\n%end\n',
    better:
      '%certificate --filename=site.pem --type=anchor\n-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n%end\n',
  },
}
