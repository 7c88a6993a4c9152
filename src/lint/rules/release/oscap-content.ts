import { inLanes } from '../../../../grammar/releases.ts'
import type { Span } from '../../../source/span.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** RHEL 10 has no such add-on; release/addon-name says so. */
const known = { fedora: {}, rhel: { since: 'RHEL7', until: 'RHEL10' } } as const

const contentTypes = ['datastream', 'archive', 'rpm', 'scap-security-guide']
/** Hexadecimal digits of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512. */
const digests = [32, 40, 56, 64, 96, 128]

export const oscapContent: Rule<'section'> = {
  meta: {
    id: 'release/oscap-content',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require the OpenSCAP add-on to be told what to apply.',
    why: 'The add-on reads its section before the installation begins and ends it there when something is missing or at odds: the kind of content, the address of content that the image does not bring, the profile, a fingerprint of a length that no hash has. ksvalidator does not look into add-ons.',
    sources: ['oscap-anaconda-addon, service/kickstart.py'],
    release: 'RHEL9',
    ok: ['%addon com_redhat_oscap\n  content-type = scap-security-guide\n  profile = ospp\n%end\n'],
    bad: [
      '%addon com_redhat_oscap\n  content-type = scap-security-guide\n%end\n',
      '%addon com_redhat_oscap\n  content-type = datastream\n  profile = ospp\n%end\n',
    ],
  },
  on: 'section',
  check({ name, node }, ctx) {
    const addon = node.args[0]?.value
    if (name !== '%addon' || !/^(?:com_redhat|org_fedora)_oscap$/.test(addon ?? '') || !inLanes(ctx.release, known))
      return
    if (!node.end || node.body.some(({ type }) => type === 'include')) return
    const start = node.header.end
    const text = ctx.text({ source: node.span.source, start, end: node.end.span.start })
    const values = new Map<string, { value: string; key: Span; at: Span }>()
    for (const match of text.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*([^\r\n]*)/gm)) {
      const from = start + match.index
      const value = match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
      const { source } = node.span
      const name = from + match[0].indexOf(match[1]!)
      const end = from + match[0].trimEnd().length
      values.set(match[1]!, {
        value,
        key: { source, start: name, end: name + match[1]!.length },
        at: { source, start: end - match[2]!.trim().length, end },
      })
    }
    const type = values.get('content-type')
    const url = values.get('content-url')
    const finger = values.get('fingerprint')
    const missing = (key: string) =>
      ctx.report({
        at: node.args[0]!,
        message: `Unexpected ${addon} without ${key}, expected "${key} = …" in its section`,
      })
    if (!type) missing('content-type')
    else if (!contentTypes.includes(type.value.toLowerCase())) {
      ctx.report({
        at: type.at,
        message: `Unexpected content-type ${quoted(type.value)}, expected one of ${contentTypes.join(', ')}`,
      })
    } else if (type.value.toLowerCase() !== 'scap-security-guide') {
      if (!url) missing('content-url')
    } else if (url) {
      ctx.report({ at: url.key, message: 'Unexpected content-url beside scap-security-guide, expected one of them' })
    }
    if (!values.has('profile')) missing('profile')
    if (finger && !digests.includes(finger.value.length)) {
      ctx.report({
        at: finger.at,
        message: `Unexpected fingerprint of ${finger.value.length} digits, expected ${digests.join(', ')}`,
      })
    }
  },
}
