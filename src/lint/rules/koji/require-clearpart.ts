import { wordsOf } from '../../places.ts'
import type { Rule } from '../../rule.ts'

export const requireClearpart: Rule<'kickstart'> = {
  meta: {
    id: 'koji/require-clearpart',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    replaces: ['storage/clearpart-without-effect'],
    summary: 'Require `clearpart --all --initlabel` in kickstarts for Koji.',
    why: "Koji's manual demands it for image tasks; neither the hub nor the builder looks for it. Without `clearpart` Anaconda clears nothing and needs free space on a labelled disk, which the blank disk of an image task has not: the storage screen stays incomplete and the build hangs until its timeout. `--all` alone relabels a blank disk since EL 8, so `--initlabel` can be done without there. Livemedia installs into a folder and clears nothing. Adding `--initlabel` to `--all` is a safe fix: the disks lose their contents already; adding `--all` is unsafe, since the same kickstart on a real machine would then wipe every disk. `--linux`, `--none` and `--list` are left to you: they are somebody's intention.",
    sources: [
      'Koji manual, Building Images in Koji',
      'Anaconda modules/storage/disk_initialization/configuration.py and modules/storage/kickstart.py',
      'pykickstart 3.74, clearpart: --list wins over --all, flags of the last line count',
    ],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['clearpart --all --initlabel\nautopart\n', 'clearpart --initlabel --all --disklabel=gpt\nautopart\n'],
    bad: [
      'lang en_US.UTF-8\nautopart\n',
      'clearpart --all # everything\nautopart\n',
      'clearpart --initlabel --drives=vda\nautopart\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, devices } = ctx.model.storage
    const { commands, type, initlabel } = clearing
    // Partitions that are there already would be gone.
    const clearable =
      ctx.model.named('mount').length === 0 && !devices.some(({ command }) => 'onpart' in command.options)
    if (type === 'all' && initlabel) return
    const last = commands.at(-1)
    if (!last) {
      ctx.report({
        at: 'missing',
        message: 'Expected clearpart --all --initlabel, found no clearpart',
        ...(clearable && {
          fix: {
            title: 'Add clearpart --all --initlabel',
            safety: 'unsafe',
            edits: (edit) => [edit.addCommand('clearpart --all --initlabel')],
          },
        }),
      })
      return
    }
    if (type !== undefined && type !== 'all') {
      ctx.report({
        at: last.at[type] ?? last.node.name,
        message: `Unexpected clearpart --${type}, expected clearpart --all --initlabel`,
      })
      return
    }
    const absent = [...(type === 'all' ? [] : ['--all']), ...(initlabel ? [] : ['--initlabel'])].join(' ')
    ctx.report({
      at: last.node.name,
      message: `Unexpected clearpart without ${absent}, expected clearpart --all --initlabel`,
      ...((clearable || type === 'all') && {
        fix: {
          title: `Add ${absent}`,
          safety: type === 'all' ? 'safe' : 'unsafe',
          edits: (edit) => [edit.insertAfter(wordsOf(last.node), ` ${absent}`)],
        },
      }),
    })
  },
}
