import { describe, expect, it } from 'vitest'
import { type ReleaseName, releases } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { findCommand, resolveCommand } from '../../src/check/resolve.ts'
import { concernsOf } from '../../src/explain/concerns.ts'
import { type Change, verdiff } from '../../src/explain/verdiff.ts'
import { countsText, verdiffText } from '../../src/explain/verdiff-text.ts'
import { parse } from '../../src/parse/parse.ts'

/** `removed auth`, `added repo --metalink` */
function short(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, thing, of, name }) => `${kind} ${name === of || thing === 'rule' ? of : `${of} ${name}`}`)
}

describe('verdiff', () => {
  it('of a release with itself is nothing', () => {
    for (const release of releases) expect(verdiff(release, release)).toEqual([])
  })

  it('from el9 to el10', () => {
    const changes = short(verdiff('RHEL9', 'RHEL10'))
    expect(changes).toEqual(
      expect.arrayContaining([
        'added bootc',
        'added rdp',
        'added bootloader --sdboot',
        'deprecated vnc',
        'deprecated module',
        'deprecated network --teamslaves',
        'removed auth',
        'removed nvdimm',
        'removed timezone --ntpservers',
        'removed %packages --excludeWeakdeps',
      ]),
    )
  })

  it('tells changes of shape with what was and what is', () => {
    const change = verdiff('F15', 'F16').find(({ name }) => name === '--bootproto')
    expect(change).toMatchObject({ kind: 'changed', thing: 'option', of: 'network', text: 'ibft is allowed too' })
    expect(change?.facets).toEqual([
      {
        facet: 'choices',
        was: ['dhcp', 'bootp', 'static', 'query'],
        now: ['dhcp', 'bootp', 'static', 'query', 'ibft'],
      },
    ])
    const end = verdiff('F7', 'F8').find(({ of }) => of === '%end')
    expect(end?.text).toBe('a section may no longer go without %end')
  })

  it('agrees with the definitions on what each release has', () => {
    const pairs: readonly (readonly [ReleaseName, ReleaseName])[] = [
      ['FC3', 'F45'],
      ['F34', 'RHEL9'],
      ['RHEL5', 'RHEL8'],
      ['RHEL10', 'RHEL7'],
    ]
    for (const [from, to] of pairs) {
      const works = (name: string, release: ReleaseName) => {
        const status = resolveCommand(name, release)?.status
        return status === 'active' || status === 'discouraged'
      }
      for (const { kind, thing, of, name } of verdiff(from, to)) {
        if (thing === 'command') {
          expect(findCommand(name)?.name).toBe(name)
          if (kind === 'added') expect([name, works(name, to)]).toEqual([name, true])
          if (kind === 'removed') expect([name, works(name, to)]).toEqual([name, false])
        }
        if (thing !== 'option' || of.startsWith('%')) continue
        const has = (release: ReleaseName) => resolveCommand(of, release)!.shape.byFlag.has(name)
        if (kind === 'added') expect(has(to)).toBe(true)
        if (kind === 'removed') expect([has(from), has(to)]).toEqual([true, false])
      }
    }
  })

  it('is the other way round when read backwards', () => {
    const flip = (kind: string) => (kind === 'added' ? 'removed' : 'added')
    const lives = (changes: readonly Change[]) =>
      changes.filter(({ kind, text }) => (kind === 'added' || kind === 'removed') && !text.includes('warning'))
    for (const [from, to] of [
      ['F28', 'F45'],
      ['RHEL6', 'RHEL9'],
    ] as const) {
      const there = lives(verdiff(from, to)).filter(({ thing }) => thing === 'option')
      const back = lives(verdiff(to, from)).filter(({ thing }) => thing === 'option')
      expect(back.map(({ kind, of, name }) => `${kind} ${of} ${name}`).sort()).toEqual(
        there.map(({ kind, of, name }) => `${flip(kind)} ${of} ${name}`).sort(),
      )
    }
  })

  it('is readable on 80 columns', () => {
    const changes = verdiff('RHEL7', 'RHEL10')
    const text = verdiffText('RHEL7', 'RHEL10', changes, 80)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(text.startsWith(`From RHEL7 to RHEL10: ${countsText(changes)}\n\nadded\n`)).toBe(true)
    expect(countsText([])).toBe('nothing')
  })
})

describe('what concerns a kickstart', () => {
  function concerns(text: string, from: ReleaseName, to: ReleaseName) {
    const { file } = parse(text)
    const found = concernsOf(check(file, { release: from }), check(file, { release: to }), verdiff(from, to))
    return found.map(({ kind, message, span, hint }) => {
      const words = text.slice(span.start, span.end)
      return `${kind} [${words}] ${message}${hint ? ` (${hint})` : ''}`
    })
  }

  it('is told at its words', () => {
    const text = 'lang en_US.UTF-8\ntimezone --isUtc=x Europe/Prague --ntpserv=a\nauth --x\nnvdimm use --namespace=n\n'
    expect(concerns(text.replace('=x', ''), 'RHEL9', 'RHEL10')).toEqual([
      'removed [--isUtc] "--isUtc" of timezone is no option in RHEL10 (use --utc)',
      'removed [--ntpserv] "--ntpservers" of timezone is no option in RHEL10 (use timesource --ntp-server)',
      'removed [auth] "auth" is refused by name in RHEL10 (use authselect)',
      'removed [nvdimm] "nvdimm" is refused by name in RHEL10',
    ])
  })

  it('is nothing for what stays as it was', () => {
    expect(concerns('lang en_US.UTF-8\nreboot\n%packages\n@core\n%end\n', 'RHEL7', 'RHEL10')).toEqual([])
  })

  it('counts sections and their options', () => {
    const text = '%packages --instLangs=en --nocore\n@core\n%end\n%traceback\nls\n%end\n'
    expect(concerns(text, 'RHEL8', 'RHEL10')).toEqual([
      'removed [--instLangs] "--instLangs" of %packages is no option in RHEL10 (use --inst-langs)',
      'deprecated [%traceback] "%traceback" still works in RHEL10, with a warning (use %onerror)',
    ])
  })

  it('tells combinations and values that are newly refused', () => {
    expect(concerns('part / --size=1 --fstype=btrfs\n', 'RHEL7', 'RHEL9')).toEqual([
      'refused [btrfs] Unexpected --fstype=btrfs, expected another value in RHEL9 (RHEL has no Btrfs since RHEL8)',
    ])
    expect(concerns('network --bootproto=query\n', 'F16', 'F8').join()).toContain('[--bootproto]')
  })

  it('tells another type only where it reads the value otherwise', () => {
    const raid = (name: string) => `raid / --level=1 --device=${name} raid.1 raid.2\n`
    expect(concerns(raid('boot'), 'RHEL9', 'RHEL10')).toEqual([])
    expect(concerns(raid('md0'), 'RHEL9', 'RHEL10')).toHaveLength(1)
  })

  it('tells what works only now', () => {
    expect(concerns('repo --name=a --metalink=https://x.example.org/\n', 'RHEL7', 'RHEL8')).toEqual([
      'added [--metalink] "--metalink" of repo works in RHEL8, not in RHEL7',
    ])
  })

  it('is no problem of both releases', () => {
    expect(concerns('repo --nam\npartt /\n%packages\n-\n%end\n', 'RHEL8', 'RHEL9')).toEqual([])
  })
})
