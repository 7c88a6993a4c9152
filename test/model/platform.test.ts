import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { buildModel } from '../../src/model/model.ts'
import { parse } from '../../src/parse/parse.ts'

const architecture = (text: string) =>
  buildModel(check(parse(text).file, { release: 'RHEL9' })).platform.architecture ?? 'unknown'

describe('the machine', () => {
  test.each([
    ['', 'unknown'],
    ['url --url=http://e.org/9/BaseOS/x86_64/os/', 'x86_64'],
    ['url --url=http://e.org/9/BaseOS/$basearch/os/', 'unknown'],
    ['nfs --server=a --dir=/exports/rhel9-aarch64', 'aarch64'],
    ['harddrive --partition=sda1 --dir=/ppc64le', 'ppc64le'],
    ['repo --name=a --baseurl=http://e.org/s390x/', 'unknown'],
    ['#platform=x86, AMD64, or Intel EM64T', 'x86_64'],
    ['zipl --secure-boot', 's390x'],
    ['zfcp --devnum=0.0.4000 --wwpn=0x5005 --fcplun=0x5022', 's390x'],
    ['clearpart --all --cdl', 's390x'],
    ['part / --ondisk=/dev/dasdb --size=1', 's390x'],
    ['ignoredisk --only-use=dasda', 's390x'],
    ['url --url=http://e.org/x86_64/os/\nzipl', 'unknown'],
  ])('%s', (text, expected) => {
    expect(architecture(`${text}\n`)).toBe(expected)
  })
})
