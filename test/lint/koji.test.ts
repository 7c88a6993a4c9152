import { describePlaces } from './support/places.ts'

describePlaces({
  'koji/require-zerombr': [
    ['‹›autopart\n', { for: ['koji-image'] }],
    ['# a file\n\n  ‹›clearpart --all\nautopart\n', { for: ['koji-image'] }],
    ['autopart\nzerombr\n', { for: ['koji-image'] }],
    ['‹›%packages\n%end\n', { for: ['koji-livemedia'] }],
    ['autopart\n'],
  ],
  'koji/require-clearpart': [
    ['‹clearpart --linux --initlabel› # all\nautopart\n', { for: ['koji-image'] }],
    ['clearpart --all --initlabel\n‹clearpart --drives=vda›\nautopart\n', { for: ['koji-image'] }],
    ['clearpart --all\nclearpart --initlabel\n', { for: ['koji-image'] }],
    ['‹clearpart --all --list=vda1 --initlabel›\n', { for: ['koji-image'] }],
    ['‹›autopart\n', { for: ['koji-livemedia'] }],
  ],
  'koji/require-reboot': [
    ['reboot\n‹poweroff›\n', { for: ['koji-image'] }],
    ['poweroff\nreboot --eject\n', { for: ['koji-image'] }],
    ['autopart\n  ‹shutdown --eject› # done\n', { for: ['koji-image'] }],
    ['‹›autopart\n', { for: ['koji-image'] }],
  ],
  'koji/require-locked-root': [
    ['‹rootpw› --plaintext x\n', { for: ['koji-image'] }],
    ['rootpw x\n‹rootpw› --iscrypted $6$a$b\n', { for: ['koji-image'] }],
    ['rootpw x\nrootpw --lock\n', { for: ['koji-image'] }],
    ['rootpw x\nuser --name=a\n', { for: ['koji-image'] }],
    ['‹›autopart\n', { for: ['koji-image'] }],
    ['autopart\n', { for: ['koji-livemedia'] }],
    ['‹rootpw› x\n', { for: ['koji-livemedia'] }],
  ],
  'koji/no-url': [
    ['lang C\n‹url --url="http://e/a b"› # x\n', { for: ['koji-image'] }],
    ['cdrom\n', { for: ['koji-image'] }],
    ['‹url --url=http://e/›\n', { for: ['koji-livemedia'] }],
  ],
  'koji/no-include': [
    ['%include ‹/tmp/part.ks› # made\n', { for: ['koji-image'] }],
    ['autopart\n%post\n%include ‹x.sh›\n%end\n', { for: ['koji-livemedia'] }],
    ['%include a\n'],
    ['%include a\n', { for: ['koji-image'], topLevel: false }],
  ],
  'koji/ignored-repo': [
    ['‹repo› --name=a --baseurl=http://e/\n‹repo› --name=b --baseurl=http://e/\n', { for: ['koji-image'] }],
    ['repo --name=a --baseurl=http://e/\n'],
  ],
})
