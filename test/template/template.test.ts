// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are of shells and template languages
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskText } from '../../src/source/masked.ts'
import { findPlaceholders, type TemplateSyntax, templateSyntaxes } from '../../src/template/placeholders.ts'
import { Template } from '../../src/template/template.ts'

const found = (text: string, ...syntaxes: TemplateSyntax[]) =>
  findPlaceholders(text, syntaxes).map(({ start, end, kind, names }) => [text.slice(start, end), kind, ...names])

describe('findPlaceholders', () => {
  it.each<[TemplateSyntax, string, readonly (readonly string[])[]]>([
    [
      'at',
      'a@NAME@b @core user@host.org @x@@y@',
      [
        ['@NAME@', 'value', 'NAME'],
        ['@x@', 'value', 'x'],
        ['@y@', 'value', 'y'],
      ],
    ],
    [
      'jinja',
      '{{ a.b }} {{- c -}} {{ d | e }}',
      [
        ['{{ a.b }}', 'value', 'a.b', 'a.b'],
        ['{{- c -}}', 'value', 'c', 'c'],
        ['{{ d | e }}', 'value'],
      ],
    ],
    [
      'jinja',
      '{% if "a" %}{# c\n #}',
      [
        ['{% if "a" %}', 'control'],
        ['{# c\n #}', 'control'],
      ],
    ],
    ['jinja', '{{ open', []],
    [
      'erb',
      '<%= @a -%><% b %><%# c %><%== d %>',
      [
        ['<%= @a -%>', 'value', '@a', 'a'],
        ['<% b %>', 'control'],
        ['<%# c %>', 'control'],
        ['<%== d %>', 'value'],
      ],
    ],
    [
      'hcl',
      '${a} ${var.b} $${c} ${d("e")} ${\n}',
      [
        ['${a}', 'value', 'a', 'a'],
        ['${var.b}', 'value', 'var.b', 'b'],
        ['${d("e")}', 'value'],
      ],
    ],
    [
      'hcl',
      '%{ if a ~}x%{ endif }',
      [
        ['%{ if a ~}', 'control'],
        ['%{ endif }', 'control'],
      ],
    ],
    [
      'cheetah',
      '$a=$b.c ${d} $SNIPPET("e") $y$j9T$salt $6$x$y /x$f $releasever/ a$g',
      [
        ['$a', 'value', 'a'],
        ['$b.c', 'value', 'b.c'],
        ['${d}', 'value', 'd'],
        ['$SNIPPET("e")', 'value'],
        ['$releasever', 'value', 'releasever'],
      ],
    ],
  ])('%s: %s', (syntax, text, expected) => {
    expect(found(text, syntax)).toEqual(expected)
  })

  it('knows only what was asked for', () => {
    expect(found('@a@ {{ b }} <%= c %> ${d}', 'erb')).toEqual([['<%= c %>', 'value', 'c', 'c']])
  })

  it('is linear, and finds stretches in order', () => {
    for (const part of ['{{ ', '{% ', '<% ', '${', '@a', '@a@', '{{ x }}']) {
      expect(findPlaceholders(part.repeat(100_000), templateSyntaxes).length).toBeGreaterThanOrEqual(0)
    }
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '%', '<', '>', '$', '@', '#', 'a', ' ', '\n', '='),
          maxLength: 60,
        }),
        (text) => {
          let at = 0
          for (const { start, end } of findPlaceholders(text, templateSyntaxes)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          const template = new Template('auto', { a: '1' })
          expect(template.scannable(text)).toHaveLength(text.length)
          expect(template.scannable(text).split('\n')).toHaveLength(
            maskText(text, template.masked(text, [])).split('\n').length,
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('Template', () => {
  const template = new Template('jinja', { dir: 'parts', empty: '' })

  it('puts values into words', () => {
    expect(template.expand('{{ dir }}/{{ empty }}a.ks')).toBe('parts/a.ks')
    expect(template.expand('{{ dir }}/{{ other }}.ks')).toBeUndefined()
    expect(template.expand('{{ dir | upper }}.ks')).toBeUndefined()
    expect(template.expand('a.ks')).toBe('a.ks')
  })

  it.each([
    ['lang {{ l }}', 'lang ___l___'],
    ['--size={{ s }}G', '--size=___s___G'],
    ['{{ a }}', '       '],
    [' {{ a }} {{ b }}', '                '],
    ['{% if a %}', '          '],
    ['part / {% if a %}--grow{% endif %}', 'part /           --grow           '],
    ['a{% if b %}c', 'a___if_b___c'],
    ['{% if a %}{{ b }}{% endif %}', ' '.repeat('{% if a %}{{ b }}{% endif %}'.length)],
  ])('masks %s', (text, expected) => {
    expect(template.scannable(text)).toBe(expected)
  })

  it('leaves ${NAME} to the shell in scripts', () => {
    const text = '${a}x\n${a}y\n'
    const scripts = [{ start: 6, end: 12 }]
    const hcl = new Template('hcl', { a: '1' })
    expect(hcl.replacements(text, scripts)).toEqual([{ start: 0, end: 4, text: '1' }])
    expect(hcl.masked(text, scripts)).toEqual([{ start: 0, end: 4, kind: 'value' }])
  })
})
