import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { OriginMap } from '../../src/source/origin-map.ts'

/** The findings, one line each: severity, code, underlined text, message. */
function findings(text: string, release: ReleaseName = 'F45'): string[] {
  return check(parse(text).file, { release }).diagnostics.map(
    ({ severity, code, span, message, hint }) =>
      `${severity} ${code} [${text.slice(span.start, span.end)}] ${message}${hint ? ` (${hint})` : ''}`,
  )
}

describe('the release', () => {
  it('may be given by any of its names where no types hold the caller to one', () => {
    const release = (name: string) => check(parse('').file, { release: name as ReleaseName }).release
    expect(['DEVEL', 'el9', 'RHEL9', 'fedora-42'].map(release)).toEqual(['F45', 'RHEL9', 'RHEL9', 'F42'])
    expect(() => release('F4x')).toThrow('Unknown release "F4x"')
  })
})

describe('a line that the reference takes for its words alone', () => {
  it('is not refused', () => {
    expect(findings('timezone --', 'F44')).toEqual([])
  })
})

describe('commands of a release', () => {
  it.each([
    [
      'bootloder',
      'F45',
      'error check/unknown-command [bootloder] Unexpected "bootloder", expected a command of F45 (did you mean "bootloader"?)',
    ],
    [
      'timezone UTC --isUtc',
      'RHEL10',
      'error check/unknown-option [--isUtc] Unexpected "--isUtc", removed in RHEL10 (use --utc)',
    ],
    [
      'timezone',
      'F44',
      'error check/missing-option [timezone] Unexpected timezone without zone, --utc, --isUtc, --nontp or --ntpservers, expected one of them',
    ],
    ['bootc', 'F42', 'error check/unknown-command [bootc] Unexpected "bootc", known from F43 and RHEL10, not in F42'],
    [
      'authconfig',
      'F45',
      'error check/removed-command [authconfig] Unexpected "authconfig", removed in F35 (use authselect)',
    ],
    [
      'auth',
      'RHEL9',
      'warning check/discouraged-command [auth] Unexpected "auth", deprecated since RHEL8 (use authselect)',
    ],
    [
      'vnc --what',
      'RHEL10',
      'warning check/deprecated-command [vnc] Unexpected "vnc", deprecated and ignored since RHEL10 (use rdp)',
    ],
    [
      'method',
      'F20',
      'error check/unusable-command [method] Unexpected "method", expected the installation source itself (use url, nfs, cdrom, harddrive or liveimg)',
    ],
    [
      'repo --name=a --metalink=b',
      'RHEL7',
      'error check/unknown-option [--metalink] Unexpected "--metalink", known from F27 and RHEL8, not in RHEL7',
    ],
    [
      'rootpw --plantext x',
      'F45',
      'error check/unknown-option [--plantext] Unexpected "--plantext", expected an option of rootpw in F45 (did you mean "--plaintext"?)',
    ],
    [
      'url --baseurl=https://a/',
      'RHEL9',
      'error check/unknown-option [--baseurl] Unexpected "--baseurl", expected an option of url in RHEL9 (did you mean "--url"?)',
    ],
    [
      'network --dns=10.0.0.1',
      'F45',
      'error check/unknown-option [--dns] Unexpected "--dns", expected an option of network in F45 (did you mean "--nameserver"?)',
    ],
    [
      'autopart --type=lmv',
      'F45',
      'error check/bad-value [lmv] Unexpected "lmv" as --type, expected one of lvm, btrfs, plain, thinp (did you mean "lvm"?)',
    ],
    [
      'repo --name=a --baseurl=b --mirrorlist=c',
      'F45',
      'error check/excludes [--mirrorlist] Unexpected --mirrorlist with --baseurl, expected one of them',
    ],
    [
      'part / --resize --size=1',
      'F45',
      'error check/requires [--resize] Unexpected --resize alone, expected --onpart with it',
    ],
    [
      'part / --fstype=btrfs',
      'RHEL8',
      'error check/excludes [btrfs] Unexpected --fstype=btrfs, expected another value in RHEL8 (RHEL has no Btrfs since RHEL8)',
    ],
    [
      'volgroup vg pv.1 --reserved-percent=100',
      'F45',
      'error check/bad-value [100] Unexpected "100" as --reserved-percent, expected 1 to 99',
    ],
    [
      'network --device=a --bridgeslaves=b --bridgeopts=c',
      'F45',
      'error check/bad-value [c] Unexpected "c" as --bridgeopts, expected key=value, separated by commas',
    ],
    [
      'network --interfacename=vlan.5',
      'RHEL7',
      'error check/bad-value [vlan.5] Unexpected "vlan.5", expected another prefix than vlan before the dot',
    ],
    ['realm join a b', 'F45', 'error check/unexpected-word [b] Unexpected word, expected one realm after the options'],
    [
      'realm join --no-passwrod a',
      'F45',
      'error check/unknown-option [--no-passwrod] Unexpected "--no-passwrod", expected an option of realm join (did you mean "--no-password"?)',
    ],
    [
      ' realm join a',
      'F45',
      'error check/indented-command [realm] Unexpected blanks before realm, expected it at the start of the line (the reference cuts this line by counting characters)',
    ],
    ['"" foo', 'F45', 'error check/unknown-command [""] Unexpected "", expected a command of F45'],
  ] as const)('%s (%s)', (text, release, finding) => {
    expect(findings(text, release)).toEqual([finding])
  })

  it('take the rest of the line as it is where the reference does', () => {
    const { commands } = check(parse('auth --x  "y z" # c\n').file, { release: 'F20' })
    expect(commands[0]).toMatchObject({ status: 'active', options: { args: '--x  "y z" # c' } })
  })

  it('say that a line cannot be continued', () => {
    expect(findings('rootpw --plaintext pw\\\n')).toEqual([
      'warning check/line-continuation [\\] Unexpected "\\" at the end of a line, expected the whole command on one line (a kickstart line cannot be continued)',
    ])
  })

  it('keep secrets out of messages', () => {
    const text = [
      'rootpw --plaintext geheim geheim2',
      'autopart --encrypted --passphrase geheim wort',
      'user --name=a --pasword geheim',
      'user --name=b --password=my geheim',
      'rhsm --organization=1 --activation-key=',
      'network --wpakey="geheim" x',
      'key geheim geheim',
    ].join('\n')
    for (const release of ['F45', 'RHEL10', 'RHEL5'] as const) {
      const { diagnostics } = check(parse(text).file, { release })
      expect(diagnostics.length).toBeGreaterThan(4)
      for (const { message, hint } of diagnostics) expect(`${message} ${hint}`).not.toContain('geheim')
    }
  })
})

describe('commands of a file', () => {
  it('conflict with earlier ones, in the direction the reference looks', () => {
    expect(findings('autopart\npart / --size=1\n')).toEqual([
      'error check/conflict [part] Unexpected part after autopart, expected only one of them',
    ])
    expect(findings('mount /dev/x /\nautopart\n')).toEqual([])
    expect(findings('autopart\nmount /dev/x /\n')).toHaveLength(1)
    expect(findings('autopart\npart / --size=1\n', 'F19')).toEqual([])
    expect(findings('ostreecontainer --url=a\nostreesetup --osname=a --url=http://b --ref=c\n', 'RHEL9')).toEqual([])
  })

  it('conflict also with a line that was refused', () => {
    expect(findings('autopart --bogus\npartition / --size=1\n').map((each) => each.split(' ')[1])).toEqual([
      'check/unknown-option',
      'check/conflict',
    ])
  })

  it('define a thing once', () => {
    const text = 'part / --size=1\npart swap\npart swap\npart /home --size=1\npart //../ --size=2\npart / --size=3\n'
    expect(findings(text)).toEqual(['warning check/duplicate [/] Unexpected second part "/", expected each once'])
    expect(findings('network --hostname=a\nnetwork --bootproto=dhcp\n')).toEqual([
      'warning check/duplicate [network] Unexpected second network without --device, expected one',
    ])
    expect(findings('realm join a\nrealm join b\n')).toEqual([
      'error check/duplicate [realm] Unexpected second realm, expected one',
    ])
  })

  it('may override what comes from another file', () => {
    const text = 'repo --name=a --baseurl=b\nrepo --name=a --baseurl=c\n'
    const half = text.length / 2
    const origins = new OriginMap([
      { out: 0, end: half, source: 'base.ks', at: 0, exact: true },
      { out: half, end: text.length, source: 'main.ks', at: 20, exact: true },
    ])
    const severities = (file: ReturnType<typeof parse>['file']) =>
      check(file).diagnostics.map(({ severity }) => severity)
    expect(severities(parse(text, { origins }).file)).toEqual(['info'])
    expect(severities(parse(text).file)).toEqual(['warning'])
  })

  it('are judged on what sticks from earlier lines, where the reference does so', () => {
    expect(findings('logging --host=a\nlogging --port=5\n')).toEqual([])
    expect(findings('logging --port=5\n')).toHaveLength(1)
    expect(findings('harddrive --dir=/ --partition=a\nharddrive --dir=/ --biospart=b\n', 'F30')).toHaveLength(1)
    expect(findings('ignoredisk --drives=a\nignoredisk --only-use=b\n')).toHaveLength(1)
    expect(findings('timezone --ntpservers=a UTC\ntimezone --nontp UTC\n', 'F30')).toHaveLength(1)
    expect(findings('url --url=a\nurl --metalink=b\n')).toEqual([])
  })
})

describe('check', () => {
  it('takes the newest Fedora release by default, and the last #platform line at a line start', () => {
    const checked = check(parse('#platform=a\n  #platform=b\n#platform= c \n%post\n#platform=d\n%end\n').file)
    expect(checked).toMatchObject({ release: 'F45', platform: 'c', commands: [] })
  })

  it('puts findings of commands and sections in the order of the text', () => {
    expect(findings('bogus\n%post --bogus\n%end\nbogus2\n').map((each) => each.split(' ')[1])).toEqual([
      'check/unknown-command',
      'check/unknown-option',
      'check/unknown-command',
    ])
  })

  it('takes time in proportion to the text', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `repo --name=r${i} --baseurl=http://x/${i}\n`).join('')
    const { commands, diagnostics } = check(parse(lines(20_000)).file)
    expect([commands.length, diagnostics.length]).toEqual([20_000, 0])
  })
})
