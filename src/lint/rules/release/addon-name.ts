import { inLanes, type LaneRanges } from '../../../../grammar/releases.ts'
import { didYouMean } from '../../../check/availability.ts'
import type { Severity } from '../../../diagnostics/diagnostic.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

interface Life {
  readonly in: LaneRanges
  readonly severity: Severity
  /** What is to be said; `instead` is the name to write. */
  readonly expected: string
  readonly instead?: string
  readonly remove?: true
}

const newRhel = { rhel: { since: 'RHEL10' } } as const
const gone = {
  in: newRhel,
  severity: 'error',
  expected: 'a scan after the installation: RHEL 10 has no such add-on',
} as const
const leftover = {
  in: { fedora: {}, rhel: {} },
  severity: 'warning',
  expected: 'no such section',
  remove: true,
} as const

/** Where a name of an add-on is not, or not quite, the right one. Releases not named are fine. */
const lives: Readonly<Record<string, readonly Life[]>> = {
  org_fedora_oscap: [
    gone,
    {
      in: { rhel: { since: 'RHEL9', until: 'RHEL10' } },
      severity: 'info',
      expected: 'com_redhat_oscap',
      instead: 'com_redhat_oscap',
    },
  ],
  com_redhat_oscap: [
    gone,
    { in: { rhel: { until: 'RHEL9' } }, severity: 'error', expected: 'org_fedora_oscap', instead: 'org_fedora_oscap' },
    { in: { fedora: {} }, severity: 'info', expected: 'org_fedora_oscap', instead: 'org_fedora_oscap' },
  ],
  com_redhat_kdump: [],
  com_redhat_subscription_manager: [leftover],
  ADDON_placeholder: [leftover],
}

export const addonName: Rule<'section'> = {
  meta: {
    id: 'release/addon-name',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require add-ons by the name they have in the release.',
    why: 'Anaconda passes over %addon sections whose name nobody knows, without a word: a policy that was to harden the system is simply not applied. The OpenSCAP add-on is `org_fedora_oscap` on Fedora and up to RHEL 8, `com_redhat_oscap` on RHEL 9 (the old name still works there), and gone in RHEL 10. Sections that Initial Setup or RHEL 8 wrote into a generated kickstart do nothing.',
    sources: [
      'oscap-anaconda-addon, branches rhel7 to rhel9',
      'Considerations in adopting RHEL 10, Security',
      'Anaconda 7:addons.py, 8:addons.py',
    ],
    release: 'RHEL8',
    ok: [
      '%addon org_fedora_oscap\ncontent-type = scap-security-guide\nprofile = ospp\n%end\n',
      '%addon com_redhat_kdump --disable\n%end\n',
    ],
    bad: [
      '%addon com_redhat_oscap\ncontent-type = scap-security-guide\nprofile = ospp\n%end\n',
      '%addon ADDON_placeholder --disable\n%end\n',
    ],
  },
  on: 'section',
  check({ name, node }, ctx) {
    if (name !== '%addon') return
    const word = node.args[0]
    if (!word || word.value.startsWith('-')) {
      ctx.report({
        at: node.name,
        severity: 'error',
        message: 'Unexpected %addon without a name, expected %addon NAME',
      })
      return
    }
    const known = Object.hasOwn(lives, word.value) ? lives[word.value]! : undefined
    if (!known) {
      const hint = didYouMean(word.value, Object.keys(lives))
      ctx.report({
        at: word,
        message: `Unexpected add-on ${quoted(word.value)}, expected one that is known`,
        hint: hint ?? 'its section does nothing unless the installation image has the add-on',
      })
      return
    }
    const life = known.find((each) => inLanes(ctx.release, each.in))
    if (!life) return
    const { instead } = life
    ctx.report({
      at: word,
      message: `Unexpected add-on ${quoted(word.value)} in ${ctx.release}, expected ${life.expected}`,
      severity: life.severity,
      ...(instead && { fix: { title: `Write ${instead}`, edits: (edit) => [edit.replace(word, instead)] } }),
      ...(life.remove && { fix: { title: 'Remove the section', edits: (edit) => [edit.removeLine(node)] } }),
    })
  },
}
