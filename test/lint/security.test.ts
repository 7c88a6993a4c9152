import { describePlaces } from './support/places.ts'

describePlaces({
  'security/plaintext-password': [
    ['rootpw --plaintext ‹hunter2› # x\n'],
    ['user --name=a --password=‹b› --groups=wheel\n'],
    ['rootpw --lock nope\n'],
    ['rootpw --iscrypted nope\n'],
    ['bootloader --password=‹x›\n'],
    ['bootloader --password=grub.pbkdf2.sha512.1.A.B --iscrypted\n'],
    ['part / --size=1 --encrypted --passphrase ‹x›\n'],
    ['rootpw $6$a$b\n'],
    ['user --name=a\n'],
  ],
})
