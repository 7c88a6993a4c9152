import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, redactLine } from '../../src/diagnostics/redact.ts'

const cases: readonly (readonly [string, string])[] = [
  ['rootpw hunter2', 'rootpw [redacted]'],
  ['  rootpw --plaintext "two words" # why', '  rootpw --plaintext [redacted] # why'],
  ['rootpw --lock', 'rootpw --lock'],
  ['rootpw --iscrypted $6$salt$abc/DEF.', 'rootpw --iscrypted [redacted]'],
  ['sshpw --username=root s3cret', 'sshpw --username=root [redacted]'],
  ['sshpw --username root s3cret', 'sshpw --username root [redacted]'],
  ['user --name=a --password=b --groups=wheel', 'user --name=a --password=[redacted] --groups=wheel'],
  ['user --name=a --password b', 'user --name=a --password [redacted]'],
  ['user --name=a --passw b', 'user --name=a --passw [redacted]'],
  ['auth --passalgo=sha512 --useshadow', 'auth --passalgo=sha512 --useshadow'],
  ['autopart --encrypted --passphrase="a b"c', 'autopart --encrypted --passphrase=[redacted]'],
  ['rhsm --organization=1 --activation-key=k --connect', 'rhsm --organization=1 --activation-key=[redacted] --connect'],
  ['bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.AB.CD', 'bootloader --iscrypted --password=[redacted]'],
  ['url --url=http://u:p@h/x', 'url --url=http://[redacted]@h/x'],
  ['url --url=https://TOKEN@h/x', 'url --url=https://[redacted]@h/x'],
  ['repo --baseurl=http://h/a@b', 'repo --baseurl=http://h/a@b'],
  ['git+ssh://git@h/x', 'git+ssh://git@h/x'],
  ['Unexpected "$y$j9T$abc", expected a name', 'Unexpected "[redacted]", expected a name'],
  ['export ROOT_PASSWORD=abc; echo', 'export ROOT_PASSWORD=[redacted] echo'],
  ['echo "root:$5$s$h" | chpasswd -e', 'echo "root:[redacted]" | chpasswd -e'],
  ['echo $1 $releasever', 'echo $1 $releasever'],
]

describe('redact', () => {
  test.each(cases)('%s', (line, shown) => {
    expect(redact(line)).toBe(shown)
  })

  test('several lines keep their line ends', () => {
    expect(redact('rootpw a\r\n\nrootpw b\n')).toBe('rootpw [redacted]\r\n\nrootpw [redacted]\n')
  })
})

describe('redactLine', () => {
  test('columns follow the words behind a secret', () => {
    const line = 'user --password=abc --name=x'
    const shown = redactLine(line)
    expect(shown.text.slice(shown.column(line.indexOf('--name')))).toBe('--name=x')
    expect(shown.text.slice(shown.column(line.indexOf('abc')))).toBe('[redacted] --name=x')
    expect(shown.text.slice(shown.column(line.indexOf('bc')))).toBe('[redacted] --name=x')
    expect(shown.column(line.length)).toBe(shown.text.length)
  })

  test('columns never run backwards and stay in the line', () => {
    const piece = fc.constantFrom('rootpw ', '--password=', 'p ', '$6$a$b ', 'http://u:p@h ', 'word ', '--key=')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const line = pieces.join('')
        const shown = redactLine(line)
        const columns = Array.from({ length: line.length + 1 }, (_, i) => shown.column(i))
        expect(columns).toEqual([...columns].sort((a, b) => a - b))
        expect(columns.at(-1)).toBe(shown.text.length)
      }),
    )
  })

  test('a very long line takes no more than linear work', () => {
    const line = `x=${'--'.repeat(500_000)}`
    expect(redactLine(line).text).toBe(line)
  })
})
