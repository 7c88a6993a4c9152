'use strict'
// What newer Node.js does by itself, for Node.js 20: it keeps what V8 compiled, and optimises only what runs for long.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { basename, dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script, constants } = require('node:vm')

/** Compiled code lies in the package's own folder, as Python's does: who may write there may change the program itself. */
const folder = join(__dirname, '../.compiled')
/** By the variable that newer Node.js heeds. */
const wanted = !process.env.NODE_DISABLE_COMPILE_CACHE

/**
 * Runs the command. A start with what an earlier one compiled takes three quarters of the time; where the folder may not be
 * written, every start compiles anew.
 * @param {string} program the bundle
 */
exports.run = async (program) => {
  // Four times the default: in a second of work, optimising costs a quarter of the processor time and wins none.
  setFlagsFromString('--interrupt-budget=270000')
  const compiled = []
  await load(program, compiled).run()
  // Not of what ends as wrong use: the functions that matter were not called.
  if (wanted && process.exitCode < 2) for (const one of compiled) keep(one)
}

/** Loads the bundle, and each package when it requires it, which it does once; what had to be compiled is added to `compiled`. */
function load(file, compiled) {
  const place = keptAs(file)
  const cachedData = wanted ? readIfThere(place) : undefined
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  )
  if (!cachedData || script.cachedDataRejected) compiled.push({ place, script })
  const module = { exports: {} }
  const requireOther = createRequire(file)
  const requireHere = (name) => (name.startsWith('./') ? load(join(dirname(file), name), compiled) : requireOther(name))
  script.runInThisContext()(module.exports, requireHere, module, file, dirname(file))
  return module.exports
}

/** V8 tells another version of itself, but another text only by its length; hence the change time. */
function keptAs(file) {
  const { size, ctimeMs } = statSync(file)
  return join(folder, `${basename(file)}-${size}-${ctimeMs}-${way()}`)
}

/** Which way through the program the words of this process lead: what is kept of it are the functions that were called. */
function way() {
  const words = process.argv.slice(2)
  if (!/^(?:lint|flatten|rewrite|build)$/.test(words[0])) return 'other'
  return words.some((word) => word.startsWith('--ksurl')) ? `${words[0]}-ksurl` : words[0]
}

function readIfThere(place) {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

/** Best effort: a folder that may not be written is no failure. On the disk before it has its name, since V8 checks its length alone. */
function keep({ place, script }) {
  try {
    mkdirSync(folder, { recursive: true })
    const temporary = `${place}.${process.pid}`
    writeFileSync(temporary, script.createCachedData(), { mode: 0o644, flush: true })
    renameSync(temporary, place)
  } catch {}
}
