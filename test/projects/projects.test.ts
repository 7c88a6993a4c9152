import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { render } from './render.ts'

/**
 * Layered trees: each folder is one, with `main.ks` at the top and, where it is about the search path, `options.json`.
 * What becomes of it stands in `<folder>.out`; `vitest -u` writes that anew, and a human reads the difference.
 */
const here = import.meta.dirname
const trees = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('layered trees', () => {
  it.each(trees)('%s', async (name) => {
    const cwd = join(here, name)
    const path = join(cwd, 'options.json')
    const options = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
    const flattened = await flatten('main.ks', { loader: folderLoader({ cwd, ...options }) })
    await expect(render(flattened)).toMatchFileSnapshot(join(here, `${name}.out`))
  })

  it('are no fewer than they were', () => {
    expect(trees.length).toBeGreaterThanOrEqual(40)
  })
})
