import { type BuildPlan, type BuildPlanInput, buildPlan, type Original } from '../build/plan.ts'
import type { Flattened } from '../flatten/flattened.ts'
import { originsJson } from '../flatten/origins-json.ts'
import { sha256 } from '../io/sha256.ts'
import type { SourceFile } from '../source/source-file.ts'
import { tool } from './version.ts'

/** The plan to build a flattened kickstart, with what only the edges of the program know. */
export function planFor(
  flattened: Flattened,
  asked: Pick<BuildPlanInput, 'request' | 'names' | 'lint' | 'source'>,
): BuildPlan {
  const { file, includes, main, sources } = flattened
  const others = [...sources].filter(({ id }) => id !== main.id)
  return buildPlan({
    ...asked,
    file,
    originals: [original(main), ...others.map(original)],
    includes: includes.filter((include) => include.file).length,
    tool,
    originsJson: originsJson,
  })
}

/** Texts are strict UTF-8 with their byte order mark, so encoding one gives the bytes of the file. */
function original(file: SourceFile): Original {
  return { file, sha256: sha256(file.text) }
}
