import type { IncludeNode } from '../../../ast/nodes.ts'
import { didYouMean } from '../../../check/availability.ts'
import type { ScriptModel } from '../../../model/scripts.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** Commands that may make files of any name. */
const makers: ReadonlySet<string> = new Set(
  '. source eval exec sh bash python python3 perl curl wget cp mv ln mount tar cpio unzip git rsync find xargs'.split(
    ' ',
  ),
)

export const includeNotMade: Rule<'include'> = {
  meta: {
    id: 'scripts/include-not-made',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow an include of a file under /tmp that no %pre script makes.',
    why: 'Under /tmp of the installer there are only files that %pre scripts have made. While it collects those scripts, Anaconda passes over an include that is not there yet; when they have run it reads the kickstart again, and a file that is still missing ends the installation with an error on the console. Most often the name differs by a letter from the one in %pre. Silent where a %pre script runs programs or names files by variables, so that nobody can tell.',
    sources: [
      'Anaconda pyanaconda/kickstart.py, parseKickstart: missing includes are tolerated in the first pass only',
    ],
    scope: 'followed',
    ok: [
      '%include /tmp/part.ks\n%pre\necho autopart > /tmp/part.ks\n%end\n',
      '%include /tmp/part.ks\n%pre --interpreter=/usr/bin/python3\nopen(name, "w").write("autopart")\n%end\n',
    ],
    bad: ['%include /tmp/part.ks\n%pre\necho autopart > /tmp/parts.ks\n%end\n', '%include /tmp/disks\nreboot\n'],
  },
  on: 'include',
  check({ target }, ctx) {
    if (!target?.value.startsWith('/tmp/') || isPlaceholder(target.value)) return
    if (ctx.checked.file.generated?.some((one) => one.target === target.value)) return
    const scripts = ctx.model.scripts.filter(({ script }) => script.kind === 'pre')
    const name = target.value.slice(target.value.lastIndexOf('/') + 1)
    if (scripts.some(({ script }) => script.body.includes(name))) return
    const near = didYouMean(target.value, scripts.flatMap(written).slice(0, 20))
    if (!near && scripts.some(mayMakeAny)) return
    report(target, ctx, near ?? (scripts.length === 0 ? 'there is no %pre script' : undefined))
  },
}

function report(target: NonNullable<IncludeNode['target']>, ctx: RuleContext, hint: string | undefined): void {
  ctx.report({
    at: target,
    message: `Unexpected include of ${quoted(target.value)}, expected a file that a %pre script makes`,
    ...(hint !== undefined && { hint }),
  })
}

/** Files that lines of a script write by name. */
function written({ commands }: ScriptModel): readonly string[] {
  return commands.flatMap(({ name, words, redirects }) => [
    ...redirects.filter(({ operator }) => operator.includes('>')).map(({ target }) => target.value),
    ...(name === 'tee' ? words.slice(1).map(({ value }) => value) : []),
  ])
}

/** True for a script of which cannot be said what files it makes. */
function mayMakeAny({ shell, commands, script }: ScriptModel): boolean {
  return (
    !shell ||
    script.section.node.body.some(({ type }) => type === 'include') ||
    commands.some(
      ({ name, words, redirects }) =>
        makers.has(name) ||
        /[$/]/.test(words[0]?.value ?? '') ||
        redirects.some(({ target }) => /[$`]/.test(target.value)) ||
        (name === 'tee' && words.some(({ value }) => /[$`]/.test(value))),
    )
  )
}
