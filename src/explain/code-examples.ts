import type { ReleaseName } from '../../grammar/releases.ts'
import type { StageCode } from '../diagnostics/stage-codes.ts'

/** A text that a code is reported for: a kickstart, for `config/…` a .ks.yaml. */
export interface CodeExample {
  readonly text: string
  /** The newest Fedora release when left out. */
  readonly release?: ReleaseName
  /** For `verdiff/…` and `migrate/…`: the release that the text was for; `release` is the one to go to. */
  readonly from?: ReleaseName
  /** What to write instead. */
  readonly better?: string
}

const to10 = { from: 'RHEL9', release: 'RHEL10' } as const

/** By code; `test/explain/codes.test.ts` checks every one of them. */
export const codeExamples: Readonly<Partial<Record<StageCode, CodeExample>>> = {
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
  'check/empty-file': { text: '\n', better: 'lang en_US.UTF-8\n' },
  'config/bad-value': { text: 'fail-on: often\n', better: 'fail-on: warning\n' },
  'config/duplicate-key': { text: 'release: el9\nrelease: el10\n', better: 'release: el10\n' },
  'config/missing-key': {
    text: 'overrides:\n  - release: el9\n',
    better: 'overrides:\n  - files: el9/**\n    release: el9\n',
  },
  'config/not-yaml': { text: 'for: [anaconda\n', better: 'for: [anaconda]\n' },
  'config/unknown-key': { text: 'relase: el9\n', better: 'release: el9\n' },
  'config/unknown-release': { text: 'release: el95\n', better: 'release: el9\n' },
  'config/unknown-rule': { text: 'rules:\n  koji/no-ulr: off\n', better: 'rules:\n  koji/no-url: off\n' },
  'config/unknown-target': { text: 'for: koji-imgae\n', better: 'for: koji-image\n' },
  'verdiff/added': { text: 'rdp --username=ann --password=-\n', ...to10 },
  'verdiff/changed': { text: 'raid / --level=1 --device=md0 raid.1 raid.2\n', ...to10 },
  'verdiff/deprecated': { text: 'module --name=nodejs\n', ...to10 },
  'verdiff/refused': { text: 'autopart --type=btrfs\n', from: 'RHEL7', release: 'RHEL8' },
  'verdiff/removed': { text: 'timezone --isUtc UTC\n', ...to10, better: 'timezone --utc UTC\n' },
  'migrate/addon': {
    text: '%addon org_fedora_oscap\n%end\n',
    from: 'RHEL8',
    release: 'RHEL9',
    better: '%addon com_redhat_oscap\n%end\n',
  },
  'migrate/anaconda-section': { text: 'reboot\n%anaconda\npwpolicy root\n%end\n', ...to10, better: 'reboot\n' },
  'migrate/auth': { text: 'authconfig --enableshadow --enablesssd\n', ...to10, better: 'authselect select sssd\n' },
  'migrate/changed': { text: 'raid / --level=1 --device=md0 raid.1 raid.2\n', ...to10 },
  'migrate/default-packages': {
    text: 'text\nurl --url=https://example.org/os/\nautopart\n',
    ...to10,
    better: 'text\nurl --url=https://example.org/os/\nautopart\n%packages\n%end\n',
  },
  'migrate/deleted-line': { text: 'autostep\nreboot\n', ...to10, better: 'reboot\n' },
  'migrate/deleted-option': {
    text: 'repo --name=a --baseurl=https://example.org/a/ --ignoregroups=true\n',
    ...to10,
    better: 'repo --name=a --baseurl=https://example.org/a/\n',
  },
  'migrate/deprecated': { text: 'vnc\n', ...to10, better: 'rdp --username=ann --password=-\n' },
  'migrate/gpt': {
    text: 'part / --size=4096\n',
    ...to10,
    better: 'reqpart\npart / --size=4096\n',
  },
  'migrate/kdump': { text: '%packages\nkexec-tools\n%end\n', ...to10, better: '%packages\nkdump-utils\n%end\n' },
  'migrate/refused': {
    text: 'autopart --type=btrfs\n',
    from: 'RHEL7',
    release: 'RHEL8',
    better: 'autopart --type=lvm\n',
  },
  'migrate/release-in-url': {
    text: 'url --url=https://example.org/9/BaseOS/x86_64/os/\n',
    ...to10,
    better: 'url --url=https://example.org/10/BaseOS/x86_64/os/\n',
  },
  'migrate/removed': { text: 'nvdimm use --namespace=namespace0.0\n', ...to10 },
  'migrate/respelt-option': { text: 'timezone --isUtc UTC\n', ...to10, better: 'timezone --utc UTC\n' },
  'migrate/time-source': {
    text: 'timezone UTC --ntpservers=a.example,b.example\n',
    ...to10,
    better: 'timezone UTC\ntimesource --ntp-server=a.example\ntimesource --ntp-server=b.example\n',
  },
  'migrate/version-line': { text: '#version=RHEL9\nreboot\n', ...to10, better: '#version=RHEL10\nreboot\n' },
}
