/**
 * Builds `dist/`: the library as ESM with shared chunks and external packages, the command as one CommonJS bundle.
 *
 * The command is bundled because unbundled it starts four times slower, and CommonJS because that starts 8 ms sooner than
 * ESM. Each npm package it uses becomes a file of its own, `dist/cli/vendor/NAME.cjs`, whose `require` runs only when the
 * module that imports the package is evaluated; modules reached by `import()` alone are evaluated when that line runs.
 *
 * `node build.js --third-party` prints the listing of what is bundled (THIRD-PARTY.md) and writes nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const entries = { index: 'src/index.ts', node: 'src/node.ts', grammar: 'grammar/index.ts' }
const cliEntry = 'src/cli/bin-entry.ts'

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
}

/** The ESM library: what `exports` in package.json names, packages left to npm. */
function buildLibrary() {
  return build({
    ...common,
    entryPoints: entries,
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
  })
}

/** The command's own code; `packages` collects what it imports. */
function buildCommand(packages) {
  return build({
    ...common,
    entryPoints: { ks: cliEntry },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // V8 reads a text of one byte per character in half the time: 18 ms of every start.
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    // esbuild keeps `import()` for Node otherwise, and with it the start of the ESM loader.
    supported: { 'dynamic-import': false },
    plugins: [vendorPlugin(packages), commandDataPlugin()],
  })
}

/**
 * The definitions of the commands as texts, each parsed when it is first asked for: all of them as code cost every start
 * 6 ms, as texts 2 (`test/house/command-data.test.ts` holds them to what JSON can say).
 */
function commandDataPlugin() {
  return {
    name: 'command-data',
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /[\\/]grammar[\\/]commands[\\/]index\.ts$/ }, async ({ path }) => {
        const { outputFiles } = await build({ ...common, entryPoints: [path], outdir: 'dist', format: 'esm' })
        const code = Buffer.from(outputFiles[0].contents).toString('base64')
        const { commands } = await import(`data:text/javascript;base64,${code}`)
        const texts = Object.entries(commands).map(([name, def]) => [name, JSON.stringify(def)])
        return { contents: lazyTexts('commands', Object.fromEntries(texts)) }
      })
    },
  }
}

/** A module that exports `name`: an object whose properties are parsed from JSON when they are first read. */
function lazyTexts(name, texts) {
  return `const texts = ${JSON.stringify(texts)}
export const ${name} = {}
for (const key of Object.keys(texts)) Object.defineProperty(${name}, key, {
  enumerable: true,
  configurable: true,
  get() {
    const value = JSON.parse(texts[key])
    Object.defineProperty(${name}, key, { value, enumerable: true })
    return value
  },
})`
}

/** One package as a CommonJS file. */
async function buildVendor(name) {
  const names = await exportedNames(name)
  return build({
    ...common,
    // `.mjs`, so that a CommonJS package has the exports that Node gives it.
    stdin: { contents: `export { ${names.join(', ')} } from '${name}'`, resolveDir: root, sourcefile: 'vendor.mjs' },
    outfile: join('dist/cli', vendorFile(name)),
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href" },
  })
}

/** Turns an import of a package into a module that requires its vendor file once, when it is evaluated. */
function vendorPlugin(packages) {
  return {
    name: 'vendor',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^[^./]/ }, (args) => {
        if (args.kind === 'entry-point' || args.path.startsWith('node:')) return undefined
        packages.add(args.path)
        return { path: args.path, namespace: 'vendor' }
      })
      pluginBuild.onResolve({ filter: /^\.\/vendor\//, namespace: 'vendor' }, (args) => ({
        path: args.path,
        external: true,
      }))
      pluginBuild.onLoad({ filter: /.*/, namespace: 'vendor' }, async (args) => ({ contents: await shim(args.path) }))
    },
  }
}

/** ESM over a required file, so that `default` means what it means in the package. */
async function shim(name) {
  const names = await exportedNames(name)
  const named = names.filter((one) => one !== 'default')
  const lines = [`const all = require('./${vendorFile(name)}')`]
  if (named.length > 0) lines.push(`export const { ${named.join(', ')} } = all`)
  if (names.includes('default')) lines.push('export default all.default')
  return lines.join('\n')
}

async function exportedNames(name) {
  return Object.keys(await import(name)).filter((one) => /^[A-Za-z_$][\w$]*$/.test(one))
}

/** `yargs/helpers` → `vendor/yargs-helpers.cjs` */
function vendorFile(name) {
  return `vendor/${name.replace(/^@/, '').replaceAll('/', '-')}.cjs`
}

/** Everything that goes into dist/, in memory. */
async function buildAll() {
  const packages = new Set()
  const builds = [await buildLibrary(), await buildCommand(packages)]
  for (const name of [...packages].sort()) builds.push(await buildVendor(name))
  return {
    files: builds.flatMap((one) => one.outputFiles),
    inputs: builds.flatMap((one) => Object.keys(one.metafile.inputs)),
  }
}

/**
 * Writes the files, each by renaming, then removes what an earlier build left, and what was compiled of it (`bin/node-20.js`):
 * a command running meanwhile is not disturbed.
 */
function writeOutput(files) {
  for (const file of files) {
    mkdirSync(dirname(file.path), { recursive: true })
    const temporary = `${file.path}.${process.pid}`
    writeFileSync(temporary, file.contents)
    renameSync(temporary, file.path)
  }
  const kept = new Set(files.map((file) => file.path))
  for (const folder of ['dist', 'dist/chunks', 'dist/cli', 'dist/cli/vendor'].map((name) => join(root, name))) {
    if (!existsSync(folder)) continue
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isFile() && /\.c?js$/.test(entry.name) && !kept.has(path)) rmSync(path, { force: true })
    }
  }
  rmSync(join(root, '.compiled'), { recursive: true, force: true })
}

/**
 * The bundled packages with their licences, as Markdown.
 * @param {readonly string[]} inputs paths of bundled files, as in esbuild's metafile
 */
function thirdParty(inputs) {
  const folders = new Set()
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
    if (match) folders.add(match[0])
  }
  const packages = [...folders].map(describePackage).sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = packages.map((one) => `| ${one.name} | ${one.version} | ${one.license} |`)
  const byText = new Map()
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one.name])
  const texts = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``)
  return [
    '# Third-party software',
    'The command `ks` (`dist/cli`) contains these packages. The library imports its dependencies and contains none of them.',
    'This file is generated: `npm run third-party`.',
    ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n'),
    ...texts,
    '',
  ].join('\n\n')
}

function describePackage(folder) {
  const path = join(root, folder)
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file
    ? readFileSync(join(path, file), 'utf8')
    : `Licensed under ${license}; the package carries no licence text.`
  return { name, version, license, text: text.replaceAll('\r\n', '\n').trim() }
}

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) {
  const { files, inputs } = await buildAll()
  if (process.argv.includes('--third-party')) process.stdout.write(thirdParty(inputs))
  else writeOutput(files)
}
