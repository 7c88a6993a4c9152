import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KickstartParser } from '../../grammar/syntax/parser.ts'
import { choice, diagram, leaf, nothing, optional, repeated, sequence } from '../../src/explain/railroad-diagram.ts'
import { railroadPage, type SerializedPart } from '../../src/explain/railroad-page.ts'
import { projectRoot } from '../support/source-files.ts'

const html = railroadPage(new KickstartParser(true).getSerializedGastProductions() as readonly SerializedPart[])

describe('grammar/railroad.html', () => {
  // `npm run railroad` writes it.
  it('shows the grammar as it is', async () => {
    await expect(html).toMatchFileSnapshot(join(projectRoot, 'grammar/railroad.html'))
  })

  it('needs nothing but itself', () => {
    expect(html).not.toMatch(/https?:|<script|<link|@import|url\(|src=/)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(8)
    for (const target of targets) expect(html).toContain(`id="${target}"`)
  })

  it('has balanced elements', () => {
    for (const name of ['svg', 'g', 'section', 'details', 'a', 'text', 'title', 'dl', 'summary']) {
      const count = (pattern: string) => html.match(new RegExp(pattern, 'g'))?.length ?? 0
      expect([name, count(`<${name}[ >]`)]).toEqual([name, count(`</${name}>`)])
    }
  })
})

describe('a diagram', () => {
  const word = leaf('word', 'abc', 'three letters')
  const all = { word, sequence: sequence([word, word]), choice: choice([word, sequence([word, word]), word]) }

  it.each(Object.entries({ ...all, optional: optional(all.choice), repeated: repeated(optional(word)), nothing }))(
    'of %s draws within its own size',
    (name, box) => {
      const svg = diagram(box, name)
      const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number)
      expect(width).toBeGreaterThan(box.width)
      expect(height).toBeGreaterThan(box.up + box.down)
      for (const [, x = '', y = '', w = '', h = ''] of svg.matchAll(
        /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
      )) {
        expect(Number(x)).toBeGreaterThan(0)
        expect(Number(y)).toBeGreaterThan(0)
        expect(Number(x) + Number(w)).toBeLessThan(width)
        expect(Number(y) + Number(h)).toBeLessThan(height)
      }
    },
  )

  it('escapes what it shows', () => {
    expect(leaf('literal', '<a & "b">', 'x').draw(0, 0)).toContain('&#60;a &#38; &#34;b&#34;&#62;')
  })
})
