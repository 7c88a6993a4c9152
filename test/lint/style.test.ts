import { describePlaces } from './support/places.ts'

describePlaces({
  'style/unused-disable': [
    ['# ks-disable-next-line ‹text/crlf› -- was\nreboot\n'],
    ['# ks-disable-file ‹text/crlf›, ‹no/such›\n'],
    ['%post\n# ks-disable-next-line ‹text/crlf›\necho\n%end\n'],
    ['# about ks-disable-file text/crlf\n'],
  ],
  'style/require-end-action': [
    ['# x\n‹›autopart\n%packages\n%end\n'],
    ['‹›text\npart / --size=1\n'],
    ['autopart\nshutdown\n'],
    ['autopart\n%include /tmp/a\n'],
    ['autopart\n', { topLevel: false }],
    ['autopart\n', { for: ['koji-livemedia'] }],
  ],
  'style/halt-waits': [
    ['reboot\n‹halt› --eject\n'],
    ['autopart\n  ‹halt› # x\n'],
    ['halt\npoweroff\n'],
    ['%post\nhalt\n%end\n'],
  ],
  'style/abbreviated-option': [
    ['bootloader ‹--loc›=mbr --append="--loc" ‹--time› 1\n'],
    ['%post ‹--erroron› --log=/a\n%end\npart / ‹--siz›=1 --grow\n'],
    ['bootloader --location=mbr\nfirewall --enable --disabled\n'],
    ['bootloader --bogus --l\npart / --fs\n'],
    ['rootpw -- --loc\nauth --useshad\n%addon a --loc\n%end\n', { release: 'RHEL8' }],
  ],
  'style/bare-command': [
    ['‹selinux› # x\n'],
    ['firstboot --enable\n  ‹firstboot›\n'],
    ['‹zipl›\n', { release: 'RHEL9' }],
    ['selinux --permissive\nfirewall\nclearpart\ntext\n'],
    ['%packages\nselinux\n%end\nauth\n', { release: 'RHEL10' }],
  ],
  'style/require-timezone': [
    ['‹›lang C\n'],
    ['text\n‹timezone› --utc\n'],
    ['graphical\n‹timesource› --ntp-disable\n'],
    ['timezone UTC\ntimesource --ntp-server=a\n'],
    ['text\ntimezone UTC --isUtc\n', { release: 'RHEL10' }],
    ['text\n%include /tmp/a\n'],
    ['text\n', { for: ['livecd-creator'] }],
  ],
  'style/require-language': [
    ['‹›keyboard us\n'],
    ['‹›text\nlang C\n'],
    ['lang C\nkeyboard us\n'],
    ['graphical\n', { topLevel: false }],
    ['graphical\n%include /tmp/a\n'],
  ],
  'style/service-conflict': [
    ['services --enabled=a,b --disabled=c,‹b›\n'],
    ['services --disabled="‹a.service›" --enabled=a\n'],
    ['services --enabled=a --disabled=b\n'],
    ['services --enabled=a\nservices --disabled=a\n'],
  ],
})
