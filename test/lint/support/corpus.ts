import { readdirSync } from 'node:fs'
import type { ReleaseName } from '../../../grammar/releases.ts'
import { flatten } from '../../../src/flatten/flatten.ts'
import type { Flattened } from '../../../src/flatten/flattened.ts'
import { folderLoader } from '../../../src/io/folder-loader.ts'
import { findIncluders } from '../../../src/io/includers.ts'
import { sharedPath } from '../../support/shared.ts'

export interface CorpusFile {
  /** Below `corpus/`. */
  readonly path: string
  readonly release: ReleaseName
  readonly includers: readonly string[]
  flatten(): Promise<Flattened>
}

/** Every kickstart of the shared corpus, with the release its makers write for and who includes it. */
export function corpusFiles(): readonly CorpusFile[] {
  const cwd = sharedPath('corpus')
  const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ks'))
    .sort()
  const includers = findIncluders(paths, { cwd })
  return paths.map((path) => ({
    path,
    release: releaseOf(path),
    includers: includers.get(path) ?? [],
    flatten: () => flatten(path, { loader: folderLoader({ cwd }) }),
  }))
}

function releaseOf(path: string): ReleaseName {
  const match = /almalinux-(?:kitten-)?(8|9|10)\b/.exec(path)
  // The Fedora files are those of the time around F34: vectors/flatten.jsonl reads them as that.
  return match ? (`RHEL${match[1]}` as ReleaseName) : 'F34'
}
