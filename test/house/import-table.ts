/** What one folder may import. Its own files are always allowed. */
export interface Layer {
  /** The folder below src/, or `grammar`, `grammar/syntax`. */
  readonly name: string
  readonly imports: readonly string[]
  /** Folders of which it may import types alone. */
  readonly types?: readonly string[]
  /** npm packages, by name. */
  readonly packages?: readonly string[]
  /** Touches files, processes and the network: may import `node:*`. */
  readonly edge?: true
}

const base = ['source', 'diagnostics']
// "did you mean" over commands and options (check), keys of .ks.yaml (config), arguments (cli).
const suggestions = 'fastest-levenshtein'
const checking = ['check', 'print', 'grammar', 'ast', ...base]

/** design.md §2 as data, lowest first: every layer imports from above its own row only. */
export const layers: readonly Layer[] = [
  { name: 'grammar', imports: [] },
  { name: 'source', imports: [] },
  { name: 'diagnostics', imports: ['source'] },
  { name: 'ast', imports: base },
  { name: 'grammar/syntax', imports: ['ast', 'source'], packages: ['chevrotain'] },
  { name: 'parse', imports: ['grammar/syntax', 'ast', ...base], packages: ['chevrotain'] },
  { name: 'print', imports: ['ast', ...base] },
  { name: 'scm', imports: base },
  { name: 'config', imports: base, packages: ['yaml', 'picomatch', suggestions] },
  { name: 'repodata', imports: base, packages: ['sax', 'fzstd', 'xz-decompress'] },
  // Placeholders of template languages: texts alone, known to flattening only.
  { name: 'template', imports: ['source'] },
  { name: 'flatten', imports: ['grammar/syntax', 'parse', 'template', 'scm', 'ast', ...base] },
  { name: 'check', imports: ['grammar', 'ast', ...base], packages: [suggestions] },
  { name: 'write', imports: ['check', 'grammar', 'ast'] },
  { name: 'model', imports: ['check', 'grammar', 'ast', 'source'] },
  { name: 'lint', imports: ['model', 'config', ...checking], types: ['repodata'], packages: ['unbash', 'picomatch'] },
  { name: 'rewrite', imports: checking },
  { name: 'koji', imports: ['scm', ...base], packages: ['sax'] },
  { name: 'build', imports: ['koji', 'rewrite', 'lint', 'check', 'parse', 'ast', ...base] },
  { name: 'explain', imports: ['lint', 'check', 'grammar', ...base], types: ['model'] },
  // Over `lint` and `explain`, whose edits and differences between releases it puts to use.
  { name: 'migrate', imports: ['explain', 'lint', ...checking] },
  { name: 'report', imports: base },
  {
    name: 'io',
    imports: ['scm', 'repodata', 'koji', ...base],
    types: ['flatten', 'lint', 'build'],
    packages: ['simple-git', 'undici', 'fast-glob'],
    edge: true,
  },
]

const everything = layers.map((layer) => layer.name)

/** The tops: they import every layer. */
export const tops: readonly Layer[] = [
  {
    name: 'cli',
    imports: everything,
    packages: ['yargs', suggestions, 'simple-git', 'undici', 'fast-glob'],
    edge: true,
  },
  { name: 'index.ts', imports: everything.filter((name) => name !== 'io') },
  { name: 'node.ts', imports: [...everything, 'cli'] },
]
