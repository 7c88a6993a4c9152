import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { writeCommand } from '../../src/write/write-command.ts'

function written(line: string, release: ReleaseName = 'F45'): string {
  const { commands } = check(parse(`${line}\n`).file, { release })
  return commands.map(writeCommand).join('')
}

describe('writeCommand', () => {
  test.each<[string, string, ReleaseName?]>([
    ['partition /boot/ --size 512  --ondrive=sda # boot', 'part /boot --ondisk=sda --size=512\n'],
    ['timezone --utc Europe/Prague', 'timezone Europe/Prague --utc\n'],
    ['timezone --utc Europe/Prague', 'timezone Europe/Prague --isUtc\n', 'RHEL7'],
    ['timezone --utc Europe/Prague', 'timezone --utc Europe/Prague\n', 'FC3'],
    ['network --device=eth0 --onboot no', 'network  --bootproto=dhcp --device=eth0 --onboot=off\n'],
    ['network --device=eth0 --noipv4', 'network  --device=eth0 --noipv4\n'],
    ['bootloader --timeout=0', 'bootloader --location=mbr --timeout=0\n'],
    ['autopart --nolvm', 'autopart --type=plain\n'],
    ['autopart --nolvm', 'autopart --nolvm\n', 'F16'],
    ['poweroff --eject', 'shutdown --eject\n'],
    ['firewall --ssh', 'firewall --enabled --service=ssh\n'],
    ['repo --name=a', 'repo --name="a" \n'],
    ['keyboard --switch=grp:x us', "keyboard 'us'\n"],
    ['keyboard --xlayouts=us,cz', "keyboard --xlayouts='us','cz'\n"],
    ['updates ""', '', 'F27'],
    ['updates', 'updates\n', 'F27'],
    ['rootpw --lock', 'rootpw --lock\n'],
    ['vnc --connect=host:5', 'vnc --host=host --port=5\n', 'F7'],
    ['raid / --device=md0 --level=1 a b', 'raid / --device=md0 --level=RAID1 a b\n'],
    ['raid / --device=md0 --level=1 a b', 'raid / --device=0 --level=RAID1 a b\n', 'F42'],
    ['realm join "a b"', "realm join 'a b'\n"],
    ['mount --reformat=ext4 /dev/a /b', 'mount /dev/a /b --reformat=ext4\n'],
    ['part / --size=9007199254740993', 'part / --size=9007199254740993\n'],
    ['part / --grow --size "+0099999999999999999999999"', 'part / --grow --size=99999999999999999999999\n'],
    ['user --name=a --gecos=A', 'user --name=a --gecos="A"\n'],
  ])('%s', (line, expected, release) => {
    expect(written(line, release)).toBe(expected)
  })

  test.each([
    ['a blank in a bare value', 'user --name=a "--shell=/bin/a b"', 'user --name=a --shell="/bin/a b"\n'],
    ['a quote in a quoted value', `bootloader --append='a "b"'`, 'bootloader --append="a \\"b\\"" --location=mbr\n'],
    ['a hash', "rootpw 'a#b'", 'rootpw --plaintext "a#b"\n'],
    ['an empty member', 'volgroup vg "" --pesize=4', 'volgroup vg --pesize=4 ""\n'],
    ['an empty device', 'raid / --device= --level=1 a', 'raid / --device= --level=RAID1 a\n'],
    ['an empty word', 'part "" --size=1', 'part "" --size=1\n'],
    ['a word with a dash', 'rootpw -- -pw', 'rootpw --plaintext -- -pw\n'],
    ['words that are joined', 'sshpw --username=a x y', 'sshpw --username=a --plaintext x y\n'],
    ['two blanks in joined words', 'sshpw --username=a "x  y"', 'sshpw --username=a --plaintext "x  y"\n'],
  ])('reads back: %s', (_what, line, expected) => {
    expect(written(line)).toBe(expected)
    expect(written(expected)).toBe(expected)
  })

  test.each<[string, ReleaseName?]>([
    ['selinux'],
    ['firstboot'],
    ['autostep', 'F36'],
    ['repo'],
    ['nonsense'],
    ['halt', 'F17'],
  ])('writes nothing for %s', (line, release) => {
    expect(written(line, release)).toBe('')
  })

  test('knows only its own line', () => {
    expect(written('url --url=a\nurl --metalink=b')).toBe('url --url="a"\nurl --metalink="b"\n')
  })
})
