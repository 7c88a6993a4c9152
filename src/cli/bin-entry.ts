import { main } from './main.ts'
import { processIo } from './process-io.ts'

/** What `bin/ks.js` calls: the command, in this process. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo())
}
