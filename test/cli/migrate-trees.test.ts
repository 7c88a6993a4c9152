import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { askReference, noReference } from '../flatten/ask-reference.ts'
import { folder, ks } from './run-ks.ts'

/** Trees in the manner of a distribution's cloud and live images for EL 9; only mechanical changes bring them to EL 10. */
const trees: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloud: {
    'top.ks': `%include parts/locale.ks
%include parts/disk.ks
%include parts/repos.ks
install
bootloader --append="console=ttyS0,115200n8 no_timer_check" --timeout=1
firewall --enabled --service=ssh
services --enabled=sshd,cloud-init
%packages --instLangs=en_US.UTF-8 --excludeWeakdeps
%include parts/packages.ks
%end
%post --log=/root/post.log
# timezone --isUtc stays in a script
install -d /etc/site
%end
`,
    'parts/locale.ks': `text
lang en_US.UTF-8
keyboard --vckeymap=us
timezone Etc/UTC --isUtc --ntpservers=0.pool.example.org,1.pool.example.org
auth --enableshadow --passalgo=sha512
rootpw --iscrypted --lock nothing
selinux --enforcing
`,
    'parts/disk.ks': `zerombr
clearpart --all --initlabel --disklabel=gpt
reqpart
part / --fstype=xfs --size=4096 --grow
logging --level=debug
`,
    'parts/repos.ks': `url --url=https://example.org/9/BaseOS/x86_64/os/
repo --name=AppStream --baseurl=https://example.org/9/AppStream/x86_64/os/ --ignoregroups=false
`,
    'parts/packages.ks': '@core\ncloud-init\n-plymouth',
  },
  live: {
    'top.ks':
      'timezone America/New_York --nontp\nautostep\n%include base.ks\n%packages --excludeWeakdeps\n@core\n%end\nreboot\n',
    'base.ks': 'lang en_US.UTF-8\r\nkeyboard us\r\nautopart --type=plain\r\nclearpart --all\r\nlogging --level=info',
  },
}

async function toEl10(name: string): Promise<{ readonly before: string; readonly after: string }> {
  const cwd = folder(trees[name])
  const flat = async () => (await ks(['flatten', 'top.ks'], { cwd })).stdout
  const before = await flat()
  const ran = await ks(['migrate', '--from', 'el9', '--to', 'el10', '--write', 'top.ks'], { cwd })
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  return { before, after: await flat() }
}

describe.each(Object.keys(trees))('a tree of EL 9 that needs mechanical changes only: %s', (name) => {
  it('has no error in EL 10', async () => {
    const { before, after } = await toEl10(name)
    const errors = (text: string) => {
      const { file } = parse(text)
      const found = [...file.problems, ...check(file, { release: 'RHEL10' }).diagnostics]
      return found.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    }
    expect(errors(before).length).toBeGreaterThan(2)
    expect(errors(after)).toEqual([])
  })
})

describe.skipIf(noReference())('the reference', () => {
  it.each(Object.keys(trees))('refuses %s before, accepts it after', async (name) => {
    const { before, after } = await toEl10(name)
    const ask = { version: 'RHEL10', kind: 'sequence' } as const
    const answers = askReference([
      { ...ask, id: 'before', text: before },
      { ...ask, id: 'after', text: after },
    ])
    expect(answers.get('before')).toMatchObject({ accept: false })
    expect(answers.get('after')).toMatchObject({ accept: true })
  })
})
