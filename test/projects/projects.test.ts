import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { namedIncludes } from '../../src/io/named-includes.ts'
import { render } from './render.ts'

/**
 * Layered trees: each folder is one, with `main.ks` at the top and, where a user would give options, `options.json`:
 * `includePath`, `map` and `stubs` of the loader, and the options of `flatten`.
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
    const {
      includePath = [],
      map = {},
      stubs = {},
      ...options
    } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
    const files = folderLoader({ cwd, includePath })
    const named = {
      map: new Map<string, string>(Object.entries(map)),
      stubs: new Map<string, string>(Object.entries(stubs)),
    }
    const flattened = await flatten('main.ks', { ...options, loader: namedIncludes(files, named, files.main) })
    await expect(render(flattened)).toMatchFileSnapshot(join(here, `${name}.out`))
  })

  it('are no fewer than they were', () => {
    expect(trees.length).toBeGreaterThanOrEqual(60)
  })
})
