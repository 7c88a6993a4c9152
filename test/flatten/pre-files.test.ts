// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are of shells and template languages
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesWrittenBy } from '../../src/flatten/pre-files.ts'
import { writtenText } from '../../src/flatten/written-text.ts'

/** What a script makes of /tmp/a: its variants, and whether that is all. */
function made(script: string) {
  const file = filesWrittenBy(script, new Set(['/tmp/a'])).find(({ path }) => path === '/tmp/a')
  return (
    file && { texts: file.variants.map(({ contents }) => writtenText(script, contents).text), complete: file.complete }
  )
}

const all = (...texts: string[]) => ({ texts, complete: true })

describe('filesWrittenBy', () => {
  it.each<[string, string, ReturnType<typeof made>]>([
    ['a here-document', 'cat > /tmp/a <<EOF\ntext\nskipx\nEOF\n', all('text\nskipx\n')],
    ['the document first', 'cat <<EOF >/tmp/a\ntext\nEOF', all('text\n')],
    ['an empty document', 'cat > /tmp/a <<EOF\nEOF\n', all('')],
    ['tabs', 'cat <<-EOF > /tmp/a\n\t\ttext\n\t\tx\ty\n\tEOF\n', all('text\nx\ty\n')],
    ['a quoted word', "cat > /tmp/a <<'E O'\n$x \\$y\nE O\n", all('$x \\$y\n')],
    ['an escaped word', 'cat > /tmp/a <<\\EOF\n\\$y\nEOF\n', all('\\$y\n')],
    ['escapes', 'cat > /tmp/a <<EOF\n\\$x \\\\ \\n a\\\nb\nEOF\n', all('$x \\ \\n ab\n')],
    ['two documents in a line', 'cat <<A > /tmp/b; cat <<B > /tmp/a\nb\nA\na\nB\n', all('a\n')],
    ['a document that is not closed', 'cat > /tmp/a <<EOF\ntext\n', all('text\n')],
    ['Windows line ends', 'cat > /tmp/a <<EOF\r\ntext\r\nEOF\r\n', all('text\r\n')],
    ['tee', 'tee /tmp/a <<EOF >/dev/null\ntext\nEOF\n', all('text\n')],
    ['tee -a', 'echo x > /tmp/a\ntee -a /tmp/b /tmp/a <<EOF\ntext\nEOF\n', all('x\ntext\n')],
    ['a pipe into tee', 'cat <<EOF | tee /tmp/a\ntext\nEOF\n', all('text\n')],
    ['>> after >', 'echo a > /tmp/a\necho b >> /tmp/a\n', all('a\nb\n')],
    ['> after >', 'echo a > /tmp/a\necho b >| /tmp/a\n', all('b\n')],
    ['&>', 'echo a &> /tmp/a', all('a\n')],
    ['errors only', 'echo a 2> /tmp/a', undefined],
    ['words of echo', `echo part "/ " --size=1 'x y' \\"z # no > /tmp/b\n> /tmp/a`, all('')],
    ['echo -n', 'echo -n "a b" > /tmp/a; echo c >>/tmp/a', all('a b\nc\n')],
    ['echo over lines', 'echo "a\nb" > /tmp/a', all('a\nb\n')],
    ['echo -e without escapes', 'echo -e a > /tmp/a', all('a\n')],
    ['echo -e with escapes', "echo -e 'a\\nb' > /tmp/a", { texts: [], complete: false }],
    ['a variable for the path', 'd=/tmp\nf="$d/a"\ncat > "${f}" <<EOF\ntext\nEOF\n', all('text\n')],
    ['a variable that nobody knows', 'f=$(mktemp)\ncat > $f <<EOF\ntext\nEOF\n', undefined],
    ['another way to write the path', 'echo a > /tmp//x/../a', all('a\n')],
    ['a line that goes on', 'cat > \\\n  /tmp/a <<EOF\ntext\nEOF\n', all('text\n')],
    ['a comment', '# cat > /tmp/a <<EOF\necho b # > /tmp/a\n', undefined],
    ['if and else', 'if x; then echo a > /tmp/a; else\necho b > /tmp/a\nfi\n', all('a\n', 'b\n')],
    ['if alone', 'echo a > /tmp/a\nif x\nthen\necho b >> /tmp/a\nfi\necho c >> /tmp/a', all('a\nb\nc\n', 'a\nc\n')],
    [
      'elif',
      'if x; then echo a > /tmp/a\nelif y; then echo b > /tmp/a\nelse echo c > /tmp/a; fi',
      all('a\n', 'b\n', 'c\n'),
    ],
    ['&&', 'echo a > /tmp/a\n[ -d x ] && echo b >> /tmp/a', all('a\nb\n', 'a\n')],
    ['case', 'case $x in\n(a) echo a > /tmp/a;;\nb|c) echo b > /tmp/a\n;;\nesac', all('a\n', 'b\n')],
    [
      'case with a rest',
      'echo z > /tmp/a\ncase $x in a) echo a > /tmp/a;; *) echo b > /tmp/a;; esac',
      all('a\n', 'b\n'),
    ],
    [
      'nested',
      'if x; then\nif y; then echo a > /tmp/a; else echo b > /tmp/a; fi\nelse echo c > /tmp/a; fi',
      all('a\n', 'b\n', 'c\n'),
    ],
    ['a loop', 'for i in 1 2; do echo $i >> /tmp/a; done', { texts: ['$i\n'], complete: false }],
    ['a function', 'make() {\n  echo a > /tmp/a\n}\nmake', all('a\n')],
    ['a block', '{ echo a\n} > /tmp/a', { texts: [], complete: false }],
    ['a subshell', '( echo a ) > /tmp/a', { texts: [], complete: false }],
    ['a loop that prints', 'for i in 1 2; do echo $i; done > /tmp/a', { texts: [], complete: false }],
    ['another program', 'lsblk > /tmp/a', { texts: [], complete: false }],
    ['a change in place', 'echo a > /tmp/a\nsed -i s/a/b/ /tmp/a', { texts: [], complete: false }],
    ['another', "echo a > /tmp/a\nperl -pi -e 's/a/b/' /tmp/a\necho c >> /tmp/a", { texts: ['c\n'], complete: false }],
    ['a program that may add to it', 'echo a > /tmp/a\nmake-disks /tmp/a', { texts: ['a\n'], complete: false }],
    ['a copy', 'cp /x /tmp/a', { texts: [], complete: false }],
    ['a look', 'echo a > /tmp/a\nchmod 600 /tmp/a\ncat /tmp/a', all('a\n')],
    ['rm', 'echo a > /tmp/a\nrm -f /tmp/a', { texts: [], complete: false }],
    ['printf', "printf 'a\\n' > /tmp/a", { texts: [], complete: false }],
    ['cat of files', 'cat /x > /tmp/a <<EOF\ntext\nEOF\n', { texts: [], complete: false }],
    ['another file', 'echo a > /tmp/b', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, script, expected) => {
    expect(made(script)).toEqual(expected)
  })

  it('keeps a few of very many ways', () => {
    const script = `: > /tmp/a\n${Array.from({ length: 40 }, (_, i) => `if x; then echo ${i} >> /tmp/a; fi\n`).join('')}`
    const { texts, complete } = made(script)!
    expect(texts).toHaveLength(8)
    expect(complete).toBe(false)
  })

  it('is linear', () => {
    const line = 'if a; then b; cat >> /tmp/a <<EOF\n$x $( ` "\nEOF\n'
    expect(made(line.repeat(20_000))).toBeDefined()
    expect(made('$('.repeat(100_000))).toBeUndefined()
    expect(made('case x in '.repeat(50_000))).toBeUndefined()
  })

  it('never throws, and gives what the script has', () => {
    const word = fc.constantFrom(
      'cat',
      'echo',
      '>',
      '>>',
      '/tmp/a',
      '<<EOF',
      '<<-',
      'EOF',
      '\n',
      ';',
      '|',
      '&&',
      '"',
      "'",
      '$x',
      '`',
      '$(',
      ')',
      '\\',
      'if',
      'fi',
      'else',
      'case',
      'esac',
      ';;',
      '*',
      'done',
      'x',
      '\t',
      '#',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        for (const script of [words.join(' '), words.join('')]) {
          for (const { start, end, variants } of filesWrittenBy(script, new Set(['/tmp/a']))) {
            expect(end).toBeGreaterThan(start)
            for (const { contents } of variants) {
              const { text, segments, masked } = writtenText(script, contents)
              expect(
                segments
                  .filter(({ exact }) => exact)
                  .every(({ out, end, at }) => text.slice(out, end) === script.slice(at, at + end - out)),
              ).toBe(true)
              expect(segments.at(-1)?.end ?? 0).toBe(text.length)
              expect(masked.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('writtenText', () => {
  it.each<[string, readonly [string, string][]]>([
    [
      'a $x ${y:-1} $(z "(" ) `w` $((1 + 2)) $',
      [
        ['value', '$x'],
        ['value', '${y:-1}'],
        ['value', '$(z "(" )'],
        ['value', '`w`'],
        ['value', '$((1 + 2))'],
      ],
    ],
    ['$lines', [['line', '$lines']]],
    ['  $(all)  ', [['line', '$(all)']]],
    ['"$x"', [['value', '$x']]],
    ['\\$x', []],
  ])('knows what the shell replaces in %s', (line, expected) => {
    const script = `cat > /tmp/a <<EOF\n${line}\nEOF\n`
    const [file] = filesWrittenBy(script, new Set(['/tmp/a']))
    const { text, masked } = writtenText(script, file!.variants[0]!.contents)
    expect(masked.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected)
  })
})
