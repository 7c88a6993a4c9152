/** One measurement of the built library in a process of its own; prints JSON. Needs `--expose-gc`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, flatten, memoryLoader, parse } from '../../dist/index.js'
import { folderLoader } from '../../dist/node.js'

const [what, argument = ''] = process.argv.slice(2)
const measurements = { throughput, body, word, packages, repos, parts, flattenAll, includes }
console.log(JSON.stringify(await measurements[what](argument)))

/** Parse and check of every kickstart of a folder, over and over: the median round after warming up. */
function throughput(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ks'))
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const trees = texts.map((text) => parse(text).file)
  const speed = (work) => {
    for (let run = 0; run < 100; run++) work()
    const times = Array.from({ length: 51 }, () => cpu(work)).sort((a, b) => a - b)
    return size / 1e6 / (times[25] / 1000)
  }
  return {
    parse: speed(() => {
      for (const text of texts) parse(text)
    }),
    check: speed(() => {
      for (const tree of trees) check(tree)
    }),
    both: speed(() => {
      for (const text of texts) check(parse(text).file)
    }),
    files: names.length,
  }
}

function body(bytes) {
  const line = 'echo "a line of a long script" >> /var/log/long.log\n'
  return parsed(`%post\n${line.repeat(Math.ceil(Number(bytes) / line.length))}%end\n`)
}

function word(bytes) {
  return parsed(`repo --name=a --baseurl="${'x\\"y'.repeat(Math.ceil(Number(bytes) / 4))}"\n`)
}

function parsed(text) {
  return { milliseconds: cpu(() => parse(text)) }
}

function packages(lines) {
  return grown(lines, (count) => `%packages\n${numbered(count, (number) => `package-${number}`)}%end\n`)
}

function repos(lines) {
  return grown(lines, (count) =>
    numbered(
      count,
      (number) => `repo --name=repo${number} --baseurl=https://mirror.example.org/repo${number}/os/ --cost=100`,
    ),
  )
}

function parts(lines) {
  return grown(lines, (count) =>
    numbered(count, (number) => `part /data/${number} --size=1000 --fstype=ext4 --ondisk=sda`),
  )
}

function numbered(lines, line) {
  return Array.from({ length: Number(lines) }, (_, number) => `${line(number)}\n`).join('')
}

/** CPU time of parse and check, and what of their results stays in the heap, in bytes per byte of text. */
function grown(lines, textOf) {
  // What a process builds and compiles once belongs to no input: without this, the small ones would pay for the large.
  for (let run = 0; run < 5; run++) check(parse(textOf(10_000)).file)
  const text = textOf(lines)
  const bytes = Buffer.byteLength(text)
  const before = heap()
  let result
  let milliseconds = cpu(() => {
    result = parse(text)
  })
  const afterParse = (heap() - before) / bytes
  let checked
  milliseconds += cpu(() => {
    checked = check(result.file)
  })
  const afterCheck = (heap() - before) / bytes
  return { milliseconds, afterParse, afterCheck, commands: checked.commands.length + result.file.statements.length }
}

/** Flattens every kickstart of a folder, one after the other, each read anew: what a program does that uses the library. */
async function flattenAll(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ks'))
  let characters = 0
  for (const name of names) characters += (await flatten(join(folder, name), { loader: folderLoader() })).text.length
  return { files: names.length, characters }
}

/** CPU time of flattening a kickstart with so many include lines, a fragment of its own for each; after a run that warms up. */
async function includes(count) {
  const files = { 'top.ks': numbered(count, (number) => `%include part-${number}.ks`) }
  for (let number = 0; number < Number(count); number++) {
    files[`part-${number}.ks`] = `repo --name=repo${number} --baseurl=https://mirror.example.org/repo${number}/os/\n`
  }
  const loader = memoryLoader(files)
  await flatten('top.ks', { loader })
  const start = process.cpuUsage()
  const { includes: met } = await flatten('top.ks', { loader })
  const { user, system } = process.cpuUsage(start)
  return { milliseconds: (user + system) / 1000, met: met.length }
}

function heap() {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

function cpu(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
