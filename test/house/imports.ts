import { type Layer, layers, tops } from './import-table.ts'

export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const byName = new Map([...layers, ...tops].map((layer) => [layer.name, layer]))

/** Every module a text names: `import`, `export … from`, `import()`, type queries, `require`. */
export function importsOf(text: string): readonly Import[] {
  const statements = [
    ...text.matchAll(/^\s*(?:import|export)\b(\s+type\b)?(?:[\w$*{}\s,]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm),
  ]
  const calls = [...text.matchAll(/\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g)]
  return [
    ...statements.map((match) => ({ specifier: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...calls.map((match) => ({ specifier: match[1] ?? '', typeOnly: false })),
  ]
}

/** The row of a file: `src/NAME/…`, `src/index.ts`, `grammar/syntax/…`, `grammar/…`. */
export function layerOf(path: string): Layer | undefined {
  const [top, second = ''] = path.split('/')
  if (top === 'src') return byName.get(second)
  if (top === 'grammar') return byName.get(second === 'syntax' ? 'grammar/syntax' : 'grammar')
  return undefined
}
