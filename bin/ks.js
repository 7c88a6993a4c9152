#!/usr/bin/env node
'use strict'
// CommonJS (the package.json beside it says so) starts sooner. Old syntax, so that an old Node.js can read as far as the message.
const version = process.versions.node.split('.').map(Number)
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(`ks: Node.js ${process.versions.node} is too old, expected 20.19 or newer`)
  process.exitCode = 3
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  // The commonest question of scripts needs none of the program.
  process.stdout.write(`${require('../package.json').version}\n`)
} else if (version[0] === 20) {
  require('./node-20.js').run(require.resolve('../dist/cli/ks.cjs'))
} else {
  const { enableCompileCache } = require('node:module')
  if (enableCompileCache) enableCompileCache()
  require('../dist/cli/ks.cjs').run()
}
