import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { buildModel } from '../../src/model/model.ts'
import { isShell } from '../../src/model/scripts.ts'
import { type ShellText, scanShell } from '../../src/model/scripts-scan.ts'
import { parse } from '../../src/parse/parse.ts'

const scan = (text: string): ShellText => scanShell(text, { source: 'x', start: 0, end: text.length })
const wordsOf = (text: string) => scan(text).commands.map(({ words }) => words.map(({ value }) => value).join('|'))

describe('commands of a shell script', () => {
  test.each<[string, readonly string[]]>([
    ['ls -l # all; dnf', ['ls|-l']],
    ['a; b & c && d || e', ['a', 'b', 'c', 'd', 'e']],
    ['if ! a; then b; else c; fi\nwhile d; do e; done', ['a', 'b', 'c', 'd', 'e']],
    ['A=1 B+=2 c D=3', ['c|D=3']],
    ['x=$(a; b) `c; d` "$(e "f")"', ['`c; d`|$(e "f")']],
    ['a "b c" \'d e\'f g\\ h', ['a|b c|d ef|g h']],
    ['a \\\n  b', ['a|b']],
    ['echo "a\nb; c"', ['echo|a\nb; c']],
    ['a > b 2>&1 < c >>d &>e', ['a']],
    ['case $x in\n  y) dnf z;;\nesac', ['case|$x|in', 'y', 'dnf|z']],
    ['((x << 3))\nfor i in a; do b; done', ['for|i|in|a', 'b']],
    ['f() { yum x; }', ['f', 'yum|x']],
    ['diff <(a; b) c', ['diff|<(a; b)|c']],
    ['a b#c $d', ['a|b#c|$d']],
    ['"" x', ['|x']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('have places, redirections, what is piped into them and the last part of their name', () => {
    const text = 'a | /usr/bin/b >"c d" |\n  e 2> f'
    const { commands } = scan(text)
    expect(commands.map(({ name, piped }) => [name, piped])).toEqual([
      ['a', false],
      ['b', true],
      ['e', true],
    ])
    expect(commands[1]!.redirects[0]).toMatchObject({ operator: '>', target: { value: 'c d' } })
    expect(commands[2]!.redirects[0]).toMatchObject({ operator: '>', target: { value: 'f' } })
    for (const { words } of commands) {
      for (const { span, value } of words) expect(text.slice(span.start, span.end)).toBe(value)
    }
  })
})

describe('here-documents', () => {
  test.each<[string, string | undefined]>([
    ['echo', undefined],
    ['cat <<EOF\nx\nEOF\n', undefined],
    ['cat <<EOF\nx\n', 'EOF'],
    ['cat <<EOF\nEOF ', 'EOF'],
    ['cat <<EOF\n', 'EOF'],
    ['cat <<-EOF\n\t\tEOF\n', undefined],
    ['cat <<-EOF\n  EOF\n', 'EOF'],
    ["cat << 'A B' > x\nA B\n", undefined],
    ['cat <<"A" <<B\nB\nA\nx\nB\n', undefined],
    ['cat <<A <<B\nA\n', 'B'],
    ['cat <<A\ncat <<B\nA\n', undefined],
    ['x=$((1 << n))\n', undefined],
    ['cat <<< EOF\n', undefined],
    ['echo "<<EOF" \'<<EOF\' \\<<EOF\n', undefined],
    ['true # <<EOF\n', undefined],
    ['cat <<\\EOF\nEOF\n', undefined],
    ['cat <<EOF\r\nx\r\nEOF\r\n', undefined],
  ])('%j leaves open %j', (text, word) => {
    expect(scan(text).heredocs.find(({ closed }) => !closed)?.word).toBe(word)
  })

  test('have their lines and belong to their command', () => {
    const text = "cat <<A; tee b <<'B'\none\nA\n\ttwo\nB\nend\n"
    const { heredocs, commands } = scan(text)
    expect(heredocs.map(({ body }) => text.slice(body.start, body.end))).toEqual(['one\n', '\ttwo\n'])
    expect(heredocs.map(({ span }) => text.slice(span.start, span.end))).toEqual(['<<A', "<<'B'"])
    expect(commands.map(({ name, heredocs }) => [name, heredocs.map(({ word }) => word)])).toEqual([
      ['cat', ['A']],
      ['tee', ['B']],
      ['end', []],
    ])
  })
})

test.each(['<<', '$(', '"$(', '`', "'", '${', '((', '<(', '<<A ', 'a|', '\\', 'x="'])(
  'takes no more than linear work for %j again and again',
  (piece) => {
    expect(() => scan(piece.repeat(100_000))).not.toThrow()
    expect(() => scan(`${piece}\n`.repeat(50_000))).not.toThrow()
  },
)

describe('the scripts of a kickstart', () => {
  const scriptsOf = (text: string) => buildModel(check(parse(text).file, { release: 'F42' })).scripts

  test('are read where they are, includes passed over', () => {
    const text = "lang C\n%post\na 'x\n%include y\nz'\nb\n%end\n%pre --interpreter=/usr/bin/python3\nimport x\n%end\n"
    const [post, pre] = scriptsOf(text)
    expect(post!.commands.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(post!.named('b', 'a').map(({ span }) => text.slice(span.start, span.end).at(0))).toEqual(['a', 'b'])
    expect(post!.named('c')).toEqual([])
    expect(pre).toMatchObject({ shell: false, commands: [], heredocs: [] })
  })

  test.each([
    ['/bin/sh', true],
    ['/usr/bin/bash', true],
    ['/bin/bash -x', true],
    ['/usr/bin/python3', false],
    ['/bin/fish', false],
  ])('%s is a shell: %s', (interpreter, shell) => {
    expect(isShell(interpreter)).toBe(shell)
  })
})
