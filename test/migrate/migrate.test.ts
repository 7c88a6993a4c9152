import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { migrate } from '../../src/migrate/migrate.ts'
import { deletedCommands, optionSteps } from '../../src/migrate/steps.ts'
import { parse } from '../../src/parse/parse.ts'
import { askReference, noReference } from '../flatten/ask-reference.ts'

type Way = readonly [from: ReleaseName, to: ReleaseName]

function migrated(text: string, [from, to]: Way) {
  const diagnostics = migrate(parse(text).file, { from, to })
  const after = applyFixes(text, diagnostics)
  return { diagnostics, after: after.text, skipped: after.skipped }
}

const to7 = ['RHEL6', 'RHEL7'] as const
const to8 = ['RHEL7', 'RHEL8'] as const
const to9 = ['RHEL8', 'RHEL9'] as const
const to10 = ['RHEL9', 'RHEL10'] as const

const mechanical: readonly (readonly [before: string, way: Way, after: string])[] = [
  ['timezone --isUtc UTC\n', to10, 'timezone --utc UTC\n'],
  ['timezone UTC --isU # home\n', to9, 'timezone UTC --utc # home\n'],
  ['timezone UTC --isUtc\n', to8, 'timezone UTC --isUtc\n'],
  ['timezone UTC --isUtc\n', ['F30', 'F45'], 'timezone UTC --utc\n'],
  [
    'timezone UTC --ntpservers=a.example,b.example --isUtc\nreboot\n',
    to10,
    'timezone UTC --utc\ntimesource --ntp-server=a.example\ntimesource --ntp-server=b.example\nreboot\n',
  ],
  ['timezone UTC --ntpservers a\r\n', to10, 'timezone UTC\r\ntimesource --ntp-server=a\r\n'],
  ['timezone UTC --ntpservers=a', to10, 'timesource --ntp-server=a\ntimezone UTC'],
  ['timezone --ntpservers=a\nreboot\n', to10, 'timesource --ntp-server=a\nreboot\n'],
  ['timezone UTC --nontp\n', to10, 'timezone UTC\ntimesource --ntp-disable\n'],
  ['timezone UTC --nontp\ntimesource --ntp-disable\n', to10, 'timezone UTC\ntimesource --ntp-disable\n'],
  ['timezone UTC --ntpservers=a\n', to8, 'timezone UTC --ntpservers=a\n'],
  [
    '%packages --instLangs=en_US:de --excludeWeakdeps\n@core\n%end\n',
    to10,
    '%packages --inst-langs=en_US:de --exclude-weakdeps\n@core\n%end\n',
  ],
  ['%packages --instLangs en_US\n%end\n', to9, '%packages --inst-langs en_US\n%end\n'],
  ['%packages --nobase\n@core\n%end\n', to8, '%packages\n@core\n%end\n'],
  ['install\nreboot\n', to9, 'reboot\n'],
  ['install\nreboot\n', to10, 'reboot\n'],
  ['reboot\nautostep --autoscreenshot\n', to10, 'reboot\n'],
  ['auth --enableshadow --passalgo=sha512\n', to10, ''],
  ['authconfig --useshadow --passalgo sha512\n', to8, ''],
  ['bootloader --upgrade --location=mbr\n', to9, 'bootloader --location=mbr\n'],
  ['part / --active --size=1\n', to9, 'part / --size=1\n'],
  ['ignoredisk --interactive\nreboot\n', to9, 'reboot\n'],
  ['logging --level=info\n', to10, ''],
  ['logging --host=10.0.0.1 --level=info\n', to10, 'logging --host=10.0.0.1\n'],
  ['repo --name=a --baseurl=http://a/ --ignoregroups=true\n', to10, 'repo --name=a --baseurl=http://a/\n'],
  ['unsupported_hardware\n', to8, ''],
  ['monitor --noprobe\nmouse none\nkey --skip\nlangsupport\n', to7, ''],
  ['device scsi x\ndeviceprobe\ndmraid --name=x --dev=sda\nmultipath --name=x --device=sda --rule=x\n', to9, ''],
  ['reboot\n%anaconda\npwpolicy root --minlen=6\n%end\n', to10, 'reboot\n'],
  ['%packages --inst-langs=de\n@core\n%end\n', ['RHEL10', 'RHEL8'], '%packages --instLangs=de\n@core\n%end\n'],
  [
    '%packages --exclude-weakdeps --nocore\n%end\n',
    ['RHEL10', 'RHEL8'],
    '%packages --excludeWeakdeps --nocore\n%end\n',
  ],
  ['%packages --exclude-weakdeps --nocore\n%end\n', ['RHEL9', 'RHEL7'], '%packages --nocore\n%end\n'],
  ['%addon ADDON_placeholder\n%end\nreboot\n', to9, 'reboot\n'],
  ['%addon com_redhat_oscap\n%end\n', ['RHEL9', 'RHEL8'], '%addon org_fedora_oscap\n%end\n'],
  ['# a\r\n#version=RHEL9 \r\nreboot\r\n', to10, '# a\r\n#version=RHEL10 \r\nreboot\r\n'],
  ['%addon org_fedora_oscap\n%end\n', to9, '%addon com_redhat_oscap\n%end\n'],
]

describe('what is mechanical', () => {
  it.each(mechanical)('%j from %j', (before, way, after) => {
    const result = migrated(before, way)
    expect(result.after).toBe(after)
    expect(result.skipped).toBe(0)
    const { file } = parse(after)
    const refused = check(file, { release: way[1] }).diagnostics.filter(({ severity }) => severity === 'error')
    expect(refused).toEqual([])
    expect(migrate(file, { from: way[1], to: way[1] }).filter(({ fix }) => fix)).toEqual([])
  })

  it('has a case for each command and option of the table, up to RHEL 7 apart', () => {
    const old = ['lilo', 'lilocheck', 'interactive', 'method', 'xconfig', 'zfcp']
    const cases = mechanical.map(([before]) => before).join('')
    for (const name of Object.keys(deletedCommands)) expect(old.includes(name) || cases.includes(name), name).toBe(true)
    for (const [name, steps] of Object.entries(optionSteps))
      for (const flag of Object.keys(steps))
        expect(old.includes(name) || flag.endsWith('deps') || cases.includes(flag), flag).toBe(true)
  })

  it('keeps the bytes it does not speak of', () => {
    const before = `# a\r\n\ttimezone  "UTC"   --isUtc  # b\r\n%post\r\ninstall\r\n%end\r\n`
    expect(migrated(before, to10).after).toBe(before.replace('--isUtc', '--utc'))
  })
})

const byHand: readonly (readonly [text: string, way: Way, code: string, why: RegExp])[] = [
  ['auth --enableldap\n', to10, 'migrate/auth', /authselect/],
  ['vnc\n', to10, 'migrate/deprecated', /rdp/],
  ['module --name=nodejs --stream=20\n', to10, 'migrate/deprecated', /streams/],
  ['network --device=team0 --teamslaves=a,b\n', to10, 'migrate/deprecated', /bondslaves/],
  ['btrfs / --label=x btrfs.1\n', to10, 'migrate/removed', /LVM/],
  ['harddrive --biospart=80 --dir=/\n', to9, 'migrate/removed', /BIOS/],
  ['%addon com_redhat_oscap\n%end\n', to10, 'migrate/addon', /scan/],
  ['%addon org_fedora_oscap\n%end\n', to10, 'migrate/addon', /scan/],
  ['timezone A/B --ntpservers=a\ntimezone UTC\n', to10, 'migrate/time-source', /last of several/],
  ['upgrade\n', to8, 'migrate/removed', /only installs/],
  ['%traceback\n%end\n', to9, 'migrate/deprecated', /%onerror/],
]

describe.skipIf(noReference())('the reference', () => {
  it('accepts what is mechanical', () => {
    const questions = mechanical.map(([, way, after], i) => {
      const [, version] = way
      return { id: String(i), version, kind: 'sequence', text: after } as const
    })
    const answers = askReference(questions)
    for (const { id, text } of questions) expect(answers.get(id), text).toMatchObject({ accept: true })
  })
})

describe('what is left to a human', () => {
  it.each(byHand)('%j from %j', (text, way, code, why) => {
    const { diagnostics, after } = migrated(text, way)
    expect(after).toBe(text)
    const found = diagnostics.filter((one) => one.code === code)
    expect(found.map(({ fix }) => fix)).toEqual([undefined])
    expect(found[0]?.severity).not.toBe('info')
    expect(found[0]?.hint).toMatch(why)
  })

  it('is what was refused all along, too', () => {
    expect(migrated('lnag en_US.UTF-8\n', to10).diagnostics).toMatchObject([
      { code: 'check/unknown-command', severity: 'error' },
    ])
  })

  it('is nothing where nothing changes', () => {
    expect(migrated('lang en_US.UTF-8\nreboot\n', to10).diagnostics).toEqual([])
  })

  it('is no note: a layout by hand gets a GPT, kdump its own package', () => {
    const { diagnostics } = migrated('part / --size=1\n%packages\nkexec-tools\n%end\n', to10)
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['migrate/gpt', 'info'],
      ['migrate/kdump', 'info'],
    ])
    for (const rest of ['reqpart\n', 'part biosboot --size=1\n', 'clearpart --all --disklabel=msdos\n'])
      expect(migrated(`part / --size=1\n${rest}`, to10).diagnostics, rest).toEqual([])
  })
})
