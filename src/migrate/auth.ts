import { resolveCommand } from '../check/resolve.ts'
import { wordsOf } from '../lint/places.ts'
import { joined } from '../lint/words.ts'
import { replaceLines } from './line-edits.ts'
import { humanWork } from './reasons.ts'
import type { Step, StepFinding } from './step.ts'

/**
 * What an installation without the line does as well: shadow passwords, hashed by SHA-512; and how authconfig runs, which says
 * nothing of the system (authconfig(8): `--kickstart`, `--nostart`, `--update`).
 */
const defaultAuth = /^(?:--enableshadow|--useshadow|--passalgo=sha512|--kickstart|--nostart|--update(?:all)?)$/i

/** `auth` and `authconfig`: deleted when they ask for the defaults only. */
export const authLines: Step = ({ to, was }) => {
  const status = resolveCommand('auth', to)?.status
  if (status === 'active') return []
  return was.commands.flatMap(({ name, spelling, node }): StepFinding[] => {
    if (name !== 'auth') return []
    const words = node.args.map(({ value }) => value).join(' ')
    const asked = words.replace(/--passalgo sha512\b/i, '--passalgo=sha512').split(' ')
    const more = words === '' ? [] : asked.filter((word) => !defaultAuth.test(word))
    const base = {
      code: 'migrate/auth' as const,
      at: wordsOf(node),
      message: `"${spelling}" ${status === 'discouraged' ? 'is deprecated' : 'is gone'} in ${to}`,
    }
    if (more.length === 0) {
      const fix = { title: 'Remove the line, which asks for the defaults', edits: [replaceLines(was.file, node, [])] }
      return [{ ...base, fix }]
    }
    const options = [...new Set(more.filter((word) => word.startsWith('--')).map((word) => word.split('=', 1)[0]!))]
    const beyond =
      options.length > 0 ? `${joined(options, 'and')} ask${options.length === 1 ? 's' : ''} for more: ` : ''
    return [{ ...base, why: `${beyond}${humanWork.auth!.why}` }]
  })
}
