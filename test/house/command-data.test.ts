import { describe, expect, it } from 'vitest'
import { commands } from '../../grammar/commands/index.ts'

describe('the definitions of the commands', () => {
  // The bundle of the command has them as JSON texts, by name.
  it('are what JSON can say, under their names', () => {
    expect(JSON.parse(JSON.stringify(commands))).toEqual(commands)
    for (const [key, def] of Object.entries(commands)) expect(def.name).toBe(key)
  })
})
