import { describe, expect, test } from 'vitest'
import { targetNames } from '../../src/lint/targets.ts'
import { lintText } from './support/lint-text.ts'
import { describePlaces } from './support/places.ts'

const live = { for: ['livemedia-creator-no-virt'] }
const virtual = { for: ['livemedia-creator'] }
const disk = { for: ['livemedia-creator-disk'] }
const fsimage = { for: ['livemedia-creator-fsimage'] }
const diskNoVirt = { for: ['livemedia-creator-disk-no-virt'] }
const ami = { for: ['livemedia-creator-ami'] }
const pxeLive = { for: ['livemedia-creator-pxe-live'] }
const tar = { for: ['livemedia-creator-tar'] }
const oz = { for: ['oz'] }
const appliance = { for: ['appliance-creator'] }
const livecd = { for: ['livecd-creator'] }

describePlaces({
  'koji/missing-command': [
    ['‹›lang C\n', live],
    ['# c\n‹harddrive› --partition=sda1 --dir=/\n', fsimage],
    ['ostreesetup --osname=a --remote=b --url=http://e/ --ref=r\n', live],
    ['cdrom\n', virtual],
    ['‹›lang C\n', diskNoVirt],
    ['‹›lang C\n', pxeLive],
    ['‹›lang C\n', tar],
    ['cdrom\n', ami],
    ['‹›lang C\n', appliance],
    ['url --url=http://e/\n', appliance],
    ['‹url› --url=http://e/\n', livecd],
    ['repo --name=a --baseurl=http://e/\n', livecd],
    ['url --url=http://e/\n', { for: ['koji-livecd'] }],
    ['%include a.ks\n', live],
    ['lang C\n', { ...live, topLevel: false }],
    ['lang C\n'],
  ],
  'koji/refused-command': [
    ['‹text› --non-interactive\n', live],
    ['part / --size=1\n  ‹cmdline› # quiet\n‹graphical›\n', disk],
    ['‹autopart› --type=plain\n', fsimage],
    ['‹autopart›\n', ami],
    ['‹autopart›\n', pxeLive],
    ['autopart\n', tar],
    ['autopart\n', diskNoVirt],
    ['‹text›\n', tar],
    ['‹mount› /dev/vda1 /\n', appliance],
    ['autopart\n', live],
    ['part pv.1 --size=1\n‹volgroup› v pv.1\n‹logvol› / --vgname=v --name=r --size=1\n', appliance],
    ['‹reqpart›\npart / --fstype=ext4 --size=1\ntext\n', appliance],
    ['text\n', oz],
    ['text\n'],
  ],
  'koji/ignored-command': [
    ['lang C\n‹user› --name=a\n‹firstboot› --disable\n', livecd],
    ['‹sshkey› --username=root "ssh-rsa AAAA"\n%packages\n%end\n‹%pre›\n%end\n%post\n%end\n', livecd],
    ['zerombr\nclearpart --all\nreboot\npart / --size=1\n', livecd],
    ['lang C\n‹%addon› a\n%end\n‹user› --name=a\n', appliance],
    ['‹firstboot› --disable\nbtrfs / --label=a btrfs.1\nautopart\n', { for: ['koji-appliance'] }],
    ['url --url=http://e/\ngraphical\nignoredisk --only-use=sda\n', appliance],
    ['user --name=a\n'],
  ],
  'koji/end-of-build': [
    ['‹›lang C\n', oz],
    ['reboot\n‹halt› # bye\n', oz],
    ['‹reboot›\n', virtual],
    ['poweroff\nshutdown\n', virtual],
    ['reboot --eject\n', { for: ['imagefactory'] }],
    ['‹halt›\n', ami],
    ['reboot\n', diskNoVirt],
    ['lang C\n', live],
    ['%include /tmp/a\nshutdown\n', virtual],
    ['lang C\n'],
  ],
  'network/missing-for-source': [
    ['‹url› --mirrorlist=http://e/\n', live],
    ['lang C\n  ‹nfs› --server=a --dir=/b\n', disk],
    ['url --url=file:///a\n', live],
    ['cdrom\n', virtual],
    ['url --url=http://e/\nnetwork --hostname=a\n', live],
    ['url --url=http://e/\n'],
  ],
  'network/livecd-device': [
    ['‹network› --bootproto=dhcp\n', livecd],
    ['network --device=a --bootproto=‹static› --netmask=255.0.0.0\n', livecd],
    ['network --device=a\nnetwork --device=b --bootproto=dhcp\n', livecd],
    ['‹network›\n', { for: ['koji-livecd'] }],
    ['‹network› --hostname=a\n', appliance],
    ['network\n'],
  ],
  'packages/repo-without-source': [
    ['‹repo› --name=a --baseurl=http://e/\nrepo --name=b --baseurl=http://e/\n', virtual],
    ['nfs --server=a --dir=/b\n‹repo› --name=a --baseurl=http://e/\n', live],
    ['repo --name=a --baseurl=http://e/\nurl --url=http://e/\n', disk],
    ['repo --name=a --baseurl=http://e/\n', oz],
    ['%include a.ks\nrepo --name=a --baseurl=http://e/\n', live],
  ],
  'packages/repo-address': [
    ['repo --name=a --metalink=‹http://e/›\n', livecd],
    ['‹repo› --name=a\nrepo --name=b --mirrorlist=http://e/\n', appliance],
    ['repo --name=a --metalink=http://e/ --baseurl=http://e/\n', livecd],
    ['repo --name=a --metalink=http://e/\n', { for: ['koji-livecd'] }],
    ['repo --name=a --metalink=http://e/\n'],
  ],
  'packages/dracut-live': [
    ['‹%packages›\n@core\n%end\n', virtual],
    ['%packages\nvim\n%end\n‹%packages› --nocore\n-dracut-live\n%end\n', live],
    ['‹›lang C\n', live],
    ['%packages\nvim\n%end\n%packages\ndracut-live # starts it\n%end\n', live],
    ['%packages\n%include a\n%end\n', live],
    ['%packages\n@core\n%end\n', disk],
    ['%packages\n@core\n%end\n'],
  ],
  'packages/nothing-to-install': [
    ['‹%packages› --nocore\n-vim\n%end\n', appliance],
    ['‹›lang C\n', appliance],
    ['%packages\n‹@^env›\n-vim\n%end\n', appliance],
    ['%packages\n@^env\nvim\n%end\n', appliance],
    ['‹%packages›\n-vim\n%end\n', livecd],
    ['%packages\n%include a\n%end\n', appliance],
    ['%packages\n%end\n', oz],
  ],
  'packages/boot-loader-package': [
    ['‹%packages›\n@core\n%end\n', appliance],
    ['bootloader --extlinux\n‹%packages›\ngrub2\n%end\n', { for: ['koji-appliance'] }],
    ['%packages\ngrub2-pc\n%end\n', appliance],
    ['bootloader --extlinux\n%packages\nsyslinux-extlinux\n%end\n', appliance],
    ['%packages\n@core\n%end\n', oz],
  ],
  'storage/disk-too-small': [
    ['part / --size=‹10239›\n', { for: ['koji-image'] }],
    ['part /boot --size=1024\npart pv.1 --size=‹9500› --grow\npart swap --size=1\nvolgroup v pv.1\n', oz],
    ['part / --size=10238 --grow\n', { for: ['imagefactory'] }],
    ['part / --size=20480\n'],
    ['part / --size=‹20480›\n', { diskSize: 20 }],
    ['part / --size=20480\n', { ...oz, diskSize: 20.5 }],
    ['autopart\n', oz],
  ],
  'storage/image-size': [
    ['‹autopart›\n', live],
    ['‹›lang C\n', disk],
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol ‹/› --vgname=v --name=r --size=5 # r\n', live],
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=5\n', disk],
    ['part ‹/boot› --size=5\n', live],
    ['part /boot --size=5\n', virtual],
    ['part ‹/› --onpart=sda1\n', disk],
    ['part / --size=5\npart ‹swap›\n', disk],
    ['part / --size=5\npart ‹swap› --recommended\n', tar],
    ['part / --size=5\npart swap\n', live],
    ['part swap\npart swap --size=1\npart / --size=5\n', pxeLive],
    ['%include /tmp/part.ks\n', live],
    ['autopart\n', oz],
  ],
  'storage/boot-on-lvm': [
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol ‹/boot› --vgname=v --name=b --size=5\n', disk],
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol ‹/boot› --vgname=v --name=b --size=5\n', diskNoVirt],
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol /boot --vgname=v --name=b --size=5\n', live],
    ['part pv.1 --size=9\nvolgroup v pv.1\nlogvol /boot --vgname=v --name=b --size=5\n', tar],
  ],
  'storage/unknown-disklabel': [
    ['clearpart --all --disklabel=‹ggpt›\n', live],
    ['clearpart --all --disklabel=‹ggpt›\n', tar],
    ['clearpart --all --disklabel=gpt\n', live],
    ['clearpart --all --disklabel=msdos\n', tar],
  ],
  'storage/root-and-swap-only': [
    ['part / --size=1\npart ‹/home› --size=1\n', fsimage],
    ['part ‹biosboot› --size=1 # bios\npart ‹/boot/efi› --size=1\n', fsimage],
    ['part swap --size=1\npart / --size=1\n', fsimage],
    ['part / --size=1\npart ‹/boot› --size=1\n', ami],
    ['part / --size=1\npart ‹/boot› --size=1\n', pxeLive],
    ['part / --size=1\npart /boot --size=1\n', tar],
    ['part /home --size=1\n', live],
  ],
  'storage/appliance-fstype': [
    ['part ‹/› --size=1 # none\n', appliance],
    ['part / --size=1 --fstype=‹xfs›\npart /boot --fstype=ext4 --size=1\n', appliance],
    ['part swap --size=1\npart /boot/efi --fstype=efi --size=1\n', appliance],
    ['part / --size=1 --fstype=‹xfs›\n', { for: ['koji-appliance'] }],
    ['part / --size=1\n', oz],
  ],
  'storage/grow-ignored': [
    ['part / --size=1 ‹--grow› --fstype=ext4\n', appliance],
    ['part /a --size=1 --fstype=ext4\npart / ‹--grow› --size=1 --fstype=ext4\n', { for: ['koji-appliance'] }],
    ['part / --size=1 --maxsize=4 --fstype=ext4\n', appliance],
    ['part / --size=1 --grow\n', live],
  ],
  'storage/oz-disk': [
    ['ignoredisk --only-use=‹sda›\n', oz],
    ['ignoredisk --only-use=vda,‹sdb›\npart / --size=1 --ondisk=sdb\npart /a --size=1 --ondisk=‹sdc›\n', oz],
    ['part / --size=1 --ondisk=‹/dev/sdb›\n', { for: ['imagefactory'] }],
    ['bootloader --boot-drive=vda\nclearpart --all --drives=/dev/vda\n', oz],
    ['part / --onpart=vda2\nignoredisk --drives=sdb\n', oz],
    ['part / --size=1 --ondisk=disk/by-id/a\n', oz],
    ['ignoredisk --only-use=sda\n'],
  ],
})

describe('every target', () => {
  const good: Readonly<Record<string, string>> = {
    image:
      'lang C\nkeyboard us\ntimezone UTC\nzerombr\nclearpart --all --initlabel\nrootpw --lock\nnetwork --device=link\n' +
      'services --enabled=sshd\nreqpart\npart / --size=5000 --fstype=ext4 --asprimary\nreboot\n%packages\n@core\n%end\n',
    live:
      'lang C\nkeyboard us\ntimezone UTC\nzerombr\nclearpart --all --initlabel\nrootpw --lock\nnetwork --device=link\n' +
      'url --url=https://e/os/\nrepo --name=a --baseurl=https://e/a/\nreqpart\npart / --size=5000 --fstype=ext4\nshutdown\n' +
      '%packages\n@core\ndracut-live\n%end\n',
    folder:
      'lang C\nrootpw --lock\nnetwork --device=link\nurl --url=https://e/os/\nzerombr\nclearpart --all --initlabel\n' +
      'part / --size=5000 --fstype=ext4\nshutdown\n%packages\n@core\n%end\n',
    partition:
      'lang C\nrootpw --lock\nnetwork --device=link\nurl --url=https://e/os/\nzerombr\nclearpart --all --initlabel\n' +
      'reqpart\npart / --size=5000 --fstype=ext4\nshutdown\n%packages\n@core\n%end\n',
    plain:
      'lang C\nkeyboard us\ntimezone UTC\nrootpw --lock\nnetwork --device=eth0\nrepo --name=a --baseurl=https://e/a/\n' +
      'part / --size=5000 --fstype=ext4\n%packages\n@core\ngrub2-pc\n%end\n',
  }
  const fits: Readonly<Record<string, string>> = {
    'koji-image': 'image',
    imagefactory: 'image',
    oz: 'image',
    anaconda: 'live',
    'koji-livemedia': 'live',
    'livemedia-creator': 'live',
    'livemedia-creator-no-virt': 'live',
    'livemedia-creator-disk': 'live',
    'livemedia-creator-disk-no-virt': 'live',
    'livemedia-creator-fsimage': 'folder',
    'livemedia-creator-ami': 'partition',
    'livemedia-creator-pxe-live': 'folder',
    'livemedia-creator-tar': 'folder',
    'koji-livecd': 'plain',
    'koji-appliance': 'plain',
    'appliance-creator': 'plain',
    'livecd-creator': 'plain',
  }

  test.each(targetNames)('%s has no error in a kickstart that suits it', (target) => {
    const { diagnostics } = lintText(good[fits[target]!]!, { for: [target] })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('what tools that start an installer of their own make of it', () => {
  const source = 'url --url=http://e/\nnetwork --bootproto=dhcp\npart / --size=5000\nrootpw --lock\n'
  const severity = (text: string, target: string, release: 'RHEL9' | 'RHEL10') =>
    lintText(text, { for: [target], release }).diagnostics.find(({ code }) => code === 'packages/require-section')
      ?.severity

  test('livemedia-creator shows text, where the installer stops without %packages', () => {
    for (const target of targetNames.filter((name) => name.includes('livemedia'))) {
      expect([target, severity(source, target, 'RHEL9')]).toEqual([target, 'error'])
      expect([target, severity(source, target, 'RHEL10')]).toEqual([target, 'warning'])
    }
    expect(severity(source, 'oz', 'RHEL9')).toBe('warning')
  })

  test('who can log in is made by a script where no user line is carried out', () => {
    const wanted = (target: string) =>
      lintText(source, { for: [target] }).diagnostics.find(({ code }) => code === 'login/nobody-can-log-in')?.message
    expect(wanted('appliance-creator')).toMatch(/expected a %post script that makes one$/)
    expect(wanted('livemedia-creator')).toMatch(/expected user or sshkey$/)
  })
})
