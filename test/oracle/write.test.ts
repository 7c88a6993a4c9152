import { describe, expect, test } from 'vitest'
import { write } from '../../src/write/write.ts'
import { writeCommand } from '../../src/write/write-command.ts'
import { comparableText } from '../support/comparable-text.ts'
import { noShared } from '../support/shared.ts'
import { checkText, type Vector, writeVectors } from './write-vectors.ts'

/** Our text in the place of the reference's. */
function written({ kind, text, version }: Vector): string {
  const checked = checkText(text, version)
  return kind === 'sequence' ? write(checked) : checked.commands.map(writeCommand).join('')
}

describe.skipIf(noShared())('canonical text of the vectors', () => {
  const vectors = noShared() ? [] : writeVectors()
  const comparable = vectors.filter(({ readsBack }) => readsBack !== false)

  test('is what the reference writes', () => {
    const different = comparable.filter((vector) => comparableText(written(vector)) !== comparableText(vector.output))
    expect(different.map((vector) => [vector.version, vector.text, vector.output, written(vector)])).toEqual([])
  })

  test('reads back as the same text, without an error', () => {
    const unstable = vectors.filter(({ text, version }) => {
      const once = write(checkText(text, version))
      const again = checkText(once, version)
      return again.diagnostics.some(({ severity }) => severity === 'error') || write(again) !== once
    })
    expect(unstable.map(({ version, text }) => [version, text])).toEqual([])
  })

  test('keeps the values where the text of the reference loses them', () => {
    const lossy = vectors.filter(({ readsBack }) => readsBack === false)
    expect(lossy.length).toBeGreaterThan(0)
    for (const { text, version } of lossy) {
      const before = checkText(text, version)
      const after = checkText(write(before), version)
      for (const command of before.commands) {
        const found = after.commands.find(({ name }) => name === command.name)
        expect(found?.options, `${version} ${text}`).toMatchObject(command.options)
      }
      expect(after.sections.map(({ name }) => name)).toEqual(before.sections.map(({ name }) => name))
      expect(after.scripts.map(({ body }) => body.trimEnd())).toEqual(before.scripts.map(({ body }) => body.trimEnd()))
    }
  })
})
