import type { DiagnosticCode } from '../../src/diagnostics/diagnostic.ts'

/**
 * Kinds of reason for which the reference refuses a kickstart, told from the text of its message, and the codes that
 * we may say the same with. The first pattern that matches holds.
 */
const reasons: readonly {
  readonly reason: string
  readonly match: RegExp
  readonly codes: readonly DiagnosticCode[]
}[] = [
  { reason: 'missing value', match: /expected one argument/, codes: ['check/missing-value'] },
  {
    reason: 'unexpected value',
    match: /ignored explicit argument|must not have an argument/,
    codes: ['check/unexpected-value'],
  },
  { reason: 'ambiguous option', match: /ambiguous option|not a unique prefix/, codes: ['check/ambiguous-option'] },
  { reason: 'unknown command', match: /^Unknown command|unknown command/i, codes: ['check/unknown-command'] },
  { reason: 'removed command', match: /has been removed/, codes: ['check/removed-command', 'check/unknown-command'] },
  { reason: 'unusable command', match: /not implemented for/, codes: ['check/unusable-command'] },
  { reason: 'conflict', match: /commands can't be used at the same time/, codes: ['check/conflict'] },
  { reason: 'missing end', match: /does not end with %end/, codes: ['check/missing-end'] },
  { reason: 'empty certificate', match: /section is empty/, codes: ['check/empty-certificate'] },
  {
    reason: 'quoting',
    match: /No closing quotation|No escaped character/,
    codes: ['parse/unclosed-quote', 'parse/trailing-backslash'],
  },
  {
    reason: 'unexpected words',
    match:
      /unrecognized arguments|Unexpected arguments to|does not take any arguments|not take posit|argument is expected for|takes one argument|Only one partition may|option \S+ not recognized|One or zero arguments|Specify only one realm/,
    codes: [
      'check/unknown-option',
      'check/unexpected-word',
      'check/missing-word',
      'check/missing-option',
      'check/requires',
    ],
  },
  {
    reason: 'missing words',
    match:
      /arguments are required|requires (?:one|a single|two) argument|must be given a (?:mountpoint|VG name)|Missing realm/,
    codes: [
      'check/unknown-option',
      'check/missing-option',
      'check/missing-word',
      'check/unexpected-word',
      'check/requires',
    ],
  },
  {
    reason: 'bad value',
    match:
      /accepts only one argument|Invalid mount point|invalid literal for|invalid (?:int|choice|boolean|float)|Invalid (?:raid|btrfs|autopart|parameter|cache|volume)|invalid \w+ value|not a valid|must be (?:a positive|between|specified by)|valid vlan id|vlan id range|can't be equal to|ostree repos must|Bad format|does not accept empty|Empty string|Unsupported|Missing mount point|must start with/,
    codes: ['check/bad-value'],
  },
  {
    reason: 'duplicate',
    match: /already been (?:defined|specified|used)|is already used|should only be specified once/,
    codes: ['check/duplicate'],
  },
  {
    reason: 'one of several',
    match: /Only one of|One of .* (?:must|may)|device specifications can be used/,
    codes: ['check/excludes', 'check/missing-option'],
  },
  {
    reason: 'excludes',
    match:
      /mutually exclusive|cannot be used with|can't be used together|cannot be used together|can only be specified once|[Oo]nly one of|has no effect|cannot both|can not both|Members may not be|is not (?:valid|supported)|not supported|cannot be cached|does not support/,
    codes: ['check/excludes'],
  },
  {
    reason: 'requires',
    match:
      /No size given|Can't specify|requires|in conjunction with|Partitions required|without RAID level|given a list of partitions|thin pools only|Device required|needs to have|may be specified only with|[Ee]xpects? the|expected for|At least one|No (?:mount|fstype)|are allowed|must be specified/,
    codes: ['check/requires', 'check/missing-option', 'check/missing-word', 'check/bad-value'],
  },
]

/** The kind of reason that a message of the reference gives, or undefined for a message no pattern knows. */
export function reasonOf(message: string): (typeof reasons)[number] | undefined {
  return reasons.find(({ match }) => match.test(message))
}
