import { describeRuleCases } from './support/places.ts'

const members = 'part raid.1 --size=9 --ondisk=sda\npart raid.2 --size=9 --ondisk=sdb\n'
const boot = 'raid /boot --device=b --level=1 raid.1 raid.2\n'
const one = 'part biosboot --size=1 --ondisk=sda\n'

describeRuleCases({
  'storage/biosboot-per-disk': [
    [one.replace('biosboot', '‹biosboot›') + members + boot, { release: 'F38' }],
    [`‹reqpart› # x\n${members}${boot}`, { release: 'RHEL10' }],
    [one.replace('biosboot', '‹biosboot›') + members + boot.replace('/boot', '/'), { release: 'F45' }],
    [one + members + boot, { release: 'F37' }],
    [one + one.replace('sda', '/dev/sdb') + members + boot, { release: 'F45' }],
    [one + members + boot.replace('/boot', '/data'), { release: 'F45' }],
    [one + members.replace(' --ondisk=sdb', '') + boot, { release: 'F45' }],
    [`clearpart --disklabel=msdos\n${one}${members}${boot}`, { release: 'F45' }],
    [`part /boot/efi --size=600\n${members}${boot}`, { release: 'F45' }],
    [`url --url=http://x.org/aarch64/os\nreqpart\n${members}${boot}`, { release: 'F45' }],
  ],
  'storage/duplicate-device': [
    ['volgroup a pv.1\nvolgroup ‹a› pv.2\n'],
    ['logvol /x --vgname=a --name=x --size=1\nlogvol /y --name="‹x›" --vgname=a --size=1\n'],
    ['raid /x --device=0 --level=1 raid.1\nraid /y --device ‹md0› --level=1 raid.2\n'],
    ['logvol /x --vgname=a --name=x --size=1\nlogvol /y --vgname=b --name=x --size=1\n'],
    ['volgroup a --useexisting\nvolgroup a pv.1\n'],
  ],
  'storage/efi-on-msdos': [
    ['clearpart --all --disklabel=‹msdos›\npart /boot/efi --size=600\n', { release: 'F43' }],
    ['clearpart --all --disklabel ‹MSDOS›\nraid /boot/efi --device=e --level=1 raid.1\n', { release: 'F45' }],
    ['clearpart --all --disklabel=msdos\npart /boot/efi --size=600\n', { release: 'RHEL10' }],
    ['clearpart --all --disklabel=msdos\npart /boot/efi --onpart=sda1\n', { release: 'F45' }],
    ['bootloader --location=none\nclearpart --all --disklabel=msdos\npart /boot/efi --size=9\n', { release: 'F45' }],
    ['clearpart --all\npart /boot/efi --size=600\n', { release: 'F45' }],
  ],
  'storage/fips-passphrase': [
    ['bootloader --append="quiet fips=1"\npart / --size=1 --encrypted --passphrase=‹1234567›\n', { release: 'F45' }],
    ['bootloader --append=fips=1\nlogvol / --name=r --vgname=v --size=1 --encrypted --passphrase ‹"a b"›\n'],
    ['bootloader --append=fips=1\nautopart --encrypted --passphrase=12345678\n'],
    ['bootloader --append=fips=1\nautopart --encrypted --passphrase=1234567\n', { release: 'RHEL8' }],
    ['bootloader --append=nofips=1\nautopart --encrypted --passphrase=1234567\n'],
    ['bootloader --append=fips=1\nautopart --encrypted --passphrase=$KEY\n'],
  ],
  'storage/onpart-cleared': [
    ['clearpart --all\npart /home --onpart=‹/dev/sda3› --noformat\n'],
    ['clearpart --all --drives=sd*\nmount nvme0n1p2 /home\nmount ‹/dev/sdb1› /\n'],
    ['clearpart --linux\npart /home --onpart=sda3 --noformat\n'],
    ['clearpart --all --drives=sda\npart /home --onpart=sdb3 --noformat\n'],
    ['ignoredisk --only-use=sda\nclearpart --all\npart /home --onpart=sdb3 --noformat\n'],
    ['ignoredisk --drives=sdb\nclearpart --all\npart /home --onpart=sdb3 --noformat\n'],
    ['clearpart --all\npart pv.1 --onpart=sda\n'],
    ['clearpart --all\nmount LABEL=home /home\n'],
    ['clearpart --all --list=sda1\nmount /dev/sda2 /home\n'],
    ['clearpart --list=sda1,sda2\nmount ‹/dev/sda2› /home\n'],
    ['clearpart --list=nvme0n1p*\npart /home --onpart=sda1\npart /srv --onpart=‹nvme0n1p1›\n'],
    ['clearpart --list=sdb1\nignoredisk --drives=sdb\npart /home --onpart=sdb1\n'],
  ],
  'storage/raid-grow': [
    ['part raid.1 --size=1 ‹--grow›\npart raid.2 --size=1\nraid / --device=0 --level=1 raid.1 raid.2\n'],
    ['part raid.1 --size=1\npart raid.2 ‹--grow› --size=1\nraid pv.1 --device=0 --level=0 raid.1 raid.2\n'],
    ['part raid.1 --size=1 --grow\npart raid.2 --size=1 --grow\nraid / --device=0 --level=1 raid.1 raid.2\n'],
    ['part pv.1 --size=1 --grow\npart pv.2 --size=1\nvolgroup v pv.1 pv.2\n'],
  ],
  'storage/require-swap': [
    ['‹part› / --size=5000\n', { release: 'RHEL9' }],
    ['autopart --type=lvm ‹--noswap› # x\n', { release: 'RHEL8' }],
    ['‹reqpart›\npart / --size=5000\n%packages\n%end\n', { release: 'RHEL10' }],
    ['part / --size=5000\n', { release: 'F45' }],
    ['part / --size=5000\nlogvol swap --vgname=v --name=s --size=1\n', { release: 'RHEL9' }],
    ['autopart\n', { release: 'RHEL9' }],
    ['part / --size=5000\n', { release: 'RHEL9', for: ['koji-image'] }],
    ['mount /dev/sda1 /\n', { release: 'RHEL9' }],
    ['part /home --size=5000\n', { release: 'RHEL9' }],
    ['part / --size=5000\n%packages\ndracut-config-generic\n%end\n', { release: 'RHEL9' }],
    ['part / --size=5000\n%packages\n-dracut-config-rescue\n%end\n', { release: 'RHEL9' }],
  ],
  'storage/volume-below-extent': [
    ['volgroup v pv.1\nlogvol / --vgname=v --name=r --size=‹3›\n'],
    ['volgroup v pv.1 --pesize=32768\nlogvol / --vgname=v --name=r --size ‹16›\n'],
    ['volgroup v pv.1\nlogvol / --vgname=v --name=r --size=4\n'],
    ['volgroup v pv.1\nlogvol / --vgname=v --name=r --size=1 --grow\n'],
    ['volgroup v pv.1 --pesize=1024\nlogvol / --vgname=v --name=r --size=1\n'],
    ['volgroup v --useexisting\nlogvol / --vgname=v --name=r --useexisting --resize --size=1\n'],
  ],
})
