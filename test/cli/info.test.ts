import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { ks } from './run-ks.ts'

const corpus = join(import.meta.dirname, '../../corpus')
const kickstarts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ks'))
  .sort()

const secretive = [
  'url --url=https://me:hunter2@example.com/os/?token=hunter2&arch=x86_64 --proxy=http://p:hunter2@proxy/',
  'repo --name=r --metalink=https://e/m?repo=a&key=hunter2 --install',
  'rootpw hunter2',
  'user --name=a --password=hunter2 --groups=wheel,x(7)',
  'sshkey --username=a "ssh-rsa hunter2"',
  'bootloader --password=hunter2 --append="x=hunter2"',
  'part / --size=1000 --fstype=ext4 --encrypted --passphrase=hunter2 --ondisk=/dev/vda',
  'part /home --size=500 --fstype=ext4 --ondisk=vdb --grow --maxsize=900',
  'network --device=ens3 --wpakey=hunter2 --hostname=h',
  'reboot',
  '%packages',
  '@^env',
  '@core',
  'vim',
  '-nano',
  '%end',
  '%post --log=/root/l',
  'echo hunter2',
  '',
  '%end',
  '',
].join('\n')

describe('ks info', () => {
  it('prints what its schema says, for every kickstart', async () => {
    const schema = readSchema('info.schema.json')
    for (const name of kickstarts) {
      const { stdout } = await ks(['info', name, '--format', 'json'], { cwd: corpus })
      if (stdout === '') continue
      expect(faults(JSON.parse(stdout), schema), name).toEqual([])
    }
    expect(faults({ version: 2, storage: {}, end: 'x' }, schema).length).toBeGreaterThan(15)
  })

  it('tells what is made anew, what stays, and what is left to the installer', async () => {
    const disks = async (text: string) => {
      const { stdout } = await ks(['info', '-', '--release', 'RHEL9'], { stdin: text })
      return /^ {2}Disks.*\n(?: {4}.*\n)*/m
        .exec(stdout)![0]
        .split('\n')
        .map((line) => line.slice(24))
    }
    expect(await disks('mount /dev/vda2 /\nmount --reformat=xfs /dev/vda1 /boot\n')).toEqual([
      'laid out by lines; vda2 (partitioned); vda1 (partitioned)',
      'mount, as it is, on vda2',
      'mount, xfs, there already, formatted anew, on vda1',
      '',
    ])
    expect(await disks('autopart --type=thinp --fstype=ext4 --encrypted --passphrase=hunter2\n')).toEqual([
      'laid out by the installer (thinp, ext4, encrypted)',
      '',
    ])
    const volumes =
      'logvol swap --vgname=v --name=s --recommended\nlogvol / --vgname=v --name=r --percent=20 --maxsize=900\n'
    expect((await disks(volumes)).slice(1)).toEqual([
      'volume, as large as the installer finds right, s in v',
      'volume, 20 % of what is free, at most 900 MiB, r in v',
      '',
    ])
  })

  it('says that there are mistakes, and sums up what can be read', async () => {
    const ran = await ks(['info', '-', '--release', 'RHEL9'], { stdin: 'part / --size=many\nlnag C\nreboot\n' })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('At the end            reboot')
    expect(ran.stderr).toBe('ks: "<stdin>" has 2 errors, which ks lint shows: what is wrong may be missing here\n')
  })

  it('sums up without secrets, as text', async () => {
    const { stdout, code } = await ks(['info', '-', '--release', 'F42'], { stdin: secretive })
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "<stdin>
        Release               F42, as --release asks
        Install from          url https://example.com/os/?token=…&arch=x86_64
          repo r              metalink https://e/m?repo=a&key=…
        Packages              environment env, 1 group, 1 package; 1 excluded
        Disks                 laid out by lines; vda (partitioned); vdb (partitioned)
          /                   partition, ext4, 1000 MiB, encrypted, on vda
          /home               partition, ext4, 500 MiB, grows to 900 MiB, on vdb
        Boots with            gpt label; no partition for firmware
        Network               ens3 dhcp; host h
        Can log in            root by password, a by password, a by key
          root                password in plain text
          a                   password in plain text; in wheel, x
        Scripts               1
          %post               /bin/sh, 2 lines, log /root/l
        At the end            reboot

      Image sizes
        1002 MiB              koji-livemedia, livemedia-creator-no-virt, livemedia-creator-fsimage
        1502 MiB              livemedia-creator, livemedia-creator-disk, livemedia-creator-disk-no-virt,
                              livemedia-creator-ami, livemedia-creator-pxe-live
        at least 1500 MiB     koji-image, imagefactory, oz
        1500 MiB (vda 1000 MiB, vdb 500 MiB)
                              koji-appliance, appliance-creator
        1000 MiB              koji-livecd, livecd-creator
      "
    `)
    expect(stdout).not.toContain('hunter2')
  })

  it('sums up without secrets, as data', async () => {
    const { stdout } = await ks(['info', '-', '--format', 'json', '--release', 'F42'], { stdin: secretive })
    expect(stdout).not.toContain('hunter2')
    const info = JSON.parse(stdout)
    expect(info.payload.source).toEqual({ kind: 'url', from: 'https://example.com/os/?token=…&arch=x86_64' })
    expect(info.payload.repos).toEqual([
      { name: 'r', kind: 'metalink', from: 'https://e/m?repo=a&key=…', install: true },
    ])
    expect(info.login.entrances).toEqual([
      { user: 'root', by: 'password' },
      { user: 'a', by: 'password' },
      { user: 'a', by: 'key' },
    ])
    expect(info.scripts).toEqual([
      { kind: 'post', interpreter: '/bin/sh', lines: 2, chroot: true, errorOnFail: false, log: '/root/l' },
    ])
    const [root, all, least, appliance, live] = info.imageSizes.map(({ size }: { size: number }) => size)
    expect({ root, all, least, appliance, live }).toEqual({
      root: 1002,
      all: 1502,
      least: 1500,
      appliance: 1500,
      live: 1000,
    })
    expect(info.imageSizes[3].disks).toEqual([
      { name: 'vda', size: 1000 },
      { name: 'vdb', size: 500 },
    ])
  })

  it('reads #version=, follows includes, and tells what it cannot know', async () => {
    const text = '#version=RHEL9\n%include missing.ks\n%include /tmp/part.ks\nautopart\n'
    const { stdout, stderr, code } = await ks(['info', '-', '--format', 'json'], { stdin: text })
    expect(code).toBe(1)
    expect(stderr).toContain('missing.ks')
    const info = JSON.parse(stdout)
    expect([info.release, info.releaseFrom]).toEqual(['RHEL9', 'version-comment'])
    expect(info.unfollowed).toContain('/tmp/part.ks')
    expect(info.imageSizes[0].size).toBe(null)
  })

  it('does not know what a script of %pre gives its variables', async () => {
    const text = '%pre\ncat > /tmp/p <<EOF\npart / --fstype=$fs --onpart=vda1\nEOF\n%end\n%include /tmp/p\n'
    const { stdout } = await ks(['info', '-', '--release', 'el9'], { cwd: corpus, stdin: text })
    expect(stdout).toContain('partition, there already, formatted anew, on vda1\n')
    expect(stdout).toContain('Boots with            no partition for firmware\n')
  })

  it('wants one file', async () => {
    expect((await ks(['info', 'a.ks', 'b.ks'])).code).toBe(2)
    expect((await ks(['info', 'there-is-none.ks'])).stderr).toContain('There is no file "there-is-none.ks"')
  })
})

describe('ks explain --for', () => {
  it.each(['anaconda', 'koji-image', 'livemedia-creator-no-virt', 'oz', 'appliance-creator', 'livecd-creator'])(
    'lists what %s asks',
    async (target) => {
      const { stdout, code } = await ks(['explain', '--for', target, '--format', 'json'])
      expect(code).toBe(0)
      const page = JSON.parse(stdout)
      expect([page.topic, page.name]).toEqual(['target', target])
      const listed = new Map(page.rules.map((rule: { rule: string }) => [rule.rule, rule]))
      const rules = JSON.parse((await ks(['rules', '--format', 'json'])).stdout)
      for (const { id, summary, targets } of rules) {
        const graded = targets[target]
        if (graded === 'off') expect(listed.has(id) || !page.off.includes(id)).toBe(false)
        else if (graded) expect(listed.get(id)).toEqual({ severity: graded, rule: id, summary, own: true })
      }
      const text = (await ks(['explain', '--for', target])).stdout
      for (const id of listed.keys()) expect(text).toContain(id)
    },
  )

  it('tells first what is required and refused, and why', async () => {
    const { stdout } = await ks(['explain', '--for', 'livemedia-creator-pxe-live'])
    expect(stdout.slice(0, stdout.indexOf('\nTo look at besides'))).toMatchInlineSnapshot(`
      "livemedia-creator-pxe-live
        A live image to boot over the network by livemedia-creator --make-pxe-live or
        --make-ostree-live with --no-virt

      Other names
        livemedia-creator-pxe-live-no-virt, livemedia-creator-ostree-live

      Release
        livemedia-creator itself reads the kickstart as the newest release that its
        pykickstart knows; the installer then reads it as the release it installs:
        name that one.

      Required
        error    koji/missing-command
                 Require url, nfs or ostreesetup. livemedia-creator --no-virt installs
                 from url, nfs or ostreesetup alone.
        error    network/missing-for-source
                 Require a \`network\` line when livemedia-creator installs over the
                 network. livemedia-creator refuses a kickstart that installs from
                 \`nfs\` or from a \`url\` that is no \`file:\` address and has no \`network\`
                 line.
        error    packages/repo-without-source
                 Require \`url\` beside \`repo\` for livemedia-creator. livemedia-creator
                 takes \`repo\` lines for additions to an installation tree that \`url\`
                 names, and refuses a kickstart that has them with another source or
                 with none.
        error    storage/image-size
                 Require part lines, each with --size. livemedia-creator makes the
                 image before the installer starts, as large as the \`part\` lines say:
                 their \`--size\`, once for each mount point, with \`reqpart\` counted as
                 500 MiB and \`--add-boot\` as 1024 more.

      Refused
        error    koji/refused-command
                 Disallow text, cmdline and graphical. Expected no display mode:
                 livemedia-creator chooses it.
        error    koji/refused-command
                 Disallow autopart. Expected part / and nothing but part swap besides.
        error    storage/root-and-swap-only
                 Disallow partitions other than \`/\` and \`swap\` in a file system image.
                 A file system image holds one file system.
      "
    `)
  })

  it('gives every demand of every target a reason, and every rule that is off', async () => {
    const { targetNames } = await import('../../src/lint/targets.ts')
    for (const target of targetNames) {
      const page = JSON.parse((await ks(['explain', '--for', target, '--format', 'json'])).stdout)
      for (const { what, why } of page.demands) {
        expect(what).toMatch(/^[A-Z].*\.$/s)
        expect(why).toMatch(/^\S.{15,}\.$/s)
      }
      const own = page.rules.filter((rule: { own: boolean }) => rule.own).map((rule: { rule: string }) => rule.rule)
      expect(new Set(page.demands.map((one: { rule: string }) => one.rule))).toEqual(new Set(own))
      expect(page.offBecause.flatMap((one: { rules: string[] }) => one.rules).sort()).toEqual(page.off)
      for (const { because } of page.offBecause) expect(because).not.toBe('')
    }
  })

  it('has the rules that ks rules --for lists', async () => {
    const page = JSON.parse((await ks(['explain', '--for', 'oz', '--format', 'json'])).stdout)
    const { stdout } = await ks(['rules', '--for', 'oz', '--format', 'json'])
    const listed: { id: string; severity: string; own: boolean }[] = JSON.parse(stdout)
    const told: { rule: string; severity: string; own: boolean }[] = page.rules
    expect(new Set(listed.map(({ id, severity, own }) => `${id} ${severity} ${own}`))).toEqual(
      new Set(told.map(({ rule, severity, own }) => `${rule} ${severity} ${own}`)),
    )
    const text = (await ks(['rules', '--for', 'oz'])).stdout
    expect(text).toMatch(/^koji\/end-of-build +error +fix: unsafe /)
    expect(text).not.toContain('koji/require-reboot')
    expect((await ks(['rules', '--for', 'oz', '--codes'])).code).toBe(2)
  })

  it('knows what people call them elsewhere', async () => {
    for (const [name, meant] of [
      ['lmc-novirt', 'livemedia-creator-no-virt'],
      ['spin-livemedia', 'koji-livemedia'],
    ])
      for (const command of ['explain', 'lint'])
        expect((await ks([command, '--for', name!])).stderr).toContain(`did you mean ${meant}?`)
  })

  it('suggests for a slip, and wants no topic', async () => {
    const slip = await ks(['explain', '--for', 'koji-imgae'])
    expect(slip.code).toBe(2)
    expect(slip.stderr).toContain('did you mean koji-image?')
    expect((await ks(['explain', 'part', '--for', 'oz'])).code).toBe(2)
  })
})
