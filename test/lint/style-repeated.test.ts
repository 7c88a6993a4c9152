import { expect, test } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { lint } from '../../src/lint/lint.ts'
import { lintText, of } from './support/lint-text.ts'
import { describeRuleCases } from './support/places.ts'

describeRuleCases({
  'style/repeated-command': [
    ['services --enabled=a\nservices --enabled=‹b,c›\n'],
    ['clearpart --all --initlabel\n‹clearpart --all›\n'],
    ['bootloader --append="quiet"\nbootloader --append="‹debug›"\n'],
    ['bootloader --location=none\n‹bootloader --timeout=1›\n'],
    ['text\n‹cmdline›\n‹text›\n'],
    ['reboot --eject\n‹reboot›\n‹halt›\n'],
    ['lang en_US.UTF-8\nlang ‹de_DE.UTF-8›\n'],
    ['services --enabled=a\nservices --disabled=b\n'],
    ['clearpart --all\nclearpart --drives=sda\n'],
    ['selinux --enforcing\nselinux --enforcing\n'],
    ['part / --size=1\npart /home --size=2\nrepo --name=a --baseurl=http://e/\nrepo --name=b --baseurl=http://e/\n'],
    ['timezone UTC\ntimezone UTC --utc\n'],
  ],
})

test('a host name of an outer file that replaces an inner one is information', async () => {
  const inner = 'network --hostname=a\n'
  const outer = '%include base.ks\nnetwork --device=ens3 --hostname=b\n'
  const tree = await flatten('main.ks', {
    loader: memoryLoader(
      new Map([
        ['main.ks', outer],
        ['base.ks', inner],
      ]),
    ),
  })
  const severities = (result: ReturnType<typeof lint>) =>
    of('network/several-hostnames', result).map(({ severity }) => severity)
  expect(severities(lint(tree.file, { topLevel: true }))).toEqual(['info'])
  expect(severities(lintText(outer.replace('%include base.ks\n', inner)))).toEqual(['warning'])
})

test('an override of what another file says is information that names the line', async () => {
  const texts = new Map([
    ['main.ks', '%include base.ks\nservices --enabled=b\n'],
    ['base.ks', 'services --enabled=a\n'],
  ])
  const { file } = await flatten('main.ks', { loader: memoryLoader(texts) })
  const [found] = of('style/repeated-command', lint(file, { topLevel: true }))
  expect(found).toMatchObject({
    severity: 'info',
    span: { source: 'main.ks', start: 36 },
    related: [{ span: { source: 'base.ks', start: 19, end: 20 } }],
  })
})
