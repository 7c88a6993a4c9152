import { didYouMean } from '../../../check/availability.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Names of interpreters that exist, so that one is not taken for a slip of another. */
const names =
  'sh bash rbash dash ash ksh mksh csh tcsh zsh fish busybox python python2 python3 platform-python perl ruby lua awk gawk tclsh expect node php pwsh'.split(
    ' ',
  )

const folders = ['/bin', '/sbin', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/libexec']

export const unknownInterpreter: Rule<'script'> = {
  meta: {
    id: 'scripts/unknown-interpreter',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow misspelt interpreters.',
    why: 'The reference accepts any text. When nothing is at the path, the script cannot be started: that is logged, the installation goes on as if all were well, and only `--erroronfail` would tell. A path that looks like none of the usual ones may be right, and is not reported.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py'],
    ok: ['%post --interpreter=/usr/bin/python3\nx = 1\n%end\n', '%post --interpreter=/opt/tool/run\nx\n%end\n'],
    bad: ['%post --interpreter=/bin/bahs\necho\n%end\n', '%pre --interpreter=/usr/bin/pyhton3\nx = 1\n%end\n'],
  },
  on: 'script',
  check({ interpreter, section: { at } }, ctx) {
    const span = at.interpreter
    // A version may follow, as in python3.12.
    const path = /^(\/.*)\/([^/\s]*[a-z][^/\s]*?)(?:[\d.]*)$/.exec(interpreter)
    if (!span || !path || isPlaceholder(interpreter)) return
    const [, folder = '', name = ''] = path
    const whole = interpreter.slice(folder.length + 1)
    const meantName = names.includes(name) || names.includes(whole) ? whole : nearest(whole, names)
    const meantFolder = meantName && (folders.includes(folder) ? folder : nearest(folder, folders))
    const meant = `${meantFolder}/${meantName}`
    if (!meantName || !meantFolder || meant === interpreter) return
    ctx.report({
      at: span,
      message: `Unexpected interpreter ${quoted(interpreter)}, expected ${meant}`,
      // Quotes would be lost.
      ...(ctx.text(span) === interpreter && {
        fix: { title: `Write ${meant}`, edits: (edit) => [edit.replace(span, meant)] },
      }),
    })
  },
}

function nearest(word: string, known: readonly string[]): string | undefined {
  return didYouMean(word, known)?.split('"')[1]
}
