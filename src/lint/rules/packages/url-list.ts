import type { Rule } from '../../rule.ts'

export const urlList: Rule<'command'> = {
  meta: {
    id: 'packages/url-list',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say that a list of mirrors does not tell the installer where its own files are.',
    why: 'The initramfs makes an `inst.repo` of the `url` line, to load the second stage of the installer from there. It cannot do so with `--mirrorlist` and `--metalink`: booted over the network without `inst.stage2` or `inst.repo` of its own, the installation does not start. From an ISO, and in livemedia-creator, the second stage is there already.',
    sources: ['Anaconda dracut/parse-kickstart and dracut/parse-anaconda-repo.sh'],
    scope: 'top-level',
    optIn: true,
    ok: ['url --url=https://example.com/os/\n', 'repo --name=a --metalink=https://example.com/metalink\n'],
    bad: ['url --metalink=https://example.com/metalink\n', 'url --mirrorlist=https://example.com/mirrorlist\n'],
  },
  on: 'command',
  commands: ['url'],
  check(command, ctx) {
    const key = (['mirrorlist', 'metalink'] as const).find((each) => typeof command.options[each] === 'string')
    if (!key || command.options.url) return
    ctx.report({
      at: command.at[key] ?? command.node.name,
      message: `Unexpected list of mirrors for a start over the network, expected --url= or the boot option inst.stage2`,
      hint: 'an ISO brings its second stage along',
    })
  },
}
