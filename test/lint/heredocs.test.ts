import { describe, expect, test } from 'vitest'
import { openHeredoc } from '../../src/lint/heredocs.ts'

describe('openHeredoc', () => {
  test.each<[string, string | undefined]>([
    ['echo', undefined],
    ['cat <<EOF\nx\nEOF\n', undefined],
    ['cat <<EOF\nx\n', 'EOF'],
    ['cat <<EOF\nEOF ', 'EOF'],
    ['cat <<EOF', 'EOF'],
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
  ])('%j leaves open %j', (script, word) => {
    expect(openHeredoc(script)).toBe(word)
  })

  test('takes no more than linear work', () => {
    const started = openHeredoc(`${'<<'.repeat(200_000)}\n${'"<<A" '.repeat(100_000)}\n`)
    expect(started).toBeUndefined()
  })
})
