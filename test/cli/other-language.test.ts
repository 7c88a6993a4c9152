import { describe, expect, it } from 'vitest'
import { otherLanguage } from '../../src/cli/other-language.ts'
import { corpusFiles } from '../lint/support/corpus.ts'
import { noShared } from '../support/shared.ts'
import { folder, ks } from './run-ks.ts'

const rocket = `// Launch to orbit
@LAZYGLOBAL OFF.
PARAMETER height IS 100000.
LOCK THROTTLE TO 1.0.
STAGE.
UNTIL SHIP:APOAPSIS > height {
  PRINT "up" AT (0, 1). // again
  WAIT 1.
}
`
const hypervisor = `vmaccepteula
install --firstdisk --overwritevmfs
rootpw secret12
network --bootproto=dhcp --device=vmnic0
reboot
%firstboot --interpreter=busybox
vim-cmd hostsvc/enable_ssh
`

describe('otherLanguage', () => {
  it.each([
    ['KerboScript', rocket],
    ['KerboScript', rocket.toLowerCase().replaceAll('\n', '\r\n')],
    ['KerboScript', 'SET x TO 1.\nPRINT x.\n'],
    ['VMware ESXi', hypervisor],
    ['VMware ESXi', '# ours\r\naccepteula\r\ninstall --firstdisk\r\n'],
  ])('knows %s', (language, text) => {
    expect(otherLanguage(text)).toBe(language)
  })

  it.each([
    '',
    'lnag en_US\n',
    'print hello.\n',
    'rootpw x\n%post\nif true; then {\nset -e.\n%end\n',
    '%post\n# vmaccepteula is for ESXi\necho accepteula\n%end\n',
    'cat >>/etc/X11/xorg.conf << EOF\nSection "InputDevice"\nEOF\n',
  ])('takes %j for a kickstart', (text) => {
    expect(otherLanguage(text)).toBeUndefined()
  })

  it.skipIf(noShared())('takes every file of the corpus for one', async () => {
    for (const { path, flatten } of corpusFiles()) {
      expect([path, otherLanguage((await flatten()).text)]).toEqual([path, undefined])
    }
  })
})

describe('ks lint', () => {
  it('passes over files of other languages, and says so', async () => {
    const cwd = folder({ 'kerbal/a.ks': rocket, 'esx/ks.cfg': hypervisor })
    for (const names of [
      ['kerbal/a.ks', 'esx/ks.cfg'],
      ['kerbal', 'esx'],
    ]) {
      expect(await ks(['lint', ...names], { cwd })).toEqual({
        code: 0,
        stdout: '0 files checked, no findings\n',
        stderr:
          'ks: "kerbal/a.ks" is passed over: it is written in KerboScript\nks: "esx/ks.cfg" is passed over: it is written in VMware ESXi\n',
      })
    }
    expect((await ks(['lint', 'esx', '--fix-dry-run'], { cwd })).code).toBe(0)
  })
})
