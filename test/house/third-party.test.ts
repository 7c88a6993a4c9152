import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../support/source-files.ts'

/** Licences whose terms a bundle with their texts beside it meets. */
const permissive = ['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']

it('THIRD-PARTY.md lists what is bundled, with licences', async () => {
  const listing = execFileSync(process.execPath, ['build.js', '--third-party'], { cwd: projectRoot, encoding: 'utf8' })
  const licences = [...listing.matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|$/gm)].map((match) => match[1])
  expect(licences.length).toBeGreaterThan(5)
  expect(licences.filter((licence) => !permissive.includes(licence ?? ''))).toEqual([])
  await expect(listing).toMatchFileSnapshot(join(projectRoot, 'THIRD-PARTY.md'))
})
