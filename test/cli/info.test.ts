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
        1502 MiB              livemedia-creator, livemedia-creator-disk
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

  it('puts the errors of the target first', async () => {
    const { stdout } = await ks(['explain', '--for', 'koji-image'])
    expect(stdout.split('\n').slice(0, 24).join('\n')).toMatchInlineSnapshot(`
      "koji-image
        A disk image by Koji's image task (image-build: Image Factory and Oz)

      Release
        Koji reads the kickstart as the release of --ksversion, else as the newest
        that the builder knows; the installer then reads it as the release it
        installs.

      Rules of koji-image
        error    koji/no-url                        Disallow \`url\` in kickstarts for
                                                    Koji.
        error    koji/require-clearpart             Require \`clearpart --all
                                                    --initlabel\` in kickstarts for
                                                    Koji.
        error    koji/require-locked-root           Require a locked root account
                                                    (\`rootpw --lock\`) or a \`user\` in
                                                    kickstarts for Koji.
        error    koji/require-reboot                Require \`reboot\` in kickstarts for
                                                    Koji.
        error    koji/require-zerombr               Require \`zerombr\` in kickstarts
                                                    for Koji.
        warning  koji/no-include                    Disallow \`%include\` in what is
                                                    uploaded to Koji.
        warning  koji/selinux                       Disallow turning SELinux off in"
    `)
  })

  it('suggests for a slip, and wants no topic', async () => {
    const slip = await ks(['explain', '--for', 'koji-imgae'])
    expect(slip.code).toBe(2)
    expect(slip.stderr).toContain('did you mean koji-image?')
    expect((await ks(['explain', 'part', '--for', 'oz'])).code).toBe(2)
  })
})
