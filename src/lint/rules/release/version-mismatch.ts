import { devel } from '../../../../grammar/releases.ts'
import { findVersionComment } from '../../choose-release.ts'
import type { Rule } from '../../rule.ts'

export const versionMismatch: Rule<'kickstart'> = {
  meta: {
    id: 'release/version-mismatch',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a `#version=` line that names another release.',
    why: 'The line says what the file was written for; Anaconda and the tools around it do not read it, but here it chooses the release when nothing else does. When it says one thing and you another, one of them is out of date.',
    sources: ['pykickstart 3.74 writes the line and never reads it'],
    release: 'RHEL9',
    ok: ['#version=RHEL9\nreboot\n', '#version=DEVEL\nreboot\n', 'reboot\n'],
    bad: ['#version=RHEL7\nreboot\n'],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    const said = findVersionComment(file)
    if (!said || said.release === ctx.release || said.release === devel || ctx.releaseFrom === 'version-comment') return
    ctx.report({ at: said.span, message: `Unexpected #version=${said.name}, expected ${ctx.release}` })
  },
}
