import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { ask, disagreement, type Vector } from './agreement.ts'
import { Oracle } from './ask-oracle.ts'
import { deviations } from './deviations.ts'
import { type RandomLine, randomLine } from './random-lines.ts'

const { values } = parseArgs({
  options: {
    pykickstart: { type: 'string' },
    shared: { type: 'string', default: process.env.KS_SHARED ?? '../shared' },
    lines: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    jobs: { type: 'string', default: '2' },
  },
})
if (!values.pykickstart) throw new Error('say where the reference is: --pykickstart DIR')

const script = join(resolve(values.shared), 'oracle', 'oracle.py')
const oracles = Array.from({ length: Number(values.jobs) }, () => new Oracle(script, resolve(values.pykickstart!)))
const lines = fc.sample(randomLine, { numRuns: Number(values.lines), seed: Number(values.seed) })

/** What the two say differently about a line, if anything that no deviation excuses. */
async function differs(
  oracle: Oracle,
  line: RandomLine,
): Promise<{ readonly about: string; readonly detail: string } | undefined> {
  const vector: Vector = await oracle.ask(line)
  const found = disagreement(vector, ask(vector))
  const excused = found && deviations.some(({ about, text }) => about === found.about && text.test(line.text))
  return excused ? undefined : found
}

/** Leaves out words as long as the two still differ about the same thing. */
async function shrink(oracle: Oracle, line: RandomLine, about: string): Promise<RandomLine> {
  const words = line.text.match(/(?:"(?:\\.|[^"\\])*"|[^ "])+/g) ?? []
  for (let at = words.length - 1; at > 0; at--) {
    const smaller = { ...line, text: words.toSpliced(at, 1).join(' ') }
    if ((await differs(oracle, smaller))?.about === about) return shrink(oracle, smaller, about)
  }
  return line
}

const found = new Map<string, number>()
let asked = 0

async function work(oracle: Oracle): Promise<void> {
  for (let line = lines.pop(); line; line = lines.pop()) {
    const difference = await differs(oracle, line)
    asked++
    if (!difference) continue
    const smallest = await shrink(oracle, line, difference.about)
    const { about, detail } = (await differs(oracle, smallest))!
    const report = `${smallest.release} ${smallest.text}\n    ${about}: ${detail.replace(/\s+/g, ' ')}`
    found.set(report, (found.get(report) ?? 0) + 1)
  }
}

await Promise.all(oracles.map(work))
for (const oracle of oracles) oracle.close()
for (const [report, count] of found) console.log(`${count} × ${report}`)
console.log(`${asked} lines with seed ${values.seed}, ${found.size} kinds of disagreement`)
process.exitCode = found.size > 0 ? 1 : 0
