/**
 * `npm run bench [-- --readme] [-- --runs=N]`: the speed table of the README, measured here and now.
 *
 * Whole processes are compared by CPU time (user + system), interleaved, as ratios of medians. The reference is a checkout
 * of pykickstart 3.74: `PYKICKSTART=DIR`; without one its rows say so. Run `npm run build` first.
 * `--readme` writes the table between the markers in README.md.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cpuMilliseconds, medianOf } from './processes.js'

const root = resolve(import.meta.dirname, '../..')
const corpus = join(process.env.KS_SHARED ?? join(root, '../shared'), 'corpus/fedora-kickstarts')
const runs = Number(/^--runs=(\d+)$/.exec(process.argv.find((one) => one.startsWith('--runs=')) ?? '')?.[1] ?? 15)
const node = process.execPath
const ks = [node, join(root, 'bin/ks.js')]
const reference = findReference(process.env.PYKICKSTART)

const rows = existsSync(corpus) ? [...wholeProcesses(), ...insideRows()] : [versionRow(), ...insideRows()]
const table = ['| work | budget | measured | |', '| --- | --- | --- | --- |', ...rows.map(printRow)].join('\n')
const where = `Node.js ${process.versions.node}, ${reference ? reference.name : 'no reference'}, ${cpus()[0]?.model ?? 'unknown processor'}, median of ${runs} runs.`
console.log(`${table}\n\n${where}`)
if (process.argv.includes('--readme')) updateReadme(`${table}\n\n${where}`)

function wholeProcesses() {
  const typical = join(corpus, 'fedora-live-base.ks')
  const kde = join(corpus, 'fedora-live-kde.ks')
  const top = readdirSync(corpus)
    .filter((name) => name.endsWith('.ks'))
    .map((name) => join(corpus, name))
    .sort()
  const validator = (files) => reference?.tool('ksvalidator.py', ...files)
  return [
    ratioRow(
      '`ks lint FILE`, one typical file, cold',
      0.6,
      [...ks, 'lint', typical],
      validator([typical]),
      'ksvalidator',
    ),
    ratioRow(`\`ks lint\`, ${top.length} files`, 0.25, [...ks, 'lint', ...top], validator(top), 'ksvalidator'),
    ratioRow(
      '`ks flatten` of fedora-live-kde.ks, cold',
      0.4,
      [...ks, 'flatten', kde],
      reference?.tool('ksflatten.py', '-c', kde),
      'ksflatten',
    ),
    flattenAllRow(top),
    ksurlRow(),
    versionRow(),
  ]
}

/** All files in one process of the library against a process of the reference for each, once: that takes a while. */
function flattenAllRow(files) {
  const row = { work: `flatten of ${files.length} files, one process`, budget: '≤ 0.1 × ksflatten, file by file' }
  const script = join(import.meta.dirname, 'inside.js')
  const own = medianOf(Array.from({ length: runs }, () => cpuMilliseconds([node, script, 'flattenAll', corpus])))
  if (!reference) return { ...row, measured: `${own.toFixed(0)} ms, no reference` }
  let theirs = 0
  for (const file of files) theirs += cpuMilliseconds(reference.tool('ksflatten.py', '-c', file), 100)
  const ratio = own / theirs
  const measured = `${ratio.toFixed(3)} × (${own.toFixed(0)} / ${theirs.toFixed(0)} ms)`
  return { ...row, measured, ok: ratio <= 0.1 }
}

/** The same file out of git, its commit in the cache already, against the one of a folder. */
function ksurlRow() {
  const folder = mkdtempSync(join(tmpdir(), 'ks-bench-'))
  try {
    process.env.XDG_CACHE_HOME = join(folder, 'cache')
    cpSync(corpus, join(folder, 'r'), { recursive: true })
    const git = (...words) =>
      spawnSync('git', ['-c', 'user.name=b', '-c', 'user.email=b', ...words], { cwd: join(folder, 'r') })
    for (const words of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'all'],
    ])
      git(...words)
    const url = `file://${folder}/r/.git#${String(git('rev-parse', 'HEAD').stdout).trim()}`
    const ours = [...ks, 'flatten', '--ksurl', url, '--allow-local-scm', 'fedora-live-kde.ks']
    cpuMilliseconds(ours, 0)
    const local = [...ks, 'flatten', join(corpus, 'fedora-live-kde.ks')]
    return ratioRow('`ks flatten --ksurl` of a commit in the cache', 1.3, ours, local, 'the local file')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function versionRow() {
  return ratioRow('`ks --version`', 1.2, [...ks, '--version'], [node, '-e', '0'], '`node -e 0`')
}

/** Ours against another command's median, both measured in turn. */
function ratioRow(work, budget, ours, other, name) {
  const row = { work, budget: `≤ ${budget} × ${name}` }
  const mine = []
  const theirs = []
  for (let run = 0; run < runs; run++) {
    mine.push(cpuMilliseconds(ours))
    if (other) theirs.push(cpuMilliseconds(other, 100))
  }
  const own = medianOf(mine)
  if (!other) return { ...row, measured: `${own.toFixed(0)} ms, no reference` }
  const ratio = own / medianOf(theirs)
  return {
    ...row,
    measured: `${ratio.toFixed(2)} × (${own.toFixed(0)} / ${medianOf(theirs).toFixed(0)} ms)`,
    ok: ratio <= budget,
  }
}

/** What is measured inside a process of its own: throughput, long inputs, growth, memory. */
function insideRows() {
  const folder = existsSync(corpus) ? corpus : join(root, 'corpus/valid')
  const warm = inside('throughput', folder)
  const rows = [
    {
      work: 'parse + check, warm, on a corpus',
      budget: '≥ 40 MB/s',
      measured: `${warm.both.toFixed(0)} MB/s (parse ${warm.parse.toFixed(0)}, check ${warm.check.toFixed(0)}; ${warm.files} files)`,
      ok: warm.both >= 40,
    },
  ]
  for (const [kind, size, work] of [
    ['body', 50e6, 'a 50 MB script body'],
    ['word', 10e6, 'a 10 MB word'],
  ]) {
    const [small, large] = [inside(kind, String(size / 10)), inside(kind, String(size))]
    const growth = large.milliseconds / Math.max(small.milliseconds, 1)
    rows.push({
      work: `parse of ${work}`,
      budget: 'under 1 s, linear',
      measured: `${large.milliseconds.toFixed(0)} ms, ${growth.toFixed(1)} × a tenth of it`,
      // Below 50 ms a tenth is mostly start-up noise.
      ok: large.milliseconds < 1000 && (growth <= 15 || large.milliseconds < 50),
    })
  }
  const [few, many] = [inside('includes', '500'), inside('includes', '5000')]
  rows.push({
    work: 'flatten of 500 to 5,000 includes: time',
    budget: '≤ 12 ×',
    measured: `${(many.milliseconds / few.milliseconds).toFixed(1)} × (${many.milliseconds.toFixed(0)} ms)`,
    ok: many.milliseconds <= 12 * few.milliseconds,
  })
  for (const kind of ['packages', 'repos', 'parts']) {
    const [small, large] = [inside(kind, '10000'), inside(kind, '100000')]
    const growth = large.milliseconds / small.milliseconds
    const kept = ({ afterParse, afterCheck }) => `${afterParse.toFixed(1)} and ${afterCheck.toFixed(1)}`
    rows.push({
      work: `10 k to 100 k lines of ${kind}: time`,
      budget: '≤ 12 ×',
      measured: `${growth.toFixed(1)} × (${large.milliseconds.toFixed(0)} ms)`,
      ok: growth <= 12,
    })
    rows.push({
      work: `the same: heap kept per byte, after parse and after check`,
      budget: '≤ 15 and ≤ 40, the same for both',
      measured: `${kept(small)}, then ${kept(large)}`,
      ok: large.afterParse <= 15 && large.afterCheck <= 40 && large.afterCheck <= small.afterCheck * 1.25,
    })
  }
  return rows
}

function inside(...args) {
  const { stdout, stderr, status } = spawnSync(node, ['--expose-gc', join(import.meta.dirname, 'inside.js'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`inside.js ${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}

/** The reference's tools, run by a Python that has `requests`; undefined where there are none. */
function findReference(folder) {
  if (!folder) return undefined
  const env = { ...process.env, PYTHONPATH: resolve(folder) }
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(
      python,
      ['-c', 'import requests, platform; print(platform.python_version())'],
      { env, encoding: 'utf8' },
    )
    if (status !== 0) continue
    process.env.PYTHONPATH = env.PYTHONPATH
    return {
      name: `pykickstart on Python ${stdout.trim()}`,
      tool: (script, ...args) => [python, join(folder, 'tools', script), ...args],
    }
  }
  throw new Error('PYKICKSTART is set, but no python3 here can import requests')
}

function printRow({ work, budget, measured, ok }) {
  return `| ${work} | ${budget} | ${measured} | ${ok === undefined ? '' : ok ? 'ok' : 'over'} |`
}

function updateReadme(text) {
  const path = join(root, 'README.md')
  const readme = readFileSync(path, 'utf8')
  const marked = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/
  if (!marked.test(readme)) throw new Error('README.md has no <!-- bench --> markers')
  writeFileSync(
    path,
    readme.replace(marked, (_, start, end) => `${start}${text}\n${end}`),
  )
}
