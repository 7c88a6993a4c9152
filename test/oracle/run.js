/**
 * `npm run oracle -- --pykickstart DIR [--lines N] [--seed N] [--jobs N] [--shared DIR]`: random command lines, ours against
 * the reference's verdict, reason and warnings; disagreements are made as short as they go. Exit code 1 when there are any.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.oracle-'))
try {
  const outfile = join(folder, 'fuzz.js')
  await build({
    entryPoints: [join(import.meta.dirname, 'fuzz.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true })
}
