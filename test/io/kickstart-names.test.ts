import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isKickstartName, isTemplateName } from '../../src/io/kickstart-names.ts'

const hooks = readFileSync(join(import.meta.dirname, '..', '..', '.pre-commit-hooks.yaml'), 'utf8')
const patterns = [...hooks.matchAll(/^ {2}files: '\(\?i\)(.*)'$/gm)].map(([, pattern]) => new RegExp(pattern!, 'i'))

const kickstarts = 'a.ks A.KS b.ksi c.kickstart ks.cfg anaconda-ks.cfg 8ks.cfg ks-web.cfg x.ks.cfg kickstart.cfg'.split(
  ' ',
)
const templates = (
  'a.ks.in a.ks.j2 a.ks.erb a.ks.tmpl a.ks.template a.ks.pkrtpl a.ks.pkrtpl.hcl ks.pkrtpl.hcl ks.cfg.j2 ks.cfg.erb ' +
  'ks-web.cfg.in c.kickstart.jinja2 ks.j2'
).split(' ')
const others = (
  'a.in web.j2 books.cfg books.cfg.j2 kscfg.cfg tasks.cfg grub.cfg a.ks.bak a.ks~ a.ks.in.orig ks tasks.j2 main.hcl ks.md ' +
  'a.ks.j2.j2 origins.ks.json'
).split(' ')

describe('names of kickstarts', () => {
  it.each([
    ...kickstarts.map((name) => [name, true, false] as const),
    ...templates.map((name) => [name, true, true] as const),
    ...others.map((name) => [name, false, false] as const),
  ])('%s: kickstart %s, template %s', (name, kickstart, template) => {
    expect([isKickstartName(name), isTemplateName(name)]).toEqual([kickstart, template])
  })

  it('are those that the pre-commit hooks take', () => {
    expect(patterns).toHaveLength(2)
    for (const pattern of patterns) {
      for (const name of [...kickstarts, ...templates, ...others]) {
        expect([name, pattern.test(name)]).toEqual([name, isKickstartName(name)])
        expect([name, pattern.test(`some/where/${name}`)]).toEqual([name, isKickstartName(name)])
      }
    }
  })
})
