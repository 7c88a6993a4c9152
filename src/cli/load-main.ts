import { FlattenError } from '../flatten/flatten-error.ts'
import { loadFailureMessage } from '../flatten/include-problems.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Input } from './input.ts'

/**
 * The named file alone, without what it includes.
 * @throws FlattenError as flattening does when there is no such file
 */
export async function loadMain(input: Input): Promise<SourceFile> {
  const loaded = await input.loader.main(input.path)
  if (loaded.ok) return loaded.file
  throw new FlattenError(loaded.reason, input.path, loadFailureMessage(JSON.stringify(input.path), loaded))
}
